import type { Pair } from '../interaction'
import type { Line } from '../ticks'
import { readNumber } from '../typedNumber'
import { isGiven } from './limits'
import type { WorkOrderAnswer, WorkOrderContent } from './workOrder'

/** How much there is still to do; photos may come later. */
export function leftOf({ stops, steps, values }: WorkOrderContent, { done, typed }: WorkOrderAnswer) {
  const open = (lines: Line[]) => lines.filter(({ id }) => !done.includes(id)).length
  return {
    stops: open(stops),
    steps: open(steps),
    values: values.filter((value) => !isGiven(value, typed[value.id])).length,
  }
}

/** What was done and measured, by the id of each part. */
export function pairsOf(content: WorkOrderContent, answer: WorkOrderAnswer) {
  return partsDone(content, answer).map(({ id, said }): Pair => [id, said ? String(readNumber(said) ?? said) : 'done'])
}

export function wordsOf(content: WorkOrderContent, answer: WorkOrderAnswer) {
  return partsDone(content, answer)
    .map(({ text, said, unit }) => (said ? `${text}: ${said} ${unit}`.trim() : text))
    .join('; ')
}

function partsDone({ stops, steps, values, photos }: WorkOrderContent, { done, typed }: WorkOrderAnswer) {
  return [...stops, ...steps, ...values, ...photos]
    .map((part) => ({ unit: '', said: typed[part.id]?.trim(), ...part }))
    .filter(({ id, said, ...part }) => done.includes(id) || (said && 'from' in part))
}
