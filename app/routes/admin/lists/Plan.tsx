import { listTexts } from '~/app/texts/lists'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import type { Column, ListName, Values } from '~/modules/catalogue/lists/adminList'
import type { ImportPlan } from '~/modules/catalogue/lists/importList.server'

type Props = { list: ListName; columns: Column[]; plan: ImportPlan; csv: string }

/** What a file would do to a list, or which of its lines are wrong. */
export function Plan({ list, columns, plan: { added, changed, unchanged, wrong }, csv }: Props) {
  const t = useTexts(listTexts)
  const names = t.lists[list]!.columns
  if (wrong.length > 0)
    return (
      <Notice kind="wrong">
        <p>{t.wrongTitle}</p>
        <ul>
          {wrong.slice(0, 50).map(({ number, field }) => (
            <li key={number}>{t.wrongLine(number, t.wrong[field] ?? t.wrongColumn(names[field]!))}</li>
          ))}
        </ul>
      </Notice>
    )
  if (added.length + changed.length === 0) return <Notice kind="info">{t.nothing}</Notice>
  return (
    <section className="person-part">
      <h2>{t.planTitle}</h2>
      <Entries title={t.willAdd} list={list} columns={columns} entries={added.map((values) => ({ values }))} />
      <Entries title={t.willChange} list={list} columns={columns} entries={changed} />
      {unchanged > 0 && <p>{t.unchanged(unchanged)}</p>}
      <form method="post">
        <input type="hidden" name="csv" value={csv} />
        <button type="submit">{t.apply}</button>
      </form>
    </section>
  )
}

type EntriesProps = {
  title: string
  list: ListName
  columns: Column[]
  entries: { values: Values; before?: Values }[]
}

function Entries({ title, list, columns, entries }: EntriesProps) {
  const t = useTexts(listTexts)
  if (entries.length === 0) return null
  const [first, ...rest] = columns.filter(({ kind }) => kind !== 'code') as [Column, ...Column[]]
  const named = t.lists[list]!.columns
  const words = (values: Values, some: Column[]) =>
    some
      .filter(({ name }) => values[name])
      .map(({ name, kind }) => `${named[name]}: ${kind === 'yesNo' ? t.yes : values[name]}`)
      .join('; ')
  return (
    <>
      <h3>{`${title}: ${t.count(entries.length)}`}</h3>
      <ul>
        {entries.map(({ values, before }) => {
          const other = before && columns.filter(({ name }) => before[name] !== values[name])
          return (
            <li key={JSON.stringify(values)}>
              <b>{values[first.name]}</b> {words(values, other ?? rest)}
              {before && other && (
                <span className="entry-code">
                  {t.before} {words(before, other) || t.emptied}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
