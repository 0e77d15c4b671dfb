import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import accordions from '../golden/accordion.1.json'
import cards from '../golden/flipCards.1.json'
import galleries from '../golden/gallery.1.json'
import stepsOfGolden from '../golden/steps.1.json'
import tabsOfGolden from '../golden/tabs.1.json'
import timelines from '../golden/timeline.1.json'
import { problemsOf } from '../schemas'
import { Lines } from './Lines'

const goldens = {
  accordion: accordions[0]!.content,
  steps: stepsOfGolden[0]!.content,
  timeline: timelines[0]!.content,
  tabs: tabsOfGolden[0]!.content,
  flipCards: cards[0]!.content,
  gallery: galleries[0]!.content,
}
type Type = keyof typeof goldens

function problems(type: Type, first: object, when: 'saving' | 'publishing' = 'publishing') {
  const { parts, ...rest } = goldens[type]
  const content = { ...rest, parts: parts.map((part, place) => (place === 0 ? { ...part, ...first } : part)) }
  return problemsOf({ id: 'block1', type, version: 1, content }, when)
}

test('lines after a dash are one list, and other lines are paragraphs', () => {
  const text = 'Lees dit.\n- Eén\n- Twee\n\nKlaar - echt.'
  expect(renderToStaticMarkup(<Lines text={text} />)).toBe(
    '<p>Lees dit.</p><ul><li>Eén</li><li>Twee</li></ul><p>Klaar - echt.</p>',
  )
})

test('whatever is typed stays text: no sign of it becomes an element', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('<', '>', '- ', '\n', '&', 'b', '"') }), (text) => {
      const html = renderToStaticMarkup(<Lines text={text} />)
      expect(html.replace(/<\/?(p|ul|li)>/g, '')).not.toContain('<')
    }),
  )
})

test('what is missing is told where it is', () => {
  expect(problems('accordion', { title: ' ' })).toEqual([{ path: 'parts.0.title', key: 'partTitleMissing' }])
  expect(problems('accordion', { mediaId: 'foto', alt: '' })).toEqual([{ path: 'parts.0.alt', key: 'altMissing' }])
  expect(problems('steps', { title: '', text: '' })).toEqual([{ path: 'parts.0.text', key: 'partTextMissing' }])
  expect(problems('gallery', { mediaId: '' })).toEqual([{ path: 'parts.0.mediaId', key: 'pictureMissing' }])
  expect(problems('gallery', { alt: ' ' })).toEqual([{ path: 'parts.0.alt', key: 'altMissing' }])
  expect(problems('timeline', { moment: '' })).toEqual([{ path: 'parts.0.moment', key: 'momentMissing' }])
  const content = { parts: goldens.timeline.parts.slice(0, 1), partsMade: 5 }
  expect(problemsOf({ id: 'block1', type: 'timeline', version: 1, content }, 'publishing')).toEqual([
    { path: 'parts', key: 'tooFewParts' },
  ])
})

test.each(Object.keys(goldens) as Type[])('%s refuses an id that is used twice, and what does not belong', (type) => {
  expect(problems(type, { id: 'b' }, 'saving')).toEqual([{ path: '', key: 'broken' }])
  expect(problems(type, { html: '<b>' }, 'saving')).toEqual([{ path: 'parts.0', key: 'broken' }])
  expect(problems(type, { mediaId: '../x' }, 'saving')).toEqual([{ path: 'parts.0.mediaId', key: 'broken' }])
})
