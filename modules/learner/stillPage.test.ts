import { expect, test } from 'vitest'
import { openBlock } from '~/modules/blocks/blocks'
import { fixtureModule } from './fixture.server'
import { moduleData } from './moduleData'
import { openModule } from './openModule'
import { packState } from './packState'
import { resultPlace } from './play'
import { renderIndex } from './render.server'
import { newState } from './state'
import { renderStillPage } from './stillPage.server'

const written = fixtureModule()
const module = openModule(moduleData(written), openBlock)
const [parts, measuring, , exam] = module.pages
const picture = '<img src="media/a.svg" srcset="media/a.svg 540w" width="540" height="375" alt="Een schuifmaat">'
const text = `<p>Tekst &lt;section data-page="nep"</p><a class="zoomable" href="media/a.svg">${picture}</a>`
const index = renderIndex({
  module: written,
  pagesHtml: { [parts!.id]: text, [measuring!.id]: '<p>Meten</p><a href="https://example.nl/">Meer</a>' },
})
const nothing = { state: '', location: '' }
const still = (kept: Partial<typeof nothing> = {}, style = 'h1{color:red}') =>
  renderStillPage(module, { index, style }, { ...nothing, ...kept })

test('who begins sees the first page, as it was written and in its style, and no other', () => {
  const page = still()!
  expect(page).toContain(`<h1 id="title-${parts!.id}"`)
  expect(page).toContain('<p>Tekst &lt;section data-page="nep"</p>')
  expect(page).toContain('h1{color:red}')
  expect(page.match(/<section data-page=/g)).toHaveLength(1)
  expect(page).not.toContain('<script')
})

test('who goes on sees the page where they were, and how far they are', () => {
  const state = packState({ ...newState(), seen: [parts!.id, measuring!.id] })
  const page = still({ location: measuring!.id, state })!
  expect(page).toContain('<p>Meten</p>')
  expect(page).not.toContain('Tekst')
  expect(page).toContain('Pagina 2 van 4')
  expect(page.match(/class="ruler-seen"/g)).toHaveLength(2)
})

test('nothing of it is fetched, and a picture keeps its place', () => {
  const page = still()!
  expect(page).not.toContain('media/')
  expect(page).toContain("width='540' height='375'")
  expect(still({ location: measuring!.id })).toContain('<a href="https://example.nl/">')
})

test.each([
  ['a test, of which the clock may not have begun', { location: exam!.id }],
  ['the result', { location: resultPlace }],
])('nothing is shown of %s', (_name, kept) => expect(still(kept)).toBeUndefined())

test('a style that would end before its end is not shown either', () => {
  expect(still({}, 'a{}</style><script>')).toBeUndefined()
})
