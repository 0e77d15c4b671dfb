import { z } from 'zod'
import { filled, idSchema, idsFit, line, repeated, say } from '../problem'
import type { ProblemKey } from '../problemTexts'
import { readNumber } from '../typedNumber'
import { type Chain, fits } from './chain'

const stepSchema = z.strictObject({ id: idSchema, name: line(60), wants: z.int().min(1).max(4) })
const placeSchema = z.strictObject({ step: idSchema, isRight: z.boolean(), feedback: line(800) })
const deviceSchema = z.strictObject({
  id: idSchema,
  name: line(80),
  text: line(200),
  seconds: line(20),
  feedback: line(800),
  places: z.array(placeSchema).max(6, say('broken')),
})

const draft = z
  .strictObject({
    question: line(1000),
    steps: z.array(stepSchema).max(6, say('chainTooManySteps')),
    stepsMade: z.int().min(0).max(1000),
    devices: z.array(deviceSchema).max(12, say('chainTooManyDevices')),
    devicesMade: z.int().min(0).max(1000),
    asksBottleneck: z.boolean(),
    feedbackRight: line(800),
    feedbackWrong: line(800),
  })
  .refine((content) => idsFit(content.steps, content.stepsMade), say('broken'))
  .refine((content) => idsFit(content.devices, content.devicesMade), say('broken'))
  .refine(placesFit, say('broken'))

const complete = draft
  .safeExtend({
    question: filled('questionMissing', 1000),
    steps: z
      .array(stepSchema.extend({ name: filled('chainStepMissing', 60) }))
      .min(2, say('chainTooFewSteps'))
      .max(6, say('chainTooManySteps')),
    devices: z
      .array(
        deviceSchema.extend({
          name: filled('chainDeviceMissing', 80),
          seconds: line(20).refine(isTime, say('chainSecondsWrong')),
        }),
      )
      .min(3, say('chainTooFewDevices'))
      .max(12, say('chainTooManyDevices')),
  })
  .superRefine((content, context) => {
    const add = (path: (string | number)[], message: ProblemKey) => context.addIssue({ code: 'custom', path, message })
    for (const place of repeated(content.steps.map(({ name }) => name))) add(['steps', place, 'name'], 'repeated')
    for (const place of repeated(content.devices.map(({ name }) => name))) add(['devices', place, 'name'], 'repeated')
    const short = content.steps.flatMap(({ id, wants }, place) => (choiceFor(content, id) < wants ? [place] : []))
    for (const place of short) add(['steps', place, 'wants'], 'chainTooFewHere')
    if (short.length === 0 && !canStand(content)) add(['devices'], 'chainCannotStand')
  })

export const processChainSchemas = { draft, complete }

function placesFit({ steps, devices }: Chain) {
  return devices.every(({ places }) => {
    const at = places.map(({ step }) => step)
    return new Set(at).size === at.length && at.every((step) => steps.some(({ id }) => id === step))
  })
}

function isTime(text: string) {
  const seconds = readNumber(text)
  return seconds !== undefined && seconds > 0 && seconds <= 86_400
}

function choiceFor(chain: Chain, step: string) {
  return chain.devices.filter(({ id }) => fits(chain, [id, step])).length
}

// Hall's theorem: whichever steps are taken together, there must be enough devices that are right in one of them.
function canStand({ steps, devices }: Chain) {
  let subsets: Chain['steps'][] = [[]]
  for (const step of steps) subsets = subsets.concat(subsets.map((some) => [...some, step]))
  return subsets.every((some) => {
    const right = devices.filter(({ places }) =>
      places.some((place) => place.isRight && some.some(({ id }) => id === place.step)),
    )
    return right.length >= some.reduce((sum, { wants }) => sum + wants, 0)
  })
}
