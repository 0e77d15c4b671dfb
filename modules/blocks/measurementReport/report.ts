import type { Bounds } from '../interaction'
import { readTyped } from '../typedNumber'

export type Reading = { id: string; text: string }
export type Shape = 'shaft' | 'hole' | 'length'
export type Decision = 'accept' | 'reject'

/** Numbers are kept as their author typed them, in mm. `readingsMade` counts all readings ever made, so that no id is used twice. */
export type MeasurementReportContent = {
  question: string
  /** `exercise` judges readings of the author; at the `bench` a learner measures a part of their own. */
  mode: 'exercise' | 'bench'
  shape: Shape
  nominal: string
  given: 'deviations' | 'fit'
  /** Such as H7. Its deviations stand in `upper` and `lower`: a learner's part needs no table. */
  fit: string
  /** The deviations stand behind the fit; else the learner looks them up. */
  withDeviations: boolean
  upper: string
  lower: string
  readings: Reading[]
  readingsMade: number
  /** How many readings are taken at the bench. */
  count: number
  feedbackRight: string
  feedbackWrong: string
}

/** `typed` are the mean and the range of an exercise, and the readings at the bench; the ids are of readings judged. */
export type ReportAnswer = { typed: string[]; inside: string[]; outside: string[]; decision?: Decision }

export const nothing: ReportAnswer = { typed: [], inside: [], outside: [] }

/** Undefined while its author has not written the size. */
export function limitsOf({ nominal, upper, lower }: MeasurementReportContent): Bounds | undefined {
  const [size, above, below] = [nominal, upper || '0', lower || '0'].map((text) => readMm(text))
  if (size === undefined || above === undefined || below === undefined) return undefined
  return { least: exact(size + below), most: exact(size + above) }
}

/** Undefined for what cannot be read as millimetres in one way. */
export function readMm(text: string, most = 0) {
  const typed = readTyped(text, most)
  return 'value' in typed && /^(mm)?$/i.test(typed.unit) ? typed.value : undefined
}

/** What a learner typed beside this size. */
export function readBeside(content: MeasurementReportContent, text: string) {
  return readMm(text, limitsOf(content)?.most)
}

export function isBench({ mode }: MeasurementReportContent) {
  return mode === 'bench'
}

/** What is typed in the report; what was not yet is empty. */
export function typedIn(content: MeasurementReportContent, { typed }: ReportAnswer) {
  return Array.from({ length: isBench(content) ? content.count : 2 }, (_, at) => typed[at] ?? '')
}

export function readingsOf(content: MeasurementReportContent, answer: ReportAnswer) {
  return isBench(content) ? typedIn(content, answer) : content.readings.map(({ text }) => text)
}

export function isOut({ least, most }: Bounds, value: number) {
  return value < least || value > most
}

/** What follows from the readings; undefined while one of them cannot be read. */
export function figuresOf(content: MeasurementReportContent, answer = nothing) {
  const [limits, texts] = [limitsOf(content), readingsOf(content, answer)]
  const values = texts.flatMap((text) => readBeside(content, text) ?? [])
  if (!limits || values.length < texts.length || values.length === 0) return undefined
  const outs = values.map((value) => isOut(limits, value))
  const decision: Decision = outs.includes(true) ? 'reject' : 'accept'
  const sum = exact(values.reduce((total, value) => total + value))
  const range = exact(Math.max(...values) - Math.min(...values))
  return { limits, values, outs, decision, sum, mean: sum / values.length, range, digits: digitsOf(texts) }
}

export type Figures = NonNullable<ReturnType<typeof figuresOf>>

/** How many figures stand behind the comma. */
export function digitsOf(texts: string[]) {
  return Math.max(...texts.map((text) => /[.,](\d+)/.exec(text)?.[1]?.length ?? 0))
}

/** Half of the last figure is rounding. */
export function isSame(value: number | undefined, right: number, digits: number) {
  return value !== undefined && Math.abs(value - right) <= 0.5 * 10 ** -digits + 1e-9
}

/** Calling all of them the same earns nothing where both kinds are there. */
export function shareJudged({ readings }: MeasurementReportContent, { outs }: Figures, answer: ReportAnswer) {
  const shares = [answer.inside, answer.outside].flatMap((said, out) => {
    const these = readings.filter((_, at) => Number(outs[at]) === out)
    return these.length > 0 ? these.filter(({ id }) => said.includes(id)).length / these.length : []
  })
  return Math.max(0, shares[0]! + shares.at(-1)! - 1)
}

// Numbers that are kept in the binary system are a hair off: 25 - 0.007 is to be 24.993.
function exact(value: number) {
  return Number(value.toFixed(9))
}
