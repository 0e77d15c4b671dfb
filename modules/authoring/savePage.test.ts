import { tmpdir } from 'node:os'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { savePage } from './savePage.server'
import { openStudio, pageOf, paragraph, type Studio } from './testAuthoring.server'

let studio: Studio
beforeEach(async () => {
  studio = await openStudio(tmpdir())
})
afterEach(() => studio.close())

const save = (text: string, revision: number, saveId?: string) =>
  savePage(studio.db, studio.anouk, {
    pageId: studio.pageId,
    revision,
    title: text,
    document: pageOf(paragraph(text)),
    saveId,
  })
const stored = async () => {
  const query = studio.db.selectFrom('modulePage').where('id', '=', studio.pageId)
  return query.select(['title', 'revision', 'document']).executeTakeFirstOrThrow()
}

test('a save on top of the revision that was loaded is kept', async () => {
  expect(await save('een', 1)).toMatchObject({ revision: 2 })
  expect(await stored()).toMatchObject({ title: 'een', revision: 2 })
})

test('a save on top of an older revision is refused, and gives back the newer page with who made it', async () => {
  await save('van de ander', 1, 'hunsave1')
  const answer = await save('van mij', 1)
  expect(answer).toMatchObject({
    refused: 'changed',
    revision: 2,
    title: 'van de ander',
    updatedBy: 'Anouk Visser',
    saveId: 'hunsave1',
  })
  expect(await stored()).toMatchObject({ title: 'van de ander' })
})

test('a save that is sent again because its answer was lost is acknowledged again', async () => {
  const first = await save('tekst', 1, 'mijnsave1')
  expect(await save('tekst', 1, 'mijnsave1')).toEqual(first)
})

test('a save of the same text does not count as a change', async () => {
  await save('tekst', 1)
  expect(await save('tekst', 2)).toMatchObject({ revision: 2 })
})

test('an author of another hub finds no page', async () => {
  const { db, bram, pageId } = studio
  const answer = await savePage(db, bram, { pageId, revision: 1, title: 'x', document: pageOf(paragraph('x')) })
  expect(answer).toEqual({ refused: 'absent' })
})

test('however the saves of several screens fall, no acknowledged text is overwritten unseen', async () => {
  const steps = fc.array(fc.record({ screen: fc.nat({ max: 2 }), looksFirst: fc.boolean() }), { maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(steps, async (moves) => {
      const start = (await stored()).revision
      const seen = [start, start, start]
      let number = 0
      for (const { screen, looksFirst } of moves) {
        const before = await stored()
        if (looksFirst) seen[screen] = before.revision
        const text = `${screen}-${number++}`
        const answer = await save(text, seen[screen]!)
        const isFirst = seen[screen] === before.revision
        expect('refused' in answer).toBe(!isFirst)
        expect((await stored()).title).toBe(isFirst ? text : before.title)
        if ('savedAt' in answer) seen[screen] = answer.revision
      }
    }),
    { numRuns: 100 },
  )
})

test('of saves at the same moment on the same revision exactly one is kept', async () => {
  const answers = await Promise.all(['a', 'b', 'c', 'd'].map((text) => save(text, 1)))
  expect(answers.filter((answer) => 'savedAt' in answer)).toHaveLength(1)
  expect((await stored()).revision).toBe(2)
})

test('a text that was not chosen is in the history of the page, however often it is saved after that', async () => {
  const { db, anouk, pageId } = studio
  await save('van de ander', 1)
  const aside = { title: 'van mij', kind: 'lesson' as const, document: pageOf(paragraph('van mij')) }
  const chosen = { pageId, revision: 2, title: 'van de ander', document: pageOf(paragraph('van de ander')) }
  expect(await savePage(db, anouk, { ...chosen, aside: [aside] })).toMatchObject({ revision: 2 })
  for (let revision = 2; revision < 5; revision++) await save(`verder ${revision}`, revision)
  const kept = await db.selectFrom('pageRevision').where('pageId', '=', pageId).select(['title', 'isAside']).execute()
  expect(kept).toContainEqual({ title: 'van mij', isAside: 1 })
})
