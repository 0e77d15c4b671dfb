import { useId } from 'react'
import type { Language } from '~/db/tables'
import { EditorField, EditorProblem } from '../EditorField'
import { type ChainStep, fits } from './chain'
import type { ProcessChainContent } from './processChain'
import { chainEditorTexts } from './texts'

type Props = {
  content: ProcessChainContent
  step: ChainStep
  place: number
  change(step: ChainStep): void
  language: Language
  problems: Record<string, string>
}

const counts = [1, 2, 3, 4]

/** A step of the line: its name, how much belongs in it, and what is right there so far. */
export function StepForm({ content, step, place, change, language, problems }: Props) {
  const t = chainEditorTexts[language]
  const id = useId()
  const right = content.devices.filter((device) => fits(content, [device.id, step.id]))
  const names = right.map(({ name }) => name.trim() || '…').join(', ')
  const problem = problems[`steps.${place}.wants`]
  return (
    <div className="option edit-option">
      <span className="step-place">{place + 1}</span>
      <div>
        <EditorField
          quiet
          label={t.step(place + 1)}
          placeholder={t.step(place + 1)}
          path={`steps.${place}.name`}
          value={step.name}
          onChange={(name) => change({ ...step, name })}
          problem={problems[`steps.${place}.name`]}
          maxLength={60}
        />
        <span className="chain-count">
          <label htmlFor={id}>
            {t.wants}
            <span className="visually-hidden"> {t.step(place + 1)}</span>
          </label>
          <select
            id={id}
            data-path={`steps.${place}.wants`}
            value={step.wants}
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? `${id}-problem` : undefined}
            onChange={(event) => change({ ...step, wants: Number(event.target.value) })}
          >
            {counts.map((count) => (
              <option key={count}>{count}</option>
            ))}
          </select>
        </span>
        <p className="hint">{right.length > 0 ? t.fitsHere(names) : t.nothingFits}</p>
        <EditorProblem id={`${id}-problem`} text={problem} />
      </div>
    </div>
  )
}
