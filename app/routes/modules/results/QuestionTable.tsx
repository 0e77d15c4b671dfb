import { moduleResultsTexts } from '~/app/texts/moduleResults'
import { spentText } from '~/app/ui/dates'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { Question } from './LookFirst'

/** Every question with its figures. On a phone each row is a card: see results.css. */
export function QuestionTable({ questions, language }: { questions: Question[]; language: string }) {
  const t = useTexts(moduleResultsTexts)
  const { columns } = t
  if (questions.length === 0)
    return (
      <section>
        <h2>{t.questions}</h2>
        <p>{t.noQuestions}</p>
      </section>
    )
  return (
    <section>
      <h2 id="questions">{t.questions}</h2>
      <table className="results-table" aria-labelledby="questions">
        <thead>
          <tr>
            {Object.values(columns).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <tr key={question.id}>
              <th scope="row">
                <span lang={language}>{question.words}</span>
                {question.isTest && <span className="results-test">{t.inTest}</span>}
              </th>
              <Cells question={question} />
            </tr>
          ))}
        </tbody>
      </table>
      <details className="results-what">
        <summary>{t.whatApart}</summary>
        {t.whatApartText.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </details>
    </section>
  )
}

function Cells({ question: { figures, apart } }: { question: Question }) {
  const t = useTexts(moduleResultsTexts)
  const language = useLanguage()
  const { columns } = t
  if (!figures)
    return (
      <td className="results-few" colSpan={4}>
        {t.few}
      </td>
    )
  const { people, rightAtOnce, medianSeconds } = figures
  const isScored = rightAtOnce !== undefined
  return (
    <>
      <td data-label={columns.people}>{people}</td>
      <td data-label={columns.right}>
        {isScored ? t.share(rightAtOnce, Math.round((100 * rightAtOnce) / people)) : t.none}
      </td>
      <td data-label={columns.apart}>{isScored ? (apart ? t.apart[apart] : t.apartUnknown) : t.none}</td>
      <td data-label={columns.time}>
        {medianSeconds === undefined
          ? t.apartUnknown
          : medianSeconds < 120
            ? t.seconds(Math.round(medianSeconds))
            : spentText(Math.round(medianSeconds), language)}
      </td>
    </>
  )
}
