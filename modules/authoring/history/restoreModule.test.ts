import { tmpdir } from 'node:os'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addPage } from '../addPage.server'
import { movePage } from '../movePage.server'
import { outlineOf } from '../openModule.server'
import { removePage } from '../removePage.server'
import { savePage } from '../savePage.server'
import { openStudio, pageOf, paragraph, type Studio } from '../testAuthoring.server'
import { moduleAt } from './moduleAt.server'
import { moduleHistory } from './moduleHistory.server'
import { restoreModule } from './restoreModule.server'
import { restoreRevision } from './restoreRevision.server'

let studio: Studio
let clock: number
beforeEach(async () => {
  studio = await openStudio(tmpdir())
  clock = Date.now() + 86_400_000
})
afterEach(() => studio.close())

const page = (id: string) =>
  studio.db.selectFrom('modulePage').where('id', '=', id).selectAll().executeTakeFirstOrThrow()
async function write(pageId: string, title: string, text: string) {
  clock += 20 * 60_000
  const { revision } = await page(pageId)
  await savePage(studio.db, studio.anouk, { pageId, revision, title, document: pageOf(paragraph(text)) }, clock)
  return clock
}
async function add(title: string) {
  const made = await addPage(studio.db, studio.anouk, { moduleId: studio.moduleId, title, kind: 'lesson' })
  if ('refused' in made) throw new Error(made.refused)
  return made.pageId
}
async function remove(pageId: string) {
  const { revision } = await page(pageId)
  expect(await removePage(studio.db, studio.anouk, { pageId, revision })).not.toHaveProperty('refused')
}
const then = async (at: number) => (await moduleAt(studio.db, studio.anouk, { moduleId: studio.moduleId, at }))!
const backTo = async (at: number, seen?: string) => {
  const wanted = { moduleId: studio.moduleId, at, seen: seen ?? (await then(at)).seen }
  clock += 20 * 60_000
  return restoreModule(studio.db, studio.anouk, wanted, clock)
}
// Some verbs write the time of the clock, so what they did is dated back.
async function anHourAgo() {
  const { db } = studio
  const hour = 3_600_000
  await db
    .updateTable('pageRevision')
    .set((row) => ({ savedAt: row('savedAt', '-', hour) }))
    .execute()
  await db
    .updateTable('moduleChange')
    .set((row) => ({ changedAt: row('changedAt', '-', hour) }))
    .execute()
  return Date.now() - hour / 2
}
const state = async () => {
  const outline = await outlineOf(studio.db, studio.moduleId)
  return Promise.all(
    outline.map(async ({ id, title }) => [title, (await page(id)).document.match(/"text":"(\w+)"/)?.[1]]),
  )
}

test('a whole module goes back: texts, order, pages that were taken away and pages that were made since', async () => {
  const { db, anouk, moduleId, pageId } = studio
  const second = await add('B')
  await saveNow(pageId, 'A', 'een')
  await saveNow(second, 'B', 'twee')
  const moment = await anHourAgo()
  const before = await state()
  await movePage(db, anouk, { pageId, position: 1 })
  await remove(second)
  await add('C')
  await write(pageId, 'A anders', 'drie')
  const meanwhile = await state()

  expect((await then(moment)).pages.map(({ is }) => is)).toEqual(['changed', 'back', 'away'])
  const answer = await backTo(moment)
  expect(await state()).toEqual(before)

  const { restoredAt } = answer as { restoredAt: number }
  await backTo(restoredAt - 1)
  expect(await state()).toEqual(meanwhile)
  const history = await moduleHistory(db, anouk, { moduleId, place: 1 })
  expect(history!.entries.filter(({ is }) => is === 'restored')).toHaveLength(2)
})

test('a module that somebody changed since one looked does not go back', async () => {
  const moment = await write(studio.pageId, 'A', 'een')
  await write(studio.pageId, 'A', 'twee')
  const { seen } = await then(moment)
  await write(studio.pageId, 'A', 'drie')
  expect(await backTo(moment, seen)).toEqual({ refused: 'changed' })
  expect(await state()).toEqual([['A', 'drie']])
})

test('a module has no state of before it was made, and none for an author of another hub', async () => {
  const { db, bram, moduleId } = studio
  expect(await moduleAt(db, studio.anouk, { moduleId, at: 1 })).toBeUndefined()
  expect(await moduleAt(db, bram, { moduleId, at: Date.now() })).toBeUndefined()
  const { seen } = await then(Date.now())
  expect(await restoreModule(db, bram, { moduleId, at: Date.now(), seen })).toEqual({ refused: 'absent' })
})

test('a page that was taken away comes back with the text that is put back', async () => {
  const { db, anouk, moduleId, pageId } = studio
  const second = await add('B')
  await write(second, 'B', 'twee')
  await remove(second)
  const { id } = await db
    .selectFrom('pageRevision')
    .where('pageId', '=', second)
    .orderBy('id', 'desc')
    .select('id')
    .executeTakeFirstOrThrow()
  const answer = await restoreRevision(db, anouk, { moduleId, id, revision: (await page(second)).revision }, clock)
  expect(answer).toMatchObject({ pageId: second })
  expect(await state()).toEqual([
    ['', undefined],
    ['B', 'twee'],
  ])
  expect(pageId).not.toBe(second)
})

async function saveNow(pageId: string, title: string, text: string) {
  const { revision } = await page(pageId)
  await savePage(studio.db, studio.anouk, { pageId, revision, title, document: pageOf(paragraph(text)) })
}
