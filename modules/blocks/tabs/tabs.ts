import type { Block } from '../block'
import { emptyPart, type PartsContent, partMedia, partTexts } from '../parts/part'

/** Views of the same thing, one at a time; it asks nothing. */
export const tabs: Block<PartsContent, never> = {
  type: 'tabs',
  version: 1,
  upgrade: (content) => content as PartsContent,
  empty: () => ({ parts: [0, 1].map(emptyPart), partsMade: 2 }),
  texts: (content) => partTexts(content, ['title', 'text', 'alt']),
  media: partMedia,
}
