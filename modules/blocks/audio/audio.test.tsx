import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { openBlock } from '../blocks'
import type { MediaFiles } from '../media/media'
import { problemSentences, problemsOf } from '../schemas'
import { audio } from './audio'
import { AudioEditor } from './editor'
import { AudioView } from './learner'

const content = { title: 'Een lager dat piept', mediaId: 'piep', transcript: 'Een hoge piep.\nDan is het stil.' }
const file = {
  address: 'p.wav',
  mediaType: 'audio/wav',
  name: 'piep.wav',
  bytes: 16_044,
  width: 0,
  height: 0,
  seconds: 75,
}
const files: MediaFiles = { piep: { ...file, hasSound: true } }

const instance = (given: unknown) => ({ id: 'block1', type: 'audio', version: 1, content: given })
const saving = (given: unknown) => problemsOf(instance(given), 'saving')
const publishing = (given: unknown) => problemsOf(instance(given), 'publishing')

test('a draft may be empty, and has no part that is strange, missing or too long', () => {
  expect(saving(audio.empty())).toEqual([])
  expect(saving({ ...content, loop: true })).toEqual([{ path: '', key: 'broken' }])
  expect(saving({ ...content, mediaId: '../piep' })).toEqual([{ path: 'mediaId', key: 'broken' }])
  expect(saving({ title: 'Een lager dat piept', transcript: '' })).toEqual([{ path: 'mediaId', key: 'broken' }])
  expect(saving({ ...content, title: 'x'.repeat(201) })).toEqual([{ path: 'title', key: 'tooLong' }])
  expect(saving({ ...content, transcript: 'x'.repeat(20_001) })).toEqual([{ path: 'transcript', key: 'tooLong' }])
})

test('published is only what has a title, a sound, and its text for who cannot listen', () => {
  expect(publishing(content)).toEqual([])
  expect(problemSentences(publishing({ ...audio.empty(), transcript: ' \n' }), 'nl')).toEqual({
    title: 'Geef het een titel.',
    mediaId: 'Kies een geluid.',
    transcript: 'Schrijf op wat er te horen is.',
  })
  expect(problemSentences(publishing(audio.empty()), 'en').transcript).toBe('Write what can be heard.')
})

test('its words are the title and what is heard, its file the sound; it opens as it is', () => {
  expect(audio.texts(content).map(({ path }) => path)).toEqual(['title', 'transcript'])
  expect(audio.media!(content)).toEqual(['piep'])
  expect(audio.media!(audio.empty())).toEqual([])
  expect(openBlock(instance(content))!.content).toEqual(content)
})

describe('a learner', () => {
  const shown = (media: MediaFiles, given = content) =>
    renderToStaticMarkup(
      <AudioView
        {...{ id: 'b', content: given, media, language: 'nl', answer: undefined, seed: 's', round: 0, stage: 'open' }}
        onAnswer={() => {}}
      />,
    )

  test('gets a named player that loads nothing before it plays but how long it lasts, and its text', () => {
    const html = shown(files)
    expect(html).toContain('<audio controls="" preload="metadata" aria-label="Een lager dat piept">')
    expect(html).toContain('<source src="p.wav" type="audio/wav"/>')
    expect(html).toContain('<summary>Lees wat er gezegd wordt</summary><p>Een hoge piep.</p><p>Dan is het stil.</p>')
  })
  test('is told when the sound is gone, and can still read it', () => {
    expect(shown({})).toContain('Dit bestand is er niet meer.')
    expect(shown({})).toContain('Een hoge piep.')
  })
  test('sees nothing to unfold where nothing was written', () =>
    expect(shown(files, { ...content, transcript: '\n' })).not.toContain('<details'))
})

test('its form plays what was chosen, says how long and large it is, and what is missing where it is missing', () => {
  const form = (given = content, problems = {}) =>
    renderToStaticMarkup(
      <AudioEditor
        {...{ content: given, language: 'nl', problems, onChange: () => {} }}
        library={{ files, need: () => {}, choose: async () => undefined }}
      />,
    )
  expect(form()).toContain('<strong>piep.wav</strong> <span class="hint">1:15, 16 kB</span>')
  expect(form()).toContain('<audio controls=""')
  const empty = form(audio.empty(), problemSentences(publishing(audio.empty()), 'nl'))
  expect(empty).toContain('Kies of upload geluid')
  for (const path of ['title', 'mediaId', 'transcript'])
    expect(empty).toMatch(new RegExp(`data-path="${path}" aria-invalid="true" aria-describedby="[^"]+"`))
})
