import type { Block } from '../block'
import { emptyPart, type Part, type PartsContent, partMedia, partTexts } from '../parts/part'

/** A step needs no title; `safety` is what to look out for in it, and may be empty. */
export type HowToStep = Part & { safety: string }
export type StepsContent = PartsContent<HowToStep>

/** What to do, step by step; it asks nothing. */
export const steps: Block<StepsContent, never> = {
  type: 'steps',
  version: 1,
  upgrade: (content) => content as StepsContent,
  empty: () => ({ parts: [0, 1, 2].map(emptyStep), partsMade: 3 }),
  texts: (content) => partTexts(content, ['title', 'text', 'safety', 'alt']),
  media: partMedia,
}

export function emptyStep(made: number): HowToStep {
  return { ...emptyPart(made), safety: '' }
}
