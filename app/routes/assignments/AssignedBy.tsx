import { assignmentsTexts } from '~/app/texts/assignments'
import { DueState } from '~/app/ui/DueDate'
import { dayText } from '~/app/ui/dates'
import { useLanguage } from '~/app/ui/useTexts'
import { isDone } from '~/modules/progress/isDone'
import type { Learning } from '~/modules/progress/myLearning.server'
import './assignedBy.css'

/** Who asked a learner to do something, and by when; nothing of what they chose themselves. */
export function AssignedBy({ learning: { assignedBy, dueOn, state } }: { learning: Learning }) {
  const language = useLanguage()
  const t = assignmentsTexts[language]
  if (assignedBy.length === 0) return null
  const words = [t.assignedBy(assignedBy.join(t.and))]
  if (dueOn && !isDone(state)) words.push(t.dueBy(dayText(Date.parse(dueOn), language)))
  return (
    <p className="assigned-by">
      <span>{words.join(', ')}</span>
      {dueOn && <DueState dueOn={dueOn} isDone={isDone(state)} />}
    </p>
  )
}
