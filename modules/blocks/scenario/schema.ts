import { z } from 'zod'
import { filled, idSchema, idsFit, line, mediaIdSchema, repeated, say } from '../problem'
import type { ProblemKey } from '../problemTexts'
import { bestEnds, choicesAt, ends, type ScenarioContent, scorings } from './walk'

const choiceSchema = z.strictObject({
  id: idSchema,
  text: line(300),
  consequence: line(800),
  to: z.union([z.literal(''), idSchema], say('broken')),
  points: z.int().min(0).max(10),
})
const situationSchema = z.strictObject({
  id: idSchema,
  name: line(60),
  text: line(2000),
  mediaId: mediaIdSchema,
  alt: line(500),
  end: z.enum(['', ...ends], say('broken')),
  choices: z.array(choiceSchema).max(5, say('scenarioTooManyChoices')),
})

const draft = z
  .strictObject({
    title: line(300),
    situations: z.array(situationSchema).max(20, say('scenarioTooManySituations')),
    situationsMade: z.int().min(0).max(1000),
    choicesMade: z.int().min(0).max(1000),
    scoring: z.enum(scorings, say('broken')),
    canGoBack: z.boolean(),
  })
  .refine((content) => idsFit(content.situations, content.situationsMade), say('broken'))
  .refine(
    ({ situations, choicesMade }) =>
      idsFit(
        situations.flatMap(({ choices }) => choices),
        choicesMade,
      ),
    say('broken'),
  )

const complete = draft
  .safeExtend({
    title: filled('questionMissing', 300),
    situations: z
      .array(
        situationSchema.extend({
          name: filled('scenarioNameMissing', 60),
          text: filled('scenarioTextMissing', 2000),
        }),
      )
      .min(2, say('scenarioTooFewSituations'))
      .max(20, say('scenarioTooManySituations')),
  })
  .superRefine((content, context) => {
    const add = (path: (string | number)[], message: ProblemKey) =>
      context.addIssue({ code: 'custom', path: ['situations', ...path], message })
    const { situations } = content
    for (const place of repeated(situations.map(({ name }) => name))) add([place, 'name'], 'repeated')
    for (const [place, situation] of situations.entries()) {
      if (situation.mediaId && situation.alt.trim() === '') add([place, 'alt'], 'altMissing')
      if (situation.end === '' && situation.choices.length === 0) add([place, 'choices'], 'scenarioNoChoices')
      for (const [at, { text, to }] of choicesAt(situation).entries()) {
        if (text.trim() === '') add([place, 'choices', at, 'text'], 'scenarioChoiceMissing')
        if (!situations.some(({ id }) => id === to)) add([place, 'choices', at, 'to'], 'scenarioGoesNowhere')
      }
    }
    for (const issue of issuesOfWays(content)) add(...issue)
  })

export const scenarioSchemas = { draft, complete }

/** What is wrong with the ways through it as a whole: there must be an end from everywhere, and a good one to score by. */
function issuesOfWays(content: ScenarioContent): [(string | number)[], ProblemKey][] {
  const { situations, scoring } = content
  const best = bestEnds(content)
  if (situations[0]?.end) return [[[0, 'end'], 'scenarioBeginsAtEnd']]
  if (!situations.some(({ end }) => end !== '')) return [[[], 'scenarioNoEnd']]
  const stuck = situations.flatMap(({ id, end, choices }, place): [(string | number)[], ProblemKey][] =>
    end === '' && choices.every(({ to }) => to !== '') && choices.length > 0 && best.get(id) === 0
      ? [[[place, 'choices'], 'scenarioNoWayOut']]
      : [],
  )
  if (stuck.length > 0) return stuck
  if (scoring === 'end' && best.get(situations[0]?.id ?? '') !== 3) return [[[], 'scenarioNoGoodEnd']]
  const hasPoints = situations.some((situation) => choicesAt(situation).some(({ points }) => points > 0))
  return scoring === 'points' && !hasPoints ? [[[], 'scenarioNoPoints']] : []
}
