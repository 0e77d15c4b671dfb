import { expect, test } from 'vitest'
import { renderBlock } from '~/modules/learner/render.server'
import { drawing } from '~/tests/blocks/pictures'
import goldens from '../golden/beforeAfter.1.json'
import { problemsOf } from '../schemas'
import { beforeAfter } from './beforeAfter'

const golden = goldens[0]!.content

const block = { id: 'block1', type: 'beforeAfter', version: 1, content: golden }
const problems = (part: object, when: 'saving' | 'publishing' = 'publishing') =>
  problemsOf({ ...block, content: { ...golden, ...part } }, when)

test('each picture must be there and be described; a draft may be empty', () => {
  expect(problems({})).toEqual([])
  expect(problems({ after: { mediaId: '', alt: ' ', label: '' } })).toEqual([
    { path: 'after.mediaId', key: 'pictureMissing' },
    { path: 'after.alt', key: 'altMissing' },
  ])
  expect(problems(beforeAfter.empty(), 'saving')).toEqual([])
  expect(problems({ before: { ...golden.before, mediaId: '../etc/passwd' } }, 'saving')[0]?.key).toBe('broken')
  expect(problems({ before: { ...golden.before, style: 'x' } }, 'saving')[0]?.key).toBe('broken')
})

test('on paper both pictures stand below each other under their names', () => {
  const media = { 'met-braam': drawing('met-braam').file, 'zonder-braam': drawing('zonder-braam').file }
  const html = renderBlock(block, 'nl', media)
  expect(html).toMatch(/Met braam.*media\/met-braam\.svg.*Ontbraamd.*media\/zonder-braam\.svg/s)
  expect(html).not.toContain('<input')
  const nameless = { ...golden, before: { ...golden.before, label: '' } }
  expect(renderBlock({ ...block, content: nameless }, 'en', media)).toContain('<strong>Before</strong>')
  expect(renderBlock(block, 'nl', {})).toContain('Dit bestand is er niet meer.')
})

test('every text that an author wrote is among its texts, and both pictures among its files', () => {
  const { before, after, caption } = golden
  const texts = [before.label, before.alt, after.label, after.alt, caption]
  expect(beforeAfter.texts(golden).map(({ text }) => text)).toEqual(texts)
  expect(beforeAfter.media!(golden)).toEqual(['met-braam', 'zonder-braam'])
  expect(beforeAfter.media!(beforeAfter.empty())).toEqual([])
})
