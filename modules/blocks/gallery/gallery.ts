import type { Block } from '../block'
import { optionId } from '../option'
import { type PartsContent, partMedia, partTexts } from '../parts/part'

export type GalleryPicture = { id: string; mediaId: string; alt: string; caption: string }
export type GalleryContent = PartsContent<GalleryPicture>

/** Pictures one beside the other, to go through; it asks nothing. */
export const gallery: Block<GalleryContent, never> = {
  type: 'gallery',
  version: 1,
  upgrade: (content) => content as GalleryContent,
  empty: () => ({ parts: [0, 1].map(emptyPicture), partsMade: 2 }),
  texts: (content) => partTexts(content, ['caption', 'alt']),
  media: partMedia,
}

export function emptyPicture(made: number): GalleryPicture {
  return { id: optionId(made), mediaId: '', alt: '', caption: '' }
}
