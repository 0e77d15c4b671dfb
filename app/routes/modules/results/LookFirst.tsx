import { moduleResultsTexts } from '~/app/texts/moduleResults'
import { useTexts } from '~/app/ui/useTexts'
import type { Advice } from '~/modules/progress/advice'
import type { ModuleFigures } from '~/modules/progress/moduleFigures.server'

export type Question = NonNullable<ModuleFigures['questions']>[number]

/** What stands out, said in sentences: the question, and what an author can do about it. */
export function LookFirst({ questions, language }: { questions: Question[]; language: string }) {
  const t = useTexts(moduleResultsTexts)
  const standOut = questions.filter(({ advice }) => advice.length > 0)
  return (
    <section className="results-look">
      <h2>{t.look}</h2>
      {standOut.length === 0 && <p>{t.nothingToLook}</p>}
      <ol>
        {standOut.map((question) => (
          <li key={question.id}>
            <p className="results-question" lang={language}>
              {question.words}
            </p>
            {question.advice.map((advice) => (
              <p key={advice}>
                <Sentence question={question} advice={advice} />
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Sentence({ question: { figures }, advice }: { question: Question; advice: Advice }) {
  const t = useTexts(moduleResultsTexts).advice
  const { people, rightAtOnce = 0, popularWrong } = figures!
  if (advice === 'turnedRound') return t.turnedRound
  if (advice === 'popularWrong') return t.popularWrong(popularWrong!.count, people, short(popularWrong!.answer))
  return t[advice](rightAtOnce, people)
}

const most = 120

function short(text: string) {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}
