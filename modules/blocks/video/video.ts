import type { Language } from '~/db/tables'
import type { Block } from '../block'
import type { Chapter } from './chapters'

/** Where the film stands: nowhere yet, in the library of the hub, or with a host of which only the id is kept. */
export const videoSources = ['none', 'file', 'youtube', 'vimeo'] as const
export type VideoSource = (typeof videoSources)[number]
export type Captions = { language: Language; mediaId: string }

export type VideoContent = {
  title: string
  source: VideoSource
  mediaId: string
  /** Of Vimeo a number, with the key of a film that is not listed after a slash. */
  videoId: string
  captions: Captions[]
  /** The author has seen that the film has captions with its host. */
  captionsThere: boolean
  noSpeech: boolean
  transcript: string
  chapters: Chapter[]
  /** Counts all that were ever made, so that no id is used twice. */
  chaptersMade: number
}

/** A film with captions, chapters and its text; it asks nothing. */
export const video: Block<VideoContent, never> = {
  type: 'video',
  version: 2,
  // Version 1 had no chapters.
  upgrade: (content, version) =>
    (version < 2 ? { ...(content as object), chapters: [], chaptersMade: 0 } : content) as VideoContent,
  empty: () => ({
    title: '',
    source: 'none',
    mediaId: '',
    videoId: '',
    captions: [],
    captionsThere: false,
    noSpeech: false,
    transcript: '',
    chapters: [],
    chaptersMade: 0,
  }),
  texts: ({ title, transcript, chapters }) => [
    { path: 'title', text: title },
    ...chapters.map(({ name }, place) => ({ path: `chapters.${place}.name`, text: name })),
    { path: 'transcript', text: transcript },
  ],
  media: ({ source, mediaId, captions }) =>
    source === 'file' ? [mediaId, ...captions.map((one) => one.mediaId)].filter((id) => id !== '') : [],
}
