import { peopleTexts } from '~/app/texts/people'
import { peopleImportTexts } from '~/app/texts/peopleImport'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import type { PlanProblem } from '~/modules/coordination/importing/planImport.server'

const mostShown = 200

/** Every row that is not right, and what to do about it. */
export function Problems({ problems }: { problems: PlanProblem[] }) {
  const t = useTexts(peopleImportTexts)
  const { roles } = useTexts(peopleTexts)
  const said = ({ kind, value }: PlanProblem) =>
    t.problems[kind](kind === 'roleNotYours' ? roles[value as keyof typeof roles] : value)
  return (
    <section>
      <Notice kind="wrong">
        <h2>{t.problemsTitle(problems.length)}</h2>
        <p>{t.problemsText}</p>
      </Notice>
      <ul className="import-rows">
        {problems.slice(0, mostShown).map((problem) => (
          <li key={`${problem.row} ${problem.kind} ${problem.value}`}>
            <strong>{problem.row > 0 ? t.row(problem.row) : t.whole}</strong>
            <span>{said(problem)}</span>
          </li>
        ))}
      </ul>
      {problems.length > mostShown && <p>{t.more(problems.length - mostShown)}</p>}
    </section>
  )
}
