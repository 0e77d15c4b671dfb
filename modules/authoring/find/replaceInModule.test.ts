import { tmpdir } from 'node:os'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { right, singleChoice, wrong } from '~/modules/authoring/writing'
import { addPage } from '../addPage.server'
import { draftOf } from '../draft.server'
import { openPage, outlineOf } from '../openModule.server'
import { removePage } from '../removePage.server'
import { savePage } from '../savePage.server'
import { openStudio, pageOf, paragraph, type Studio } from '../testAuthoring.server'
import { findInModule } from './findInModule.server'
import { replaceInModule } from './replaceInModule.server'
import { lastReplacement, undoReplacement } from './undoReplacement.server'

let studio: Studio
beforeEach(async () => {
  studio = await openStudio(tmpdir())
  for (const title of ['Motor een', 'Twee', 'Motor drie']) {
    const question = singleChoice(
      `vraag${title.length}`,
      `${title}: welke motor?`,
      right('Motor A', ''),
      wrong('Geen', ''),
    )
    const { db, anouk, moduleId } = studio
    await addPage(db, anouk, { moduleId, title, kind: 'lesson', document: pageOf(paragraph('De motor.'), question) })
  }
})
afterEach(() => studio.close())

const motor = { words: 'motor', isExact: false, isWhole: false }
const find = (query = motor) => findInModule(studio.db, studio.anouk, studio.moduleId, query)
const texts = async () =>
  (await draftOf(studio.db, studio.moduleId)).pages.map(({ title, document }) => ({ title, document }))

async function replace(instead: string, given: object = {}) {
  const { db, anouk, moduleId } = studio
  const pages = (await find()).map(({ id, revision }) => ({ id, revision }))
  return replaceInModule(db, anouk, { ...motor, moduleId, instead, pages, ...given })
}

function undo(answer: Awaited<ReturnType<typeof replace>>) {
  if ('refused' in answer) throw new Error(answer.refused)
  const { db, anouk, moduleId } = studio
  return undoReplacement(db, anouk, { moduleId, replacementId: answer.replacementId })
}

test('hits come page by page, with the words around them and their place', async () => {
  const pages = await find()
  expect(pages.map(({ title, count }) => [title, count])).toEqual([
    ['Motor een', 5],
    ['Twee', 3],
    ['Motor drie', 5],
  ])
  expect(pages[1]!.hits[0]).toEqual({ number: 0, place: { from: 4, to: 9 }, before: 'De ', words: 'motor', after: '.' })
  expect(pages[0]!.hits[0]).toMatchObject({ place: 'title', words: 'Motor' })
  expect(pages[0]!.hits[4]).toMatchObject({ place: { nodeId: 'vraag9', path: 'options.0.text', start: 0, end: 5 } })
})

test('all is replaced at once, counted, and put back by undoing', async () => {
  const before = await texts()
  const answer = await replace('aandrijving')
  expect(answer).toMatchObject({ places: 13, pages: 3 })
  expect(await find()).toEqual([])
  expect(await lastReplacement(studio.db, studio.anouk, studio.moduleId)).toMatchObject({ words: 'motor', places: 13 })
  expect(await undo(answer)).toEqual({ undone: 3, changed: [] })
  expect(await texts()).toEqual(before)
  expect(await undo(answer)).toEqual({ refused: 'absent' })
  expect(await lastReplacement(studio.db, studio.anouk, studio.moduleId)).toBeUndefined()
})

test('one hit is replaced by its number', async () => {
  const [page] = await find()
  expect(await replace('as', { pages: [page], only: 0 })).toMatchObject({ places: 1, pages: 1 })
  expect((await find()).map(({ title, count }) => [title, count])).toEqual([
    ['As een', 4],
    ['Twee', 3],
    ['Motor drie', 5],
  ])
})

test('when one page has become another one, or has gone, nothing is replaced anywhere', async () => {
  const { db, anouk, moduleId } = studio
  const pages = (await find()).map(({ id, revision }) => ({ id, revision }))
  const before = await texts()
  const [, , third] = pages
  await savePage(db, anouk, {
    pageId: third!.id,
    revision: 1,
    title: 'Motor drie',
    document: pageOf(paragraph('Nieuw.')),
  })
  const asked = { ...motor, moduleId, instead: 'as', pages }
  expect(await replaceInModule(db, anouk, asked)).toEqual({ refused: 'changed', updatedBy: 'Anouk Visser' })
  expect((await texts()).slice(0, 3)).toEqual(before.slice(0, 3))
  await removePage(db, anouk, { pageId: third!.id, revision: 2 })
  expect(await replaceInModule(db, anouk, asked)).toMatchObject({ refused: 'changed' })
})

test('a page that was changed after the replacement keeps that change when it is undone', async () => {
  const { db, anouk } = studio
  const answer = await replace('as')
  const [, second] = (await outlineOf(db, studio.moduleId)).slice(1)
  await savePage(db, anouk, { pageId: second!.id, revision: 2, title: 'Twee', document: pageOf(paragraph('Later.')) })
  expect(await undo(answer)).toEqual({ undone: 2, changed: ['Twee'] })
  expect((await openPage(db, anouk, second!.id))!.document).toEqual(pageOf(paragraph('Later.')))
})

test('what would become too long is not replaced, and the page is named', async () => {
  expect(await replace('x'.repeat(200))).toEqual({ refused: 'tooLong', title: 'Motor een' })
  expect(await replace('as', { words: 'staat er niet' })).toEqual({ refused: 'nothing' })
})

test('an author of another hub finds and replaces nothing', async () => {
  const { db, bram, moduleId } = studio
  expect(await findInModule(db, bram, moduleId, motor)).toEqual([])
  const pages = (await find()).map(({ id, revision }) => ({ id, revision }))
  expect(await replaceInModule(db, bram, { ...motor, moduleId, instead: 'as', pages })).toEqual({ refused: 'absent' })
  const answer = await replace('as')
  const replacementId = 'replacementId' in answer ? answer.replacementId : ''
  expect(await undoReplacement(db, bram, { moduleId, replacementId })).toEqual({ refused: 'absent' })
})

test('whatever is replaced, one after the other, undoing the last gives the pages as they were before it', async () => {
  const words = fc.constantFrom('motor', 'e', 'De', '.', 'Geen', 'as', 'a')
  const step = fc.record({ words, instead: fc.string({ maxLength: 4 }), isExact: fc.boolean(), isWhole: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
      const { db, anouk, moduleId } = studio
      const states = [await texts()]
      const done: string[] = []
      for (const { instead, ...query } of steps) {
        const pages = (await find(query)).map(({ id, revision }) => ({ id, revision }))
        const answer = await replaceInModule(db, anouk, { ...query, moduleId, instead, pages })
        if ('refused' in answer) continue
        done.push(answer.replacementId)
        states.push(await texts())
      }
      const last = done.at(-1)
      if (!last) return
      await undoReplacement(db, anouk, { moduleId, replacementId: last })
      expect(await texts()).toEqual(states.at(-2))
    }),
    { numRuns: process.env.LEERBANK_HARD ? 200 : 25 },
  )
})
