import { z } from 'zod'
import { filled, idSchema, idsFit, line, mediaIdSchema, say } from '../problem'
import type { ProblemKey } from '../problemTexts'
import { secondsOf } from './chapters'
import { vimeoId, youtubeId } from './hosts'
import { type VideoContent, videoSources } from './video'

const languages = ['nl', 'en'] as const

const chapterSchema = z.strictObject({ id: idSchema, at: line(10), name: line(120) })
const mostChapters = 30

const draft = z
  .strictObject({
    title: line(200),
    source: z.enum(videoSources, say('broken')),
    mediaId: mediaIdSchema,
    videoId: z.string().max(40),
    captions: z.array(z.strictObject({ language: z.enum(languages), mediaId: mediaIdSchema })).max(languages.length),
    captionsThere: z.boolean(),
    noSpeech: z.boolean(),
    transcript: line(20_000),
    chapters: z.array(chapterSchema).max(mostChapters, say('chaptersTooMany')),
    chaptersMade: z.int().min(0).max(1000),
  })
  .refine(isOneFilm, say('broken'))
  .refine(({ captions }) => new Set(captions.map(({ language }) => language)).size === captions.length, say('broken'))
  .refine(({ chapters, chaptersMade }) => idsFit(chapters, chaptersMade), say('broken'))

const complete = draft.safeExtend({ title: filled('titleMissing', 200) }).superRefine((content, context) => {
  const add = (path: string, message: ProblemKey) =>
    context.addIssue({ code: 'custom', path: path.split('.'), message })
  if (content.source === 'none') add('source', 'videoMissing')
  else if (!hasCaptions(content)) add('captions', content.source === 'file' ? 'captionsMissing' : 'captionsUnsure')
  for (const [place, { at, name }] of content.chapters.entries()) {
    const before = secondsOf(content.chapters[place - 1]?.at ?? '') ?? -1
    const seconds = secondsOf(at)
    if (seconds === undefined) add(`chapters.${place}.at`, 'chapterTimeWrong')
    else if (seconds <= before) add(`chapters.${place}.at`, 'chapterTooEarly')
    if (name.trim() === '') add(`chapters.${place}.name`, 'chapterNameMissing')
  }
})

export const videoSchemas = { draft, complete }

// An id is written into an address: only what the host itself makes of one is taken.
function isOneFilm({ source, mediaId, videoId }: VideoContent) {
  if (source === 'file') return mediaId !== '' && videoId === ''
  if (mediaId !== '') return false
  if (source === 'none') return videoId === ''
  return (source === 'youtube' ? youtubeId : vimeoId).test(videoId)
}

function hasCaptions({ source, captions, captionsThere, noSpeech }: VideoContent) {
  return noSpeech || (source === 'file' ? captions.length > 0 : captionsThere)
}
