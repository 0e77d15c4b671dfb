import type { Block } from '../block'

export type FileContent = { title: string; mediaId: string }

/** Something to download, to work with outside the module; it asks nothing. */
export const file: Block<FileContent, never> = {
  type: 'file',
  version: 1,
  upgrade: (content) => content as FileContent,
  empty: () => ({ title: '', mediaId: '' }),
  texts: ({ title }) => [{ path: 'title', text: title }],
  media: ({ mediaId }) => (mediaId === '' ? [] : [mediaId]),
}
