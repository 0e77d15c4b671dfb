import { useId } from 'react'
import { useSurroundings } from './context'
import { editorTexts } from './texts'

type Props = { goal: string | undefined; onChoose: (goal: string | undefined) => void }

/** Which goal of the module a question asks about; nothing while the module has no goals. */
export function GoalChoice({ goal, onChoose }: Props) {
  const { goals, language } = useSurroundings()
  const id = useId()
  const t = editorTexts[language]
  if (goals.length === 0) return null
  return (
    <p className="goal-choice">
      <label htmlFor={id}>{t.goal}</label>
      <select
        id={id}
        value={goals.some((one) => one.id === goal) ? goal : ''}
        onChange={(event) => onChoose(event.target.value || undefined)}
      >
        <option value="">{t.noGoal}</option>
        {goals.map(({ id: value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </p>
  )
}
