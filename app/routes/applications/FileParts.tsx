import { fileTexts } from '~/app/texts/applicationFile'
import { applyingTexts } from '~/app/texts/applying'
import { momentText } from '~/app/ui/dates'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { CandidateDocument } from '~/modules/intake/applying/documents.server'
import type { ApplicationFile } from '~/modules/intake/pipeline/applicationFile.server'
import { useSaidWords } from '../applying/Check'

/** What somebody answered when they applied, and what kind of place they wish. */
export function Said({ application }: { application: ApplicationFile['application'] }) {
  const t = useTexts(fileTexts)
  const fields = useTexts(applyingTexts).fields
  const said = useSaidWords()
  const answers = JSON.parse(application.answers) as Record<string, string>
  const wishes = JSON.parse(application.wishes) as {
    days?: number[]
    furthest?: number | null
    from?: string | null
    work?: string
  }
  const rows: [string, string | undefined][] = [
    [fields.education.label, answers.education && said('education', answers.education)],
    [fields.motivation.label, answers.motivation],
    [fields.days.label, wishes.days?.length ? said('days', wishes.days.join(',')) : ''],
    [fields.furthest.label, wishes.furthest ? said('furthest', String(wishes.furthest)) : ''],
    [fields.from.label, wishes.from ? said('from', wishes.from) : ''],
    [fields.work.label, wishes.work],
  ]
  const filled = rows.filter(([, value]) => value)
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{t.answers}</h2>
      {filled.length === 0 && <p>{t.none}</p>}
      <dl className="file-facts">
        {filled.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="file-text">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

export function Papers({ documents }: { documents: CandidateDocument[] }) {
  const language = useLanguage()
  const t = fileTexts[language]
  if (documents.length === 0) return null
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{t.documents}</h2>
      <ul className="file-rows">
        {documents.map(({ id, name, addedAt }) => (
          <li key={id}>
            <a href={`/candidate-documents/${id}`}>{name}</a>
            <span className="hint">{momentText(addedAt, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function Openings({ openings }: { openings: { at: number; name: string }[] }) {
  const language = useLanguage()
  const t = fileTexts[language]
  return (
    <details className="file-openings">
      <summary>{t.openings}</summary>
      <ul className="file-rows">
        {openings.map(({ at, name }) => (
          <li key={`${at}${name}`}>
            {name}, {momentText(at, language)}
          </li>
        ))}
      </ul>
    </details>
  )
}
