import { answerTo } from '~/demo/playedState'
import type { Random } from '~/demo/random'
import type { InstrumentContent } from '~/modules/blocks/instrument/instrument'
import { kinds } from '~/modules/blocks/instrument/kinds'
import {
  type Decision,
  figuresOf,
  isBench,
  type MeasurementReportContent,
  type ReportAnswer,
} from '~/modules/blocks/measurementReport/report'
import type { NumberContent } from '~/modules/blocks/number/number'
import type { WorkOrderAnswer, WorkOrderContent } from '~/modules/blocks/workOrder/workOrder'
import type { OpenQuestion } from '~/modules/learner/openModule'

/** A right answer or a wrong one to any question of the modules of the demo. */
export function demoAnswer(asked: OpenQuestion, isRight: boolean, random: Random): unknown {
  if (asked.type === 'number') return isRight ? (asked.content as NumberContent).nominal : '99999'
  if (asked.type === 'instrument') return read(asked.content as InstrumentContent, isRight)
  if (asked.type === 'measurementReport') return report(asked.content as MeasurementReportContent, isRight)
  if (asked.type === 'workOrder') return done(asked.content as WorkOrderContent, isRight)
  return answerTo(asked, isRight, random)
}

function read({ kind, lowest }: InstrumentContent, isRight: boolean) {
  const { perUnit } = kinds[kind]
  const shown = Number(lowest) * perUnit + 3
  return { shown, given: (isRight ? shown : shown + perUnit) / perUnit }
}

function report(content: MeasurementReportContent, isRight: boolean): ReportAnswer {
  const bench = { typed: Array<string>(content.count).fill(content.nominal), inside: [], outside: [] }
  const { mean, range, digits, outs, decision } = figuresOf(content, bench)!
  const other: Decision = decision === 'accept' ? 'reject' : 'accept'
  const decided = { decision: isRight ? decision : other }
  if (isBench(content)) return { ...bench, ...decided }
  const idsWhere = (isOut: boolean) =>
    content.readings.filter((_, at) => (outs[at] === isOut) === isRight).map(({ id }) => id)
  const typed = [mean, range].map((value) => (isRight ? value : value + 1).toFixed(digits))
  return { typed, inside: idsWhere(false), outside: idsWhere(true), ...decided }
}

/** A job that is done, or begun only. */
function done({ stops, steps, values, photos }: WorkOrderContent, isWhole: boolean): WorkOrderAnswer {
  const ids = (lines: { id: string }[]) => lines.map(({ id }) => id)
  if (!isWhole) return { done: ids(stops), typed: {} }
  const typed = Object.fromEntries(values.map(({ id, from }) => [id, from || '1']))
  return { done: ids([...stops, ...steps, ...photos]), typed }
}
