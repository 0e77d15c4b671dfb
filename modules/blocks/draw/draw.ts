import type { Block } from '../block'

/** `count` questions of the module's bank, chosen anew for each try of the test that this stands on. */
export type DrawContent = { count: number }

export const mostDrawn = 100

/** The runtime asks the questions; the block only says how many, and where. */
export const draw: Block<DrawContent, never> = {
  type: 'draw',
  version: 1,
  upgrade: (content) => content as DrawContent,
  empty: () => ({ count: 0 }),
  texts: () => [],
}
