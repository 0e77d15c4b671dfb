import type { Block } from '../block'

/** Without a label it is called before, or after. */
export type Side = { mediaId: string; alt: string; label: string }
export const sides = ['before', 'after'] as const

export type BeforeAfterContent = Record<(typeof sides)[number], Side> & { caption: string }

/** Two pictures of the same thing over each other, to compare; it asks nothing. */
export const beforeAfter: Block<BeforeAfterContent, never> = {
  type: 'beforeAfter',
  version: 1,
  upgrade: (content) => content as BeforeAfterContent,
  empty: () => ({ before: emptySide(), after: emptySide(), caption: '' }),
  texts: (content) => [
    ...sides.flatMap((side) => [
      { path: `${side}.label`, text: content[side].label },
      { path: `${side}.alt`, text: content[side].alt },
    ]),
    { path: 'caption', text: content.caption },
  ],
  media: (content) => sides.map((side) => content[side].mediaId).filter((id) => id !== ''),
}

function emptySide(): Side {
  return { mediaId: '', alt: '', label: '' }
}
