import { todayTexts } from '~/app/texts/today'
import { dayText } from '~/app/ui/dates'
import { numberText } from '~/app/ui/numbers'
import { useLanguage } from '~/app/ui/useTexts'
import type { broughtAlong } from '~/modules/coordination/leaving/takeAlong.server'

export type Result = Omit<Awaited<ReturnType<typeof broughtAlong>>[number], 'enrolmentId' | 'name'>

/** What an employer reads of a result that somebody showed it: that, how well and when. */
export function ResultWords({ result: { title, hub, state, score, finishedAt } }: { result: Result }) {
  const language = useLanguage()
  const t = todayTexts[language]
  const facts = [
    state === 'passed' ? t.passed : t.completed,
    score !== null && t.score(numberText(score, language)),
    finishedAt && dayText(finishedAt, language),
  ]
  return (
    <>
      <span>{`${title} (${hub})`}</span>
      <span className="today-why">{facts.filter(Boolean).join(', ')}</span>
    </>
  )
}

/** What people brought along from before and show themselves. */
export function Brought({ results }: { results: Awaited<ReturnType<typeof broughtAlong>> }) {
  const t = todayTexts[useLanguage()]
  if (results.length === 0) return null
  return (
    <section className="unseen">
      <h2>{t.brought}</h2>
      <p>{t.broughtText}</p>
      <ul>
        {results.map(({ enrolmentId, name, ...result }) => (
          <li key={enrolmentId}>
            <div>
              <strong>{name}</strong>
              <ResultWords result={result} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
