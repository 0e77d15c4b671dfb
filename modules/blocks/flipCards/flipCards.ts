import type { Block } from '../block'
import { emptyPart, type PartsContent, partMedia, partTexts } from '../parts/part'

/** Cards with a term on the front and its meaning on the back; it asks nothing. */
export const flipCards: Block<PartsContent, never> = {
  type: 'flipCards',
  version: 1,
  upgrade: (content) => content as PartsContent,
  empty: () => ({ parts: [0, 1].map(emptyPart), partsMade: 2 }),
  texts: (content) => partTexts(content, ['title', 'text', 'alt']),
  media: partMedia,
}
