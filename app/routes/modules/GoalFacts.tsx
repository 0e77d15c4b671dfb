import { Link } from '@remix-run/react'
import { goalTexts } from '~/app/texts/goals'
import { useTexts } from '~/app/ui/useTexts'
import { type AskedAbout, questionsPerGoal } from '~/modules/authoring/goals'
import type { Goal } from '~/modules/blocks/document'

type Props = { moduleId: string; goals: Goal[]; pages: { id: string; asks: AskedAbout[] }[] }

/** How many questions each goal has; a goal leads to where it is written, the rest to the first question without one. */
export function GoalFacts({ moduleId, goals, pages }: Props) {
  const t = useTexts(goalTexts)
  const asking = pages.map(({ id, asks }) => ({ pageId: id, asks }))
  const { goals: counted, without } = questionsPerGoal(goals, asking)
  const settings = `/modules/${moduleId}/settings`
  if (goals.length === 0)
    return (
      <p>
        {t.none} <Link to={`${settings}#goals`}>{t.write}</Link>
      </p>
    )
  const isKnown = (id: string) => goals.some((goal) => goal.id === id)
  const free = asking.find(({ asks }) => asks.some(({ goal }) => !isKnown(goal)))
  const first = free?.asks.find(({ goal }) => !isKnown(goal))
  return (
    <table className="page-facts goal-facts">
      <thead>
        <tr>
          <th scope="col">{t.goalColumn}</th>
          <th scope="col">{t.questions}</th>
        </tr>
      </thead>
      <tbody>
        {counted.map(({ id, text, questions }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={`${settings}#goal-${id}`}>{text}</Link>
            </th>
            <td>{questions}</td>
          </tr>
        ))}
      </tbody>
      {first && (
        <tfoot>
          <tr>
            <th scope="row">
              <Link to={`/modules/${moduleId}?page=${free!.pageId}#goal:${first.nodeId}`}>{t.without}</Link>
            </th>
            <td>{without}</td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}
