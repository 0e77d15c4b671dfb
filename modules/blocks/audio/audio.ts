import type { Block } from '../block'

export type AudioContent = { title: string; mediaId: string; transcript: string }

/** Something to listen to, with its text; it asks nothing. */
export const audio: Block<AudioContent, never> = {
  type: 'audio',
  version: 1,
  upgrade: (content) => content as AudioContent,
  empty: () => ({ title: '', mediaId: '', transcript: '' }),
  texts: ({ title, transcript }) => [
    { path: 'title', text: title },
    { path: 'transcript', text: transcript },
  ],
  media: ({ mediaId }) => (mediaId === '' ? [] : [mediaId]),
}
