import { practiceTexts } from '~/app/texts/practice'
import { useTexts } from '~/app/ui/useTexts'
import type { QuestionPage } from '~/modules/practice/readQuestion.server'

/** What the other side said last, right above where one answers it. */
export function LastSaid({ page: { steps, side, hub, question } }: { page: QuestionPage }) {
  const t = useTexts(practiceTexts)
  const last = steps.findLast((step) => step.text !== '')
  if (!last || last.side === side || last !== steps.at(-1)) return null
  return (
    <figure className="last-said">
      <figcaption>{t.said(last.side === 'hub' ? hub.name : question.companyName)}</figcaption>
      <blockquote className="as-typed">{last.text}</blockquote>
    </figure>
  )
}
