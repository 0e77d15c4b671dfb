import { participantsTexts } from '~/app/texts/participants'
import { spentText } from '~/app/ui/dates'
import { numberText } from '~/app/ui/numbers'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { ParticipantFigures } from '~/modules/progress/participantFigures.server'
import type { ParticipantsQuery } from '~/modules/progress/participantsQuery'
import { participantsAddress } from './address'

/** The few figures that matter; each opens the rows it counts. */
export function Figures({ figures, query }: { figures: ParticipantFigures; query: ParticipantsQuery }) {
  const t = useTexts(participantsTexts)
  const language = useLanguage()
  const { averageScore, medianSeconds } = figures
  const all: { label: string; value: string | null; opens: Partial<ParticipantsQuery> }[] = [
    { label: t.enrolled, value: String(figures.enrolled), opens: { state: undefined } },
    { label: t.busy, value: String(figures.busy), opens: { state: 'busy' } },
    { label: t.finished, value: String(figures.finished), opens: { state: 'finished' } },
    { label: t.passed, value: String(figures.passed), opens: { state: 'passed' } },
    { label: t.near, value: String(figures.near), opens: { state: 'near' } },
    { label: t.late, value: String(figures.late), opens: { state: 'late' } },
    {
      label: t.averageScore,
      value: averageScore === null ? null : numberText(averageScore, language),
      opens: { state: 'finished', sort: 'score', order: 'down' },
    },
    {
      label: t.medianTime,
      value: medianSeconds === null ? null : spentText(medianSeconds, language),
      opens: { state: 'finished', sort: 'time', order: 'up' },
    },
  ]
  return (
    <section aria-label={t.figures}>
      <ul className="figures">
        {all.map(({ label, value, opens }) => (
          <li key={label}>
            <a href={participantsAddress(query, opens)} aria-current={isOpen(query, opens) ? 'true' : undefined}>
              <span className="figure">{value ?? '–'}</span>
              <span className="figure-label">{label}</span>
              {value === null && <span className="visually-hidden">{t.unknown}</span>}
            </a>
          </li>
        ))}
      </ul>
      <details className="what-counts">
        <summary>{t.whatCounts}</summary>
        {t.whatCountsText.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </details>
    </section>
  )
}

function isOpen(query: ParticipantsQuery, opens: Partial<ParticipantsQuery>) {
  return (
    query.state === opens.state &&
    (query.sort === opens.sort || !['score', 'time'].includes(query.sort)) &&
    (opens.sort === undefined || query.sort === opens.sort)
  )
}
