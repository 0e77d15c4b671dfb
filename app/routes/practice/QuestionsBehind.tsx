import { practiceTexts } from '~/app/texts/practice'
import { useTexts } from '~/app/ui/useTexts'
import type { Language } from '~/db/tables'
import './behind.css'

type Props = { questions: { id: string; title: string; companyName: string; language: Language }[] }

/** From which questions of companies an offering came, when they agree that it is said. */
export function QuestionsBehind({ questions }: Props) {
  const t = useTexts(practiceTexts)
  if (questions.length === 0) return null
  return (
    <section className="questions-behind" aria-label={t.behindTitle}>
      {questions.map(({ id, title, companyName, language }) => (
        <p key={id}>
          {t.behind(companyName)} <q lang={language}>{title}</q>
        </p>
      ))}
    </section>
  )
}
