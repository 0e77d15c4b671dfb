import { FileText } from 'lucide-react'
import { sizeText } from '~/app/along/size'
import { applyingTexts } from '~/app/texts/applying'
import { keepingTexts } from '~/app/texts/keeping'
import { momentText } from '~/app/ui/dates'
import { useLanguage } from '~/app/ui/useTexts'
import type { CandidateDocument } from '~/modules/intake/applying/documents.server'
import { useSaidWords } from './Check'

/** The papers of a candidate, for who handles their application. */
export function CandidatePapers({ papers }: { papers: CandidateDocument[] }) {
  const language = useLanguage()
  const t = keepingTexts[language]
  return (
    <section>
      <h2>{t.documents}</h2>
      {papers.length === 0 && <p>{t.noDocuments}</p>}
      <ul>
        {papers.map(({ id, kind, name, bytes }) => (
          <li key={id}>
            <FileText aria-hidden="true" size={20} /> <a href={`/candidate-documents/${id}`}>{name}</a>{' '}
            <span className="hint">
              {applyingTexts[language].papers[kind]}, {sizeText(bytes, language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Who opened the file, the last first. */
export function FileOpenings({ openings }: { openings: { name: string; at: number }[] }) {
  const language = useLanguage()
  const t = keepingTexts[language]
  return (
    <section>
      <h2>{t.openings}</h2>
      {openings.length === 0 && <p>{t.noOpenings}</p>}
      <ul>
        {openings.map(({ name, at }) => (
          <li key={`${name}${at}`}>
            {name}, {momentText(at, language)}
          </li>
        ))}
      </ul>
    </section>
  )
}

type Said = { answers: string; wishes: string; employerName: string }

/** What a candidate filled in, in the words of the form. */
export function ApplicationAnswers({ application }: { application: Said }) {
  const language = useLanguage()
  const t = applyingTexts[language]
  const said = useSaidWords()
  const typed = typedOf(application)
  const names = ['employerName', 'education', 'motivation', 'days', 'furthest', 'from', 'work'] as const
  return (
    <section>
      <h2>{keepingTexts[language].said}</h2>
      <dl className="file-facts">
        {names.map((name) => (
          <div key={name}>
            <dt>{t.fields[name].label}</dt>
            <dd className="as-typed">{said(name, typed[name] ?? '') || t.notSaid}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function typedOf({ answers, wishes, employerName }: Said): Record<string, string> {
  const { days = [], furthest, from, work } = JSON.parse(wishes)
  return {
    ...JSON.parse(answers),
    employerName,
    days: days.join(','),
    furthest: furthest ? String(furthest) : '',
    from: from ?? '',
    work: work ?? '',
  }
}
