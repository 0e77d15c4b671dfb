import type { ReactNode } from 'react'
import { peopleImportTexts } from '~/app/texts/peopleImport'
import { useTexts } from '~/app/ui/useTexts'
import type { Added, Changed, ImportPlan } from '~/modules/coordination/importing/planImport.server'

const mostShown = 500

/** All that a list would change, by what happens to people. */
export function Plan({ plan }: { plan: ImportPlan }) {
  const t = useTexts(peopleImportTexts)
  const { added, asked, changed, left, newTeams, same, keptNames, unused } = plan
  return (
    <>
      {newTeams.length > 0 && <p>{t.newTeams(newTeams.join(', '))}</p>}
      <Group title={t.added(added.length)} rows={added.map(addedRow)} />
      <Group title={t.asked(asked.length)} text={t.askedText} rows={asked.map(addedRow)} />
      <Group
        title={t.changed(changed.length)}
        rows={changed.map((one) => [one.name, <Changes key="c" changed={one} />])}
      />
      <Group title={t.left(left.length)} text={t.leftText} rows={left.map(({ name, email }) => [name, email])} />
      {same > 0 && <p className="hint">{t.same(same)}</p>}
      {keptNames.length > 0 && (
        <p className="hint">
          {t.keptNames(
            keptNames
              .slice(0, 20)
              .map(({ name }) => name)
              .join(', '),
          )}
        </p>
      )}
      {unused.length > 0 && <p className="hint">{t.unused(unused.join(', '))}</p>}
    </>
  )
}

function addedRow({ name, email, jobTitle, teams, startedOn }: Added): [string, ReactNode] {
  return [name, [email, jobTitle, teams?.join(', '), startedOn].filter(Boolean).join(' · ')]
}

function Changes({ changed: { changes } }: { changed: Changed }) {
  const t = useTexts(peopleImportTexts)
  return <>{changes.map(({ field, from, to }) => t.change(t.fields[field], from, to)).join('; ')}</>
}

function Group({ title, text, rows }: { title: string; text?: string; rows: [string, ReactNode][] }) {
  const t = useTexts(peopleImportTexts)
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      <ul className="import-rows">
        {rows.slice(0, mostShown).map(([name, said], at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name, and the order never changes.
          <li key={at}>
            <strong>{name}</strong>
            <span>{said}</span>
          </li>
        ))}
      </ul>
      {rows.length > mostShown && <p>{t.more(rows.length - mostShown)}</p>}
    </section>
  )
}
