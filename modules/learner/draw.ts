import type { OpenModule, OpenPage, OpenQuestion } from './openModule'
import type { LearnerState } from './state'

/** Questions of the bank that are asked in the place of a block. `bank` holds them page by page. */
export type Draw = { id: string; count: number; bank: OpenQuestion[][] }

/**
 * The questions of a page as this learner gets them: on a test those drawn for this try are among them. The same learner
 * gets the same ones until the test is done again, also in another version of the module as far as it still has them.
 */
export function questionsOn(page: OpenPage, state: LearnerState): OpenQuestion[] {
  return page.asks.flatMap((ask) => ('bank' in ask ? drawn(ask, seedOf(page, state)) : [ask]))
}

export function drawn({ id, count, bank }: Draw, seed: string): OpenQuestion[] {
  const ranked = bank.map((questions) =>
    questions.map((asked) => ({ asked, rank: rankOf(seed + id + asked.id) })).toSorted((a, b) => a.rank - b.rank),
  )
  // One page after the other in turn, so that each subject of the bank is asked about.
  const longest = Math.max(0, ...ranked.map((questions) => questions.length))
  const inTurn = Array.from({ length: longest }, (_, place) => ranked.flatMap((questions) => questions[place] ?? []))
  return inTurn
    .flat()
    .slice(0, count)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ asked }) => asked)
}

/** All that may be asked in a module, drawn or not. */
export function allQuestions({ pages, bank }: OpenModule): OpenQuestion[] {
  return [...pages.flatMap((page) => page.questions), ...bank.flat()]
}

/** The number of the try that is open, or that was handed in last. */
export function tryOf(page: OpenPage, { tests }: LearnerState) {
  const record = tests[page.id]
  return (record?.tries ?? 0) + (record?.isIn ? 0 : 1)
}

function seedOf(page: OpenPage, state: LearnerState) {
  return `${state.seed}${tryOf(page, state)}`
}

// FNV-1a, with a last round so that seeds that differ in one place give other ranks.
function rankOf(text: string) {
  let value = 2_166_136_261
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 16_777_619)
  value = Math.imul(value ^ (value >>> 15), 2_246_822_507)
  return (value ^ (value >>> 13)) >>> 0
}
