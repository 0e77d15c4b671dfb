import { leastToCompare, type QuestionFigures } from './questionFigures'

export type Advice = 'turnedRound' | 'popularWrong' | 'hard' | 'easy'

/** What of a question is worth a look, the most serious thing first. The limits stand in docs/decisions/0072. */
export function adviceOn(
  { people, rightAtOnce, tellsApart, popularWrong }: QuestionFigures,
  isTest: boolean,
): Advice[] {
  const right = rightAtOnce === undefined ? undefined : rightAtOnce / people
  return [
    ...(isTurnedRound(tellsApart, people) ? (['turnedRound'] as const) : []),
    ...(popularWrong ? (['popularWrong'] as const) : []),
    ...(right !== undefined && right < 0.4 ? (['hard'] as const) : []),
    ...(right !== undefined && right >= 0.95 && isTest && people >= leastToCompare ? (['easy'] as const) : []),
  ]
}

export type Apart = 'well' | 'little' | 'not' | 'round'

// Chance alone gives less than this one time in twenty.
function isTurnedRound(tellsApart: number | undefined, people: number) {
  return tellsApart !== undefined && tellsApart < -1.65 / Math.sqrt(people)
}

/** A correlation in a word: from 0.3 well, from 0.2 a little. */
export function apartOf({ tellsApart, people }: QuestionFigures): Apart | undefined {
  if (tellsApart === undefined) return undefined
  if (isTurnedRound(tellsApart, people)) return 'round'
  return tellsApart >= 0.3 ? 'well' : tellsApart >= 0.2 ? 'little' : 'not'
}
