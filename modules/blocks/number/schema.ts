import { z } from 'zod'
import { filled, idSchema, idsFit, line, say } from '../problem'
import type { ProblemKey } from '../problemTexts'
import { readNumber } from '../typedNumber'
import { unitSigns } from '../units'
import { boundsOf, boundsOfMistake, isWithin } from './judge'
import type { Mistake, NumberContent, NumberUnit } from './number'

export const numberUnits = [...Object.keys(unitSigns), 'pieces', 'own', 'none'] as NumberUnit[]
export const closeTimes = [0, 2, 3, 5, 10]
export const mostMistakes = 6

const mistakeSchema = z.strictObject({ id: idSchema, value: line(24), tolerance: line(24), feedback: line(800) })

const draft = z
  .strictObject({
    question: line(1000),
    given: z.enum(['tolerance', 'limits']),
    nominal: line(24),
    minus: line(24),
    plus: line(24),
    least: line(24),
    most: line(24),
    unit: z.enum(numberUnits),
    ownUnit: line(20),
    typeUnit: z.boolean(),
    close: z.int().refine((times) => closeTimes.includes(times)),
    feedbackRight: line(800),
    feedbackLow: line(800),
    feedbackHigh: line(800),
    mistakes: z.array(mistakeSchema).max(mostMistakes, say('numberTooManyMistakes')),
    mistakesMade: z.int().min(0).max(1000),
  })
  .refine((content) => idsFit(content.mistakes, content.mistakesMade), say('broken'))

const complete = draft
  .safeExtend({
    question: filled('questionMissing', 1000),
    mistakes: z
      .array(mistakeSchema.extend({ feedback: filled('numberMistakeFeedback', 800) }))
      .max(mostMistakes, say('numberTooManyMistakes')),
  })
  .superRefine((content, context) => {
    for (const [path, message] of problemsIn(content)) context.addIssue({ code: 'custom', path, message })
  })

export const numberSchemas = { draft, complete }

type Found = [path: (string | number)[], key: ProblemKey]

function problemsIn(content: NumberContent): Found[] {
  const found = content.given === 'limits' ? ofLimits(content) : ofTolerance(content)
  if (content.unit === 'own' && content.ownUnit.trim() === '') found.push([['ownUnit'], 'numberUnitMissing'])
  return [...found, ...content.mistakes.flatMap((mistake, place) => ofMistake(content, mistake, place))]
}

function ofTolerance({ nominal, minus, plus }: NumberContent): Found[] {
  return [...needed('nominal', nominal), ...amount(['minus'], minus), ...amount(['plus'], plus)]
}

function ofLimits({ least, most }: NumberContent): Found[] {
  const found = [...needed('least', least), ...needed('most', most)]
  const isReversed = found.length === 0 && readNumber(least)! > readNumber(most)!
  return isReversed ? [[['most'], 'numberLimitsReversed']] : found
}

function ofMistake(content: NumberContent, mistake: Mistake, place: number): Found[] {
  const at = (field: string) => ['mistakes', place, field]
  const found: Found[] = [...unreadable(at('value'), mistake.value), ...amount(at('tolerance'), mistake.tolerance)]
  const [bounds, right] = [boundsOfMistake(mistake), boundsOf(content)]
  const middle = bounds && (bounds.least + bounds.most) / 2
  const isRight = middle !== undefined && right && isWithin(middle, right)
  return isRight ? [...found, [at('value'), 'numberMistakeIsRight']] : found
}

function needed(field: string, text: string) {
  return unreadable([field], text)
}

function unreadable(path: Found[0], text: string): Found[] {
  if (text.trim() === '') return [[path, 'numberMissing']]
  return readNumber(text) === undefined ? [[path, 'numberUnclear']] : []
}

function amount(path: Found[0], text: string): Found[] {
  const value = text.trim() === '' ? 0 : readNumber(text)
  if (value === undefined) return [[path, 'numberUnclear']]
  return value < 0 ? [[path, 'numberNegative']] : []
}
