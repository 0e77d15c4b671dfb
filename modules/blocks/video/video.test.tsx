import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { openBlock } from '../blocks'
import type { MediaFiles } from '../media/media'
import { problemSentences, problemsOf } from '../schemas'
import { secondsOf } from './chapters'
import { VideoEditor } from './editor'
import { frameAddress } from './hosts'
import { VideoView } from './learner'
import { type VideoContent, video } from './video'

const film = { ...video.empty(), title: 'Een punt leren', source: 'file' as const, mediaId: 'film' }
const linked = { ...video.empty(), title: 'Rondleiding', source: 'youtube' as const, videoId: 'aBc-_123xyZ' }
const captioned = { ...film, captions: [{ language: 'nl' as const, mediaId: 'woorden' }] }
const still = { bytes: 9000, width: 0, height: 0, seconds: 60, hasSound: false }
const files: MediaFiles = {
  film: {
    ...still,
    address: 'f.mp4',
    mediaType: 'video/mp4',
    name: 'punt.mp4',
    width: 640,
    height: 360,
    hasSound: true,
  },
  woorden: { ...still, address: 'w.vtt', mediaType: 'text/vtt', name: 'punt.vtt' },
}

const instance = (content: unknown) => ({ id: 'block1', type: 'video', version: 2, content })
const saving = (content: unknown) => problemsOf(instance(content), 'saving')
const publishing = (content: unknown) => problemsOf(instance(content), 'publishing')

describe('a draft', () => {
  test.each([
    ['nothing yet', video.empty()],
    ['a film without title or captions', { ...film, title: '' }],
    ['a film of YouTube', linked],
    ['a film of Vimeo that is not listed', { ...linked, source: 'vimeo', videoId: '123456789/0a1b2c3d4e' }],
  ])('may be %s', (_name, content) => expect(saving(content)).toEqual([]))

  test.each([
    ['a film without a file', { ...film, mediaId: '' }],
    ['a file and a link at once', { ...film, videoId: 'aBc-_123xyZ' }],
    ['a link and a file at once', { ...linked, mediaId: 'film' }],
    ['an id that no host makes', { ...linked, videoId: '"><script>' }],
    ['the id of another host', { ...linked, source: 'vimeo' }],
    ['an id without a host', { ...video.empty(), videoId: 'aBc-_123xyZ' }],
    ['captions twice in one language', { ...captioned, captions: [...captioned.captions, ...captioned.captions] }],
    ['something that we do not know', { ...film, autoplay: true }],
    ['a field less', { title: 'Een punt leren' }],
    ['no content at all', null],
  ])('may not be %s', (_name, content) =>
    expect(saving(content)).toContainEqual(expect.objectContaining({ key: 'broken' })),
  )

  test('of too many words says so at the words', () => {
    expect(saving({ ...film, title: 'x'.repeat(201) })).toEqual([{ path: 'title', key: 'tooLong' }])
    expect(saving({ ...film, transcript: 'x'.repeat(20_001) })).toEqual([{ path: 'transcript', key: 'tooLong' }])
  })
})

describe('before it is published', () => {
  test('it needs a title and a film, both told at once', () =>
    expect(publishing(video.empty())).toEqual([
      { path: 'title', key: 'titleMissing' },
      { path: 'source', key: 'videoMissing' },
    ]))
  test('a film of the library needs captions, or nothing that is said', () => {
    expect(publishing(film)).toEqual([{ path: 'captions', key: 'captionsMissing' }])
    expect(publishing({ ...film, captionsThere: true })).toEqual([{ path: 'captions', key: 'captionsMissing' }])
    expect(publishing(captioned)).toEqual([])
    expect(publishing({ ...film, noSpeech: true })).toEqual([])
  })
  test('of a film with a host its author has looked at the captions', () => {
    expect(publishing(linked)).toEqual([{ path: 'captions', key: 'captionsUnsure' }])
    expect(publishing({ ...linked, captionsThere: true })).toEqual([])
    expect(publishing({ ...linked, noSpeech: true })).toEqual([])
  })
  test('its author reads what to do, in their own language', () => {
    expect(problemSentences(publishing(video.empty()), 'nl')).toEqual({
      title: 'Geef het een titel.',
      source: 'Kies een video, of plak een link.',
    })
    expect(problemSentences(publishing(linked), 'en').captions).toMatch(/^See whether the video has captions/)
  })
})

test('its words are the title and what is said; its files the film and its captions, also of an unfinished one', () => {
  expect(video.texts({ ...film, transcript: 'Duw de arm.' })).toEqual([
    { path: 'title', text: 'Een punt leren' },
    { path: 'transcript', text: 'Duw de arm.' },
  ])
  expect(video.media!(captioned)).toEqual(['film', 'woorden'])
  expect(video.media!(linked)).toEqual([])
  expect(video.media!(video.empty())).toEqual([])
})

test('content of this version opens as it is, older content without chapters, newer content not at all', () => {
  const { chapters: _, chaptersMade: __, ...old } = captioned
  expect(openBlock({ ...instance(old), version: 1 })!.content).toEqual(captioned)
  expect(openBlock(instance(captioned))!.content).toEqual(captioned)
  expect(openBlock({ ...instance(captioned), version: 3 })).toBeUndefined()
})

describe('chapters', () => {
  const chaptered = {
    ...captioned,
    chapters: [
      { id: 'a', at: '0:08', name: 'De arm duwen' },
      { id: 'b', at: '1:20', name: 'Het punt opslaan' },
    ],
    chaptersMade: 2,
  }

  test.each([
    ['0:08', 8],
    ['1:20', 80],
    [' 75:00 ', 4500],
    ['1:02:03', 3723],
    ['1:72:03', undefined],
    ['1:60', undefined],
    ['80', undefined],
    ['1.20', undefined],
    ['-1:20', undefined],
    ['', undefined],
  ])('begin at "%s": %s seconds', (text, seconds) => expect(secondsOf(text)).toBe(seconds))

  test('are published with a name and a time each, one after the other', () => {
    expect(publishing(chaptered)).toEqual([])
    const [first, second] = chaptered.chapters
    expect(
      publishing({
        ...chaptered,
        chapters: [
          { ...first, at: 'straks' },
          { ...second, name: ' ' },
        ],
      }),
    ).toEqual([
      { path: 'chapters.0.at', key: 'chapterTimeWrong' },
      { path: 'chapters.1.name', key: 'chapterNameMissing' },
    ])
    expect(publishing({ ...chaptered, chapters: [second, first] })).toEqual([
      { path: 'chapters.1.at', key: 'chapterTooEarly' },
    ])
  })

  test('have ids of their own, which the count knows', () => {
    expect(saving({ ...chaptered, chapters: [chaptered.chapters[0], chaptered.chapters[0]] })).not.toEqual([])
    expect(saving({ ...chaptered, chaptersMade: 1 })).not.toEqual([])
  })

  test('are among its words, and start the film of a host where it can be told', () => {
    expect(video.texts(chaptered)).toContainEqual({ path: 'chapters.1.name', text: 'Het punt opslaan' })
    expect(frameAddress('youtube', 'aBc-_123xyZ', 'nl', 80)).toMatch(/&start=80$/)
    expect(frameAddress('vimeo', '123456789/0a1b2c3d4e', 'nl', 80)).toMatch(/&h=0a1b2c3d4e#t=80s$/)
    expect(frameAddress('vimeo', '123456789', 'nl')).not.toContain('#')
  })
})

describe('a learner', () => {
  const shown = (content: VideoContent, media: MediaFiles = files, language: 'nl' | 'en' = 'nl') =>
    renderToStaticMarkup(
      <VideoView
        {...{ id: 'b', content, media, language, answer: undefined, seed: 's', round: 0, stage: 'open' }}
        onAnswer={() => {}}
      />,
    )

  test('gets the player of the browser, sized before it loads, with captions on in their own language', () => {
    const html = shown({ ...captioned, transcript: 'Duw de arm.\n\nDruk op de knop.' })
    expect(html).toMatch(
      /<video controls="" playsinline="" preload="metadata" width="640" height="360" aria-label="Een punt leren">/,
    )
    expect(html).toMatch(/<track kind="captions" srcLang="nl" label="Nederlands" src="w.vtt" default=""/)
    expect(html).toContain('<summary>Lees wat er gezegd wordt</summary><p>Duw de arm.</p><p>Druk op de knop.</p>')
    expect(shown(captioned, files, 'en')).not.toContain('default')
    expect(shown(captioned, { film: files.film! })).not.toContain('<track')
  })
  test('is told when the film is gone, and can still read what is said', () => {
    const html = shown({ ...captioned, transcript: 'Duw de arm.' }, {})
    expect(html).toContain('Dit bestand is er niet meer.')
    expect(html).toContain('Duw de arm.')
    expect(html).not.toContain('<video')
  })
  test('is asked before a host is, and can go there by a link', () => {
    const html = shown({ ...linked, captionsThere: true })
    expect(html).toContain('weet YouTube dat je kijkt')
    expect(html).not.toMatch(/<iframe|<img|<script|nocookie/)
    expect(html).toContain(
      'href="https://www.youtube.com/watch?v=aBc-_123xyZ" target="_blank" rel="noopener noreferrer"',
    )
  })
  test('reads a title as it was written, whatever stands in it', () =>
    expect(shown({ ...film, title: '<img src=x onerror=alert(1)>' })).not.toContain('<img'))
})

describe('its form', () => {
  const form = (content: VideoContent, problems = {}) =>
    renderToStaticMarkup(
      <VideoEditor
        {...{ content, language: 'nl', problems, onChange: () => {} }}
        library={{ files, need: () => {}, choose: async () => undefined }}
      />,
    )

  test('asks first for a film or a link, and for captions when there is a film', () => {
    const empty = form(video.empty())
    expect(empty).toContain('Kies of upload een video')
    expect(empty).toContain('Of plak een link van YouTube of Vimeo')
    expect(empty).not.toContain('Ondertiteling')
    const chosen = form(film)
    expect(chosen).toContain('punt.mp4')
    expect(chosen).toContain('Voeg ondertiteling toe: Nederlands')
    expect(chosen).not.toContain('plak een link')
    expect(form(captioned)).toContain('Haal de ondertiteling weg: Nederlands')
    expect(form(linked)).toContain('Ik heb gekeken: de video heeft daar goede ondertiteling')
  })
  test('says what is missing at the field that it is about, to the eye and to a screen reader', () => {
    const html = form(film, problemSentences(publishing({ ...film, title: '' }), 'nl'))
    for (const sentence of ['Geef het een titel.', 'Voeg ondertiteling toe, of zeg dat er geen gesproken tekst is.'])
      expect(describedBy(html, sentence), sentence).toBeGreaterThan(0)
    expect(describedBy(form(video.empty(), { source: 'Kies een video.' }), 'Kies een video.')).toBe(1)
  })
})

/** How many controls point at this sentence. */
function describedBy(html: string, sentence: string) {
  const id = new RegExp(`<p class="edit-problem" id="([^"]+)">${sentence}`).exec(html)?.[1]
  return id ? html.split(`aria-describedby="${id}"`).length - 1 : 0
}
