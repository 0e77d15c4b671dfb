import { z } from 'zod'
import { filled, idSchema, idsFit, line, say } from '../problem'
import type { ProblemKey } from '../problemTexts'
import { readNumber } from '../typedNumber'
import { deviationsOf, inMillimetres } from './iso286'
import { limitsOf, type MeasurementReportContent, readBeside } from './report'

export const fewestReadings = 3
export const mostReadings = 10

const draft = z
  .strictObject({
    question: line(1000),
    mode: z.enum(['exercise', 'bench'], say('broken')),
    shape: z.enum(['shaft', 'hole', 'length'], say('broken')),
    nominal: line(24),
    given: z.enum(['deviations', 'fit'], say('broken')),
    fit: line(6),
    withDeviations: z.boolean(),
    upper: line(24),
    lower: line(24),
    readings: z.array(z.strictObject({ id: idSchema, text: line(24) })).max(mostReadings, say('reportTooManyReadings')),
    readingsMade: z.int().min(0).max(1000),
    count: z.int(say('broken')).min(fewestReadings, say('broken')).max(mostReadings, say('broken')),
    feedbackRight: line(800),
    feedbackWrong: line(800),
  })
  .refine((content) => idsFit(content.readings, content.readingsMade), say('broken'))

const complete = draft.safeExtend({ question: filled('questionMissing', 1000) }).superRefine((content, context) => {
  const ofSize = inNominal(content)
  const found = [...ofSize, ...(content.mode === 'exercise' ? inReadings(content) : [])]
  for (const [path, message] of found) context.addIssue({ code: 'custom', path, message })
})

export const measurementReportSchemas = { draft, complete }

type Found = [path: (string | number)[], key: ProblemKey]

function inNominal(content: MeasurementReportContent): Found[] {
  const nominal = readNumber(content.nominal)
  if (content.nominal.trim() === '') return [[['nominal'], 'numberMissing']]
  if (nominal === undefined || nominal <= 0) return [[['nominal'], 'reportNumberUnclear']]
  return content.given === 'fit' ? inFit(content, nominal) : inDeviations(content)
}

function inFit({ shape, fit, upper, lower }: MeasurementReportContent, nominal: number): Found[] {
  const found = deviationsOf(nominal, fit)
  if (!found) return [[['fit'], 'reportFitUnknown']]
  const isOfHole = /^[A-Z]/.test(fit.trim())
  if (shape === (isOfHole ? 'shaft' : 'hole')) return [[['fit'], isOfHole ? 'reportFitOfHole' : 'reportFitOfShaft']]
  const isSame = upper === inMillimetres(found.upper) && lower === inMillimetres(found.lower)
  return isSame ? [] : [[['fit'], 'reportFitStale']]
}

function inDeviations(content: MeasurementReportContent): Found[] {
  const found = (['upper', 'lower'] as const)
    .filter((side) => content[side].trim() !== '' && readNumber(content[side]) === undefined)
    .map((side): Found => [[side], 'reportNumberUnclear'])
  const limits = limitsOf(content)
  return limits && limits.least >= limits.most ? [[['lower'], 'reportLimitsReversed']] : found
}

function inReadings(content: MeasurementReportContent): Found[] {
  if (content.readings.length < fewestReadings) return [[['readings'], 'reportTooFewReadings']]
  return content.readings.flatMap(({ text }, place): Found[] => {
    const path = ['readings', place, 'text']
    if (text.trim() === '') return [[path, 'numberMissing']]
    return readBeside(content, text) === undefined ? [[path, 'reportNumberUnclear']] : []
  })
}
