import type { Block } from '../block'
import type { Place } from '../placeInPicture'

/** A number on the picture, with what there is to know of that place. */
export type Label = Place & { id: string; title: string; text: string }

/** `labelsMade` counts all labels ever made, so that no id is used twice. */
export type LabelledImageContent = {
  mediaId: string
  alt: string
  caption: string
  labels: Label[]
  labelsMade: number
}

/** A picture with numbers on it, each with a text; it asks nothing. */
export const labelledImage: Block<LabelledImageContent, never> = {
  type: 'labelledImage',
  version: 1,
  upgrade: (content) => content as LabelledImageContent,
  empty: () => ({ mediaId: '', alt: '', caption: '', labels: [], labelsMade: 0 }),
  texts: ({ alt, caption, labels }) => [
    { path: 'alt', text: alt },
    ...labels.flatMap(({ title, text }, place) => [
      { path: `labels.${place}.title`, text: title },
      { path: `labels.${place}.text`, text },
    ]),
    { path: 'caption', text: caption },
  ],
  media: ({ mediaId }) => (mediaId === '' ? [] : [mediaId]),
}
