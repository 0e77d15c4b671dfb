import { type Family, type Kind, kinds } from './kinds'

/** How far the edge of the slide stands before the zero of its vernier, in millimetres. */
export const edge = 5

export type Mistake =
  | 'oneMore'
  | 'oneLess'
  | 'noPart'
  | 'noTurns'
  | 'atEdge'
  | 'halfForgotten'
  | 'halfTooMuch'
  | 'unitMore'
  | 'unitLess'
  | 'otherSide'
  | 'lineWorth'
  | 'comma'

type Reading = { steps: number; whole: number; part: number; perUnit: number }

/** What somebody gives who makes the mistake, in steps; the first that fits is told. */
const usual: Record<Family, (reading: Reading) => [Mistake, number][]> = {
  vernier: ({ steps, whole, part, perUnit }) => [
    ['noPart', whole],
    ['atEdge', steps - edge * perUnit],
    ['atEdge', whole - edge * perUnit],
    ['lineWorth', whole + (part * perUnit) / 10],
    ['lineWorth', whole + (part * perUnit) / 100],
  ],
  micrometer: ({ steps, whole, part }) => [
    part < 50 ? ['halfTooMuch', steps + 50] : ['halfForgotten', steps - 50],
    ['noPart', steps - (steps % 50)],
    ['noPart', whole],
    ['lineWorth', steps + (steps % 50) * 9],
  ],
  dial: ({ whole, part, perUnit }) => [
    ['noTurns', part],
    ['noPart', whole],
    ['otherSide', whole + perUnit - part],
    ['lineWorth', whole + part * 10],
  ],
  protractor: ({ whole, part, perUnit }) => [
    ['noPart', whole],
    ['otherSide', whole + perUnit - part],
    ['lineWorth', whole + part / 5],
  ],
}

/** The usual mistake that leads from what was shown (in steps) to what was given (in millimetres or degrees). */
export function mistakeIn(kind: Kind, steps: number, given: number): Mistake | undefined {
  const { family, perUnit } = kinds[kind]
  const whole = steps - (steps % perUnit)
  const all: [Mistake, number][] = [
    ['oneMore', steps + 1],
    ['oneLess', steps - 1],
    ...usual[family]({ steps, whole, part: steps - whole, perUnit }),
    ['unitMore', steps + perUnit],
    ['unitLess', steps - perUnit],
    ['comma', steps * 10],
    ['comma', steps * 100],
    ['comma', steps / 10],
    ['comma', steps / 100],
  ]
  const near = (other: number) => Math.abs(given * perUnit - other) < 0.4
  return near(steps) ? undefined : all.find(([, other]) => near(other))?.[0]
}
