import { pathMakingTexts } from '~/app/texts/pathMaking'
import { Field, TextArea, TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import type { Choice, PathPart, PathStep, WorkOrderStep } from '~/modules/paths/path'
import { AddStep, type Found } from './AddStep'
import { Move } from './Move'
import type { FieldParts } from './PathForm'

type Props = {
  part: PathPart
  isFirst: boolean
  isLast: boolean
  isInChoice?: true
  parts: FieldParts
  finding?: Found
}

/** One part of a level: a step, or a choice with the steps in it. */
export function PartFields({ part, isFirst, isLast, isInChoice, parts, finding }: Props) {
  const t = useTexts(pathMakingTexts)
  const called = part.title || `${t.kindsOfStep[part.kind]} ${t.untitled}`
  return (
    <li className={`part part-${part.kind}`} id={part.id}>
      <div className="part-head">
        <div>
          <p className="hint">{t.kindsOfStep[part.kind]}</p>
          {(part.kind === 'module' || part.kind === 'session') && <p className="part-title">{part.title}</p>}
        </div>
        <p className="part-actions">
          <Move id={part.id} title={called} isFirst={isFirst} isLast={isLast} />
        </p>
      </div>
      {part.kind === 'workOrder' && <OrderFields order={part} parts={parts} />}
      {part.kind === 'choice' && <ChoiceFields choice={part} parts={parts} finding={finding} />}
      {!isInChoice && <DemandField part={part} parts={parts} />}
      <details className="part-removal">
        <summary>{t.remove}</summary>
        <button className="second" name="do" value={`remove ${part.id}`} type="submit">
          {t.removeSure(called)}
        </button>
      </details>
    </li>
  )
}

function DemandField({ part, parts }: { part: PathPart; parts: FieldParts }) {
  const t = useTexts(pathMakingTexts)
  const { id, error, ...select } = parts(`demand.${part.id}`)
  return (
    <Field label={t.demand} error={error} id={id}>
      {(own) => (
        <select {...select} {...own}>
          {(['holds', 'counts', 'extra'] as const).map((demand) => (
            <option key={demand} value={demand}>
              {t.demands[demand]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function OrderFields({ order: { id }, parts }: { order: WorkOrderStep; parts: FieldParts }) {
  const t = useTexts(pathMakingTexts)
  return (
    <>
      <TextField label={t.orderTitle} maxLength={120} {...parts(`title.${id}`)} />
      <TextArea label={t.orderTask} hint={t.orderTaskHint} maxLength={3000} {...parts(`task.${id}`)} />
      <TextField label={t.orderPlace} maxLength={120} {...parts(`place.${id}`)} />
    </>
  )
}

type OfChoice = { choice: Choice; parts: FieldParts; finding?: Found }

function ChoiceFields({ choice, parts, finding }: OfChoice) {
  const t = useTexts(pathMakingTexts)
  const { id, title, steps } = choice
  return (
    <>
      <TextField label={t.choiceTitle} hint={t.choiceTitleHint} maxLength={120} {...parts(`title.${id}`)} />
      <TextField
        label={t.needed}
        hint={t.of(steps.length)}
        inputMode="numeric"
        className="needed"
        {...parts(`needed.${id}`)}
      />
      <ol className="part-list">
        {steps.map((step: PathStep) => (
          <PartFields key={step.id} part={step} isFirst={false} isLast={false} isInChoice parts={parts} />
        ))}
      </ol>
      <AddStep place={id} called={title || t.thisChoice} finding={finding} />
    </>
  )
}
