import type { Block } from '../block'
import { emptyPart, type PartsContent, partMedia, partTexts } from '../parts/part'

/** Parts that open one by one under their titles; it asks nothing. */
export const accordion: Block<PartsContent, never> = {
  type: 'accordion',
  version: 1,
  upgrade: (content) => content as PartsContent,
  empty: () => ({ parts: [0, 1].map(emptyPart), partsMade: 2 }),
  texts: (content) => partTexts(content, ['title', 'text', 'alt']),
  media: partMedia,
}
