import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { openBlock } from '../blocks'
import type { MediaFiles } from '../media/media'
import { problemSentences, problemsOf } from '../schemas'
import { FileEditor } from './editor'
import { file } from './file'
import { FileView } from './learner'

const content = { title: 'Werktekening van de grijper', mediaId: 'tekening' }
const still = { width: 0, height: 0, seconds: 0, hasSound: false }
const files: MediaFiles = {
  tekening: { ...still, address: 't.pdf', mediaType: 'application/pdf', name: 'Grijper & cel.pdf', bytes: 1_540_000 },
}

const instance = (given: unknown) => ({ id: 'block1', type: 'file', version: 1, content: given })
const saving = (given: unknown) => problemsOf(instance(given), 'saving')
const publishing = (given: unknown) => problemsOf(instance(given), 'publishing')

test('a draft may be empty, and has no part that is strange, missing or too long', () => {
  expect(saving(file.empty())).toEqual([])
  expect(saving({ ...content, open: true })).toEqual([{ path: '', key: 'broken' }])
  expect(saving({ ...content, mediaId: 'https://voorbeeld.nl' })).toEqual([{ path: 'mediaId', key: 'broken' }])
  expect(saving({ title: 'Werktekening' })).toEqual([{ path: 'mediaId', key: 'broken' }])
  expect(saving({ ...content, title: 'x'.repeat(201) })).toEqual([{ path: 'title', key: 'tooLong' }])
})

test('published is only what has a title and a file', () => {
  expect(publishing(content)).toEqual([])
  expect(problemSentences(publishing({ title: ' ', mediaId: '' }), 'nl')).toEqual({
    title: 'Geef het een titel.',
    mediaId: 'Kies een bestand.',
  })
})

test('its words are the title, its file the file; it opens as it is', () => {
  expect(file.texts(content)).toEqual([{ path: 'title', text: 'Werktekening van de grijper' }])
  expect(file.media!(content)).toEqual(['tekening'])
  expect(file.media!(file.empty())).toEqual([])
  expect(openBlock(instance(content))!.content).toEqual(content)
})

test('a learner downloads it under its own name, and knows beforehand what it is and how large', () => {
  const shown = (media: MediaFiles) =>
    renderToStaticMarkup(
      <FileView
        {...{ id: 'b', content, media, language: 'nl', answer: undefined, seed: 's', round: 0, stage: 'open' }}
        onAnswer={() => {}}
      />,
    )
  expect(shown(files)).toContain('<a href="t.pdf" download="Grijper &amp; cel.pdf">Werktekening van de grijper</a>')
  expect(shown(files)).toContain('PDF 1,5 MB')
  expect(shown({})).toContain('Dit bestand is er niet meer.')
})

test('its form names what was chosen, and says what is missing where it is missing', () => {
  const form = (given = content, problems = {}) =>
    renderToStaticMarkup(
      <FileEditor
        {...{ content: given, language: 'en', problems, onChange: () => {} }}
        library={{ files, need: () => {}, choose: async () => undefined }}
      />,
    )
  expect(form()).toContain('<strong>Grijper &amp; cel.pdf</strong> <span class="hint">PDF – 1.5 MB</span>')
  expect(form({ ...content, mediaId: 'weg' })).toContain('This file is no longer there.')
  const empty = form(file.empty(), problemSentences(publishing(file.empty()), 'en'))
  for (const path of ['title', 'mediaId'])
    expect(empty).toMatch(new RegExp(`data-path="${path}" aria-invalid="true" aria-describedby="[^"]+"`))
})
