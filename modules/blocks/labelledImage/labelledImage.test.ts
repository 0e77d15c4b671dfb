import { expect, test } from 'vitest'
import { renderBlock } from '~/modules/learner/render.server'
import { drawing } from '~/tests/blocks/pictures'
import goldens from '../golden/labelledImage.1.json'
import { problemsOf } from '../schemas'
import { labelledImage } from './labelledImage'

const golden = goldens[0]!.content

const block = { id: 'block1', type: 'labelledImage', version: 1, content: golden }
const problems = (part: object, when: 'saving' | 'publishing' = 'publishing') =>
  problemsOf({ ...block, content: { ...golden, ...part } }, when)
const first = (part: object) => ({
  labels: golden.labels.map((label, at) => (at === 0 ? { ...label, ...part } : label)),
})

test('what is missing is told where it is', () => {
  expect(problems({})).toEqual([])
  expect(problems({ mediaId: '', alt: '', labels: [] })).toEqual([
    { path: 'mediaId', key: 'pictureMissing' },
    { path: 'alt', key: 'altMissing' },
    { path: 'labels', key: 'labelMissing' },
  ])
  expect(problems(first({ title: ' ' }))).toEqual([{ path: 'labels.0.title', key: 'labelTitleMissing' }])
})

test('a draft may be empty; a number outside the picture, or with an id that was never made, is refused', () => {
  expect(problems(labelledImage.empty(), 'saving')).toEqual([])
  for (const part of [{ x: -1 }, { y: 1001 }, { x: '3%;color:red' }, { y: 0.5 }])
    expect(problems(first(part), 'saving')[0]?.key).toBe('broken')
  expect(problems({ labelsMade: 3 }, 'saving')).toEqual([{ path: '', key: 'broken' }])
})

test('on paper the numbers stand on the picture, and all texts below it', () => {
  const html = renderBlock(block, 'nl', { robotcel: drawing('robotcel').file })
  expect(html).toContain('<img src="media/robotcel.svg" alt="Een robotcel van boven')
  expect(html.match(/labelled-spot" style="left:[\d.]+%;top:[\d.]+%"/g)).toHaveLength(golden.labels.length)
  for (const { title, text } of golden.labels) for (const words of [title, text]) expect(html).toContain(words)
  expect(html).not.toContain('<button')
  const gone = renderBlock(block, 'nl', {})
  expect(gone).toContain('Dit bestand is er niet meer.')
  expect(gone).toContain(golden.labels[0]!.text)
})

test('what an author wrote is among its texts as it is, and harmless when it is shown', () => {
  const found = labelledImage.texts(golden).map(({ text }) => text)
  expect(found).toEqual(expect.arrayContaining([golden.alt, golden.caption, golden.labels[5]!.text]))
  const hostile = { ...block, content: { ...golden, ...first({ title: '<script>1</script>' }) } }
  expect(renderBlock(hostile, 'nl')).toContain('&lt;script&gt;')
})
