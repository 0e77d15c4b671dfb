import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interaction12 } from '~/modules/learner/interaction12'
import { interaction2004 } from '~/modules/learner/interaction2004'
import goldens from '../golden/pointInPicture.1.json'
import { problemsOf } from '../schemas'
import { hit, listOf, type PointAnswer, type PointInPictureContent, pointInPicture } from './pointInPicture'
import { drawnRegion, fittedBox } from './regions'

const golden = goldens[0]!.content

const content = golden as PointInPictureContent
const question = pointInPicture.question!
const problems = (part: object, when: 'saving' | 'publishing' = 'publishing') =>
  problemsOf({ id: 'block1', type: 'pointInPicture', version: 1, content: { ...content, ...part } }, when)
const regions = (part: object, at = 0) => ({
  regions: content.regions.map((region, place) => (place === at ? { ...region, ...part } : region)),
})

test('a place in the right region is right, also on its edge, and next to it is not', () => {
  expect(question.score(content, { x: 850, y: 810 })).toBe(1)
  expect(question.score(content, { x: 789, y: 763 })).toBe(1)
  expect(question.score(content, { x: 788, y: 763 })).toBe(0)
  expect(question.score(content, { region: 'b' })).toBe(1)
  expect(question.score(content, { region: 'd' })).toBe(0)
})

test('a circle does not reach into the corners of its box', () => {
  expect(hit(content, { x: 533, y: 418 })?.id).toBe('d')
  expect(hit(content, { x: 534, y: 280 })?.id).toBe('d')
  expect(hit(content, { x: 370, y: 282 })).toBeUndefined()
})

test('of regions over each other the smallest is meant', () => {
  const whole = { ...content, ...regions({ x: 0, y: 0, width: 1000, height: 1000 }) }
  expect(hit(whole, { x: 533, y: 418 })?.id).toBe('d')
  expect(hit(whole, { x: 999, y: 999 })?.id).toBe('b')
})

test('feedback is of the region, or of everywhere else', () => {
  expect(question.feedback(content, { region: 'd' })).toEqual([
    { about: 'de arm in het midden', text: content.regions[2]!.feedback },
  ])
  expect(question.feedback(content, { x: 5, y: 5 })).toEqual([{ about: '', text: content.feedbackElsewhere }])
})

test('a place is packed in four characters, and a choice from the list in the id of its region', () => {
  const place = fc.record({ x: fc.integer({ min: 0, max: 999 }), y: fc.integer({ min: 0, max: 999 }) })
  const choice = fc.constantFrom('b', 'c', 'd', 'e').map((region) => ({ region }))
  fc.assert(
    fc.property(fc.oneof(place, choice), (answer: PointAnswer) => {
      const packed = question.pack(answer)
      expect(packed.length).toBeLessThanOrEqual(question.room(content))
      expect(question.unpack(content, packed)).toEqual(answer)
    }),
  )
  expect(question.unpack(content, 'rr00')).toEqual({ x: 999, y: 0 })
  expect(question.unpack(content, 'rs00')).toBeUndefined()
  expect(question.unpack(content, 'f')).toBeUndefined()
  expect(question.unpack(content, '')).toBeUndefined()
})

test('systems are told the region, and a for everywhere else', () => {
  const told = question.interaction(content, { x: 850, y: 810 })
  expect(told.answer).toBe('het kastje rechtsonder, buiten het hek, 85 % / 81 %')
  expect(interaction12(told)).toEqual({ type: 'choice', response: 'b', patterns: ['b'] })
  expect(interaction2004(question.interaction(content, { x: 1, y: 1 }))).toMatchObject({ response: 'a' })
  const two = { ...content, ...regions({ isRight: true }, 1) }
  expect(question.interaction(two, { region: 'c' }).correct).toEqual([['b'], ['c']])
})

test('there is a list from three names on', () => {
  expect(listOf(content).map(({ id }) => id)).toEqual(['b', 'c', 'd', 'e'])
  const named = (count: number) => content.regions.map((region, at) => (at < count ? region : { ...region, name: ' ' }))
  expect(listOf({ ...content, regions: named(3) })).toHaveLength(3)
  expect(listOf({ ...content, regions: named(2) })).toEqual([])
})

test('what is missing is told where it is', () => {
  expect(problems({})).toEqual([])
  expect(problems({ question: '', mediaId: '', alt: ' ' })).toEqual([
    { path: 'question', key: 'questionMissing' },
    { path: 'mediaId', key: 'pictureMissing' },
    { path: 'alt', key: 'altMissing' },
  ])
  expect(problems({ regions: [] })).toEqual([{ path: 'regions', key: 'rightRegionMissing' }])
  expect(problems(regions({ name: '' }))).toEqual([{ path: 'regions', key: 'listOneSided' }])
  expect(problems(regions({ name: 'De arm in het midden' }))).toEqual([{ path: 'regions.2.name', key: 'repeated' }])
})

test('a draft may be empty; a region without size, outside the picture or with the id of elsewhere is refused', () => {
  expect(problems(pointInPicture.empty(), 'saving')).toEqual([])
  for (const part of [{ width: 0 }, { x: -1 }, { y: 1001 }, { x: 0.5 }, { x: '1' }, { id: 'a' }, { shape: 'star' }])
    expect(problems(regions(part), 'saving')[0]?.key).toBe('broken')
  expect(problems({ regionsMade: 2 }, 'saving')).toEqual([{ path: '', key: 'broken' }])
})

test('whatever is drawn lies inside the picture, can be hit in its middle, and a circle is round', () => {
  const side = fc.integer({ min: 0, max: 1000 })
  const box = fc.record({ x: side, y: side, width: side, height: side })
  fc.assert(
    fc.property(box, fc.double({ min: 0.3, max: 3, noNaN: true }), fc.boolean(), (drawn, ratio, isRound) => {
      const region = drawnRegion('b', drawn, ratio)
      const { x, y, width, height } = fittedBox(isRound ? { ...region, shape: 'circle' } : region, ratio)
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
      expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(1000)
      expect(Math.min(width, height)).toBeGreaterThan(0)
      if (isRound) expect(Math.abs(height - width * ratio)).toBeLessThanOrEqual(3)
    }),
  )
})

test('every text that an author wrote is among its texts, and its picture among its files', () => {
  const found = pointInPicture.texts(content).map(({ text }) => text)
  for (const { name, feedback } of content.regions) expect(found).toEqual(expect.arrayContaining([name, feedback]))
  expect(found).toEqual(expect.arrayContaining([content.question, content.alt, content.feedbackElsewhere]))
  expect(pointInPicture.media!(content)).toEqual(['robotcel'])
})
