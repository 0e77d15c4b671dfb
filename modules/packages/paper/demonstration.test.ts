import { expect, test } from 'vitest'
import * as measuring from '~/demo/measuring/measuring'
import { fixtureModule } from '~/modules/learner/fixture.server'
import { demonstrationOf, missingParts } from './demonstration'

test('a demonstration sheet takes safety, steps, mistakes and questions from where a module says them', () => {
  const module = withPage([
    heading('Wat heb je nodig?'),
    list('Een as uit de oefenbak', 'Een doekje'),
    heading('Instellingen'),
    list('Toerental 800'),
    { type: 'callout', attrs: { kind: 'safety' }, content: [said('Zet de machine stil.')] },
    { type: 'callout', attrs: { kind: 'tip' }, content: [said('Neem de tijd.')] },
  ])
  const found = demonstrationOf(module)
  expect(found.materials).toEqual(['Een as uit de oefenbak', 'Een doekje'])
  expect(found.settings).toEqual(['Toerental 800'])
  expect(found.safety).toEqual(['Zet de machine stil.'])
  expect(missingParts(found)).toEqual(['steps', 'mistakes', 'questions'])
})

test('what most people had wrong stands first', () => {
  const module = fixtureModule()
  const plain = demonstrationOf(module).mistakes
  expect(plain.length).toBeGreaterThan(1)
  const popular = new Map([['q1part', { answer: 'Met de kleine bek', count: 6 }]])
  const [first, ...rest] = demonstrationOf(module, popular).mistakes
  expect(first).toContain('Met de kleine bek')
  expect(rest).toContain(plain.find((line) => line.includes('Met de grote bek')))
})

test('an empty module has a sheet that says nothing, and its author is told so of every part', () => {
  expect(missingParts(demonstrationOf(withPage([])))).toHaveLength(6)
})

test('the module about measuring fills every part', () => {
  const { title, settings, pages } = measuring
  const module = {
    ...fixtureModule(),
    title,
    settings,
    pages: pages.map((page, place) => ({ ...page, id: `p${place}` })),
  }
  expect(missingParts(demonstrationOf(module as ReturnType<typeof fixtureModule>))).toEqual([])
})

function withPage(content: object[]) {
  const page = { id: 'p', title: 'P', kind: 'lesson' as const, document: { type: 'doc', content } }
  return { ...fixtureModule(), pages: [page] } as ReturnType<typeof fixtureModule>
}

function said(text: string) {
  return { type: 'paragraph', content: [{ type: 'text', text }] }
}

function heading(text: string) {
  return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] }
}

function list(...items: string[]) {
  return { type: 'bulletList', content: items.map((text) => ({ type: 'listItem', content: [said(text)] })) }
}
