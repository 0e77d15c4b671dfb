import { CircleCheck, CircleDot, CircleX, type LucideIcon } from 'lucide-react'
import { participantsTexts } from '~/app/texts/participants'
import { spentText } from '~/app/ui/dates'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { AnsweredPage, GivenAnswer } from '~/modules/progress/participantAnswers.server'
import './answers.css'

/** What somebody answered in an attempt, folded away: a question under its page, with the answer and what it was worth. */
export function Answers({ pages }: { pages: AnsweredPage[] }) {
  const t = useTexts(participantsTexts)
  const scored = pages.flatMap(({ answers }) => answers).filter(({ score }) => score !== null)
  const right = scored.filter(({ score }) => score === 1)
  return (
    <details className="answers">
      <summary>{t.answersOf(right.length, scored.length)}</summary>
      {pages.map(({ title, round, answers }) => (
        <section key={`${title} ${round}`}>
          <h4>
            {title}
            {round !== undefined && ` (${t.round(round)})`}
          </h4>
          <ol>
            {answers.map((answer, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes while it is shown.
              <Answer key={place} given={answer} />
            ))}
          </ol>
        </section>
      ))}
    </details>
  )
}

function Answer({ given: { question, answer, score, tries, isShown, seconds } }: { given: GivenAnswer }) {
  const t = useTexts(participantsTexts)
  const language = useLanguage()
  const more = [
    tries > 1 && t.tries(tries),
    isShown && t.wasShown,
    seconds !== null && seconds > 0 && spentText(Math.round(seconds), language),
  ].filter(Boolean)
  return (
    <li>
      <p className="answer-question">{question}</p>
      <p className="answer-given">{answer === undefined ? t.ownWords : answer || t.leftOpen}</p>
      <p className="answer-worth">
        <Worth score={score} />
        {more.length > 0 && <span>{more.join(', ')}</span>}
      </p>
    </li>
  )
}

function Worth({ score }: { score: number | null }) {
  const t = useTexts(participantsTexts)
  const [key, Icon]: ['done' | 'right' | 'wrong' | 'partly', LucideIcon] =
    score === null
      ? ['done', CircleCheck]
      : score >= 1
        ? ['right', CircleCheck]
        : score <= 0
          ? ['wrong', CircleX]
          : ['partly', CircleDot]
  const tone = { done: 'none', right: 'passed', wrong: 'failed', partly: 'busy' }[key]
  return (
    <span className={`state state-${tone}`}>
      <Icon aria-hidden="true" size={18} />
      {t.worth[key]}
    </span>
  )
}
