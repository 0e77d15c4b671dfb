import { authoringTexts } from '~/app/texts/authoring'
import { goalTexts } from '~/app/texts/goals'
import { useTexts } from '~/app/ui/useTexts'
import { mostGoals } from '~/modules/authoring/goals'
import type { Goal } from '~/modules/blocks/document'

const fewestFields = 4
const spareFields = 2

/** A field for each goal, and some to spare. Each carries its id along, so that questions keep their goal when its words change. */
export function GoalFields({ goals, error }: { goals: Goal[]; error: string | undefined }) {
  const { goals: legend, goalsHint } = useTexts(authoringTexts)
  const t = useTexts(goalTexts)
  const fields = Math.min(mostGoals, Math.max(fewestFields, goals.length + spareFields))
  return (
    <fieldset className="goal-fields" id="goals" aria-describedby={error ? 'goals-hint goals-error' : 'goals-hint'}>
      <legend>{legend}</legend>
      <p className="hint" id="goals-hint">
        {goalsHint}
      </p>
      <ol>
        {Array.from({ length: Math.max(fields, goals.length) }, (_, place) => {
          const { id, text } = goals[place] ?? { id: '', text: '' }
          return (
            <li key={id || place}>
              <input type="hidden" name="goalId" value={id} />
              <textarea
                name="goal"
                id={id ? `goal-${id}` : undefined}
                rows={1}
                aria-label={t.goal(place + 1)}
                aria-invalid={error ? true : undefined}
                defaultValue={text}
              />
            </li>
          )
        })}
      </ol>
      {error && (
        <p className="error" id="goals-error">
          {error}
        </p>
      )}
    </fieldset>
  )
}
