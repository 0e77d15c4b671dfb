import { tmpdir } from 'node:os'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { inflated } from '~/db/deflated.server'
import { addPage } from '../addPage.server'
import { movePage } from '../movePage.server'
import { savePage } from '../savePage.server'
import { saveSettings } from '../saveSettings.server'
import { emptySettings } from '../settings'
import { openStudio, pageOf, paragraph, type Studio } from '../testAuthoring.server'
import { moduleHistory } from './moduleHistory.server'
import { readRevision } from './readRevision.server'
import { restoreRevision } from './restoreRevision.server'

const minute = 60_000
// A whole minute, some days on, so that what openStudio made lies well before it.
const start = Math.ceil(Date.now() / minute + 3 * 24 * 60) * minute

let studio: Studio
beforeEach(async () => {
  studio = await openStudio(tmpdir())
})
afterEach(() => studio.close())

const anouk = 'anouk'
const carla = 'carla'
async function save(text: string, minutes: number, who = anouk, gaveWay?: string) {
  const { db, pageId } = studio
  const { revision } = await current()
  const person = { ...studio.anouk, ...(who === carla && { id: carla }) }
  const document = pageOf(paragraph(text))
  const title = 'Stap 1'
  const aside = gaveWay ? [{ title, kind: 'lesson' as const, document: pageOf(paragraph(gaveWay)) }] : []
  const answer = await savePage(db, person, { pageId, revision, title, document, aside }, start + minutes * minute)
  expect(answer).toHaveProperty('savedAt')
}
const current = () =>
  studio.db.selectFrom('modulePage').where('id', '=', studio.pageId).selectAll().executeTakeFirstOrThrow()
const kept = async () => {
  const query = studio.db.selectFrom('pageRevision').where('pageId', '=', studio.pageId).orderBy('id')
  const rows = await query.select(['id', 'document', 'savedBy']).execute()
  return rows.map(({ id, document, savedBy }) => ({ id, savedBy, text: textIn(inflated(document)) }))
}
const textIn = (document: string) => JSON.parse(document).content[0].content?.[0].text ?? ''
const texts = async () => (await kept()).map(({ text }) => text)
const history = async (pageId?: string) => {
  const { db, moduleId } = studio
  return (await moduleHistory(db, studio.anouk, { moduleId, pageId, place: 1 }))!.entries
}

describe('what is kept', () => {
  test('is of the last hour the last state of every minute', async () => {
    await save('a', 0)
    await save('b', 0.4)
    await save('c', 0.9)
    await save('d', 1.1)
    await save('e', 2)
    expect(await texts()).toEqual(['', 'c', 'd', 'e'])
  })

  test('is of longer ago the last state of every sitting', async () => {
    for (const at of [0, 3, 6, 9]) await save(`eerst ${at}`, at)
    for (const at of [25, 28]) await save(`later ${at}`, at)
    await save('nu', 200)
    expect(await texts()).toEqual(['', 'eerst 9', 'later 28', 'nu'])
  })

  test('is what stood there before somebody else went on', async () => {
    await save('van Anouk', 0)
    await save('van Carla', 0.2, carla)
    await save('weer van Anouk', 0.4)
    await save('nu', 200)
    expect((await kept()).map(({ savedBy }) => savedBy)).toEqual([anouk, anouk, carla, anouk, anouk])
    expect(await texts()).toEqual(['', 'van Anouk', 'van Carla', 'weer van Anouk', 'nu'])
  })

  test('is what stood there before somebody else went on, also when a text of its author gave way in between', async () => {
    await save('van Anouk', 0)
    await save('van Anouk', 0.1, anouk, 'gaf toe')
    await save('van Carla', 0.2, carla)
    expect(await texts()).toEqual(['', 'van Anouk', 'gaf toe', 'van Carla'])
  })

  test('is what was published, whatever came after it', async () => {
    await save('gepubliceerd', 0)
    await studio.db.updateTable('pageRevision').set({ publishedAs: 1 }).where('savedAt', '=', start).execute()
    for (const at of [0.3, 3, 6]) await save(`later ${at}`, at)
    await save('nu', 200)
    expect(await texts()).toEqual(['', 'gepubliceerd', 'later 6', 'nu'])
  })

  test('always holds the page as it is now, and the last state of every sitting and author', async () => {
    const step = fc.record({
      pause: fc.constantFrom(0.01, 0.5, 2, 9, 11, 70),
      who: fc.constantFrom(anouk, carla),
      gaveWay: fc.boolean(),
    })
    let base = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        await studio.db.deleteFrom('pageRevision').execute()
        base += 10_000
        let at = base
        const ends: string[] = []
        for (const [place, { pause, who, gaveWay }] of steps.entries()) {
          at += pause
          await save(`${base}-${place}`, at, who)
          if (gaveWay) await save(`${base}-${place}`, at, who, `${base}-${place} gaf toe`)
          if (gaveWay) ends.push(`${base}-${place} gaf toe`)
          const next = steps[place + 1]
          if (!next || next.pause > 10 || next.who !== who) ends.push(`${base}-${place}`)
        }
        const found = await texts()
        expect(found).toEqual(expect.arrayContaining(ends))
        expect(found.findLast((text) => !text.endsWith('gaf toe'))).toBe(textIn((await current()).document))
      }),
      { numRuns: process.env.LEERBANK_HARD ? 300 : 30 },
    )
  })

  test('is seventy states at most of a sitting of 2,000 saves', async () => {
    for (let n = 0; n < 2000; n++) await save(`zin ${n}`, n / 20)
    expect((await kept()).length).toBeLessThan(70)
  }, 30_000)
})

describe('the history of a module', () => {
  test('tells who wrote on which page, and how many words came and went', async () => {
    await save('De robot start.', 0)
    await save('De robot start niet.', 30)
    await save('De cobot start niet.', 60, carla)
    const entries = await history()
    expect(entries.map((entry) => (entry.is === 'writing' ? [entry.by, entry.words] : entry.is))).toEqual([
      ['Carla Jansen', { added: 1, removed: 1 }],
      ['Anouk Visser', { added: 1, removed: 0 }],
      ['Anouk Visser', { added: 3, removed: 0 }],
      ['Anouk Visser', { added: 0, removed: 0 }],
      'made',
    ])
  })

  test('tells of pages that changed places, and of changed details', async () => {
    const { db, moduleId, pageId } = studio
    await addPage(db, studio.anouk, { moduleId, title: 'Stap 2', kind: 'lesson' })
    await db.updateTable('moduleChange').set({ changedAt: 1 }).execute()
    await movePage(db, studio.anouk, { pageId, position: 5 })
    const settings = emptySettings({ summary: 'Kort' })
    await saveSettings(db, studio.anouk, { moduleId, revision: 1, title: 'Anders', settings })
    const entries = await history()
    const pages = entries.find((entry) => entry.is === 'pages')!
    expect(pages).toMatchObject({ moved: [{ id: pageId }], removed: [], back: [] })
    const change = entries.find((entry) => entry.is === 'settings')!
    expect(change.is === 'settings' && change.fields.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['title', 'summary']),
    )
  })

  test('is nothing for an author of another hub', async () => {
    const { db, bram, moduleId } = studio
    expect(await moduleHistory(db, bram, { moduleId, place: 1 })).toBeUndefined()
    expect(await readRevision(db, bram, { moduleId, id: (await kept())[0]!.id })).toBeUndefined()
  })
})

describe('an earlier state that is put back', () => {
  const putBack = async (text: string, revision?: number) => {
    const { db, moduleId } = studio
    const id = (await kept()).find((one) => one.text === text)!.id
    const wanted = { moduleId, id, revision: revision ?? (await current()).revision }
    return restoreRevision(db, studio.anouk, wanted, start + 61 * minute)
  }

  test('comes on top of what is there, and what was there stays', async () => {
    await save('goed', 0)
    await save('fout', 60.5)
    expect(await putBack('goed')).toHaveProperty('beforeId')
    expect(textIn((await current()).document)).toBe('goed')
    await save('verder', 61.2)
    expect(await texts()).toEqual(['', 'goed', 'fout', 'verder'])
  })

  test('can itself be undone by putting back what was there', async () => {
    await save('goed', 0)
    await save('fout', 60.5)
    await putBack('goed')
    await putBack('fout')
    expect(textIn((await current()).document)).toBe('fout')
  })

  test('is refused when somebody saved meanwhile', async () => {
    await save('goed', 0)
    const { revision } = await current()
    await save('van een ander', 60.5, carla)
    expect(await putBack('goed', revision)).toEqual({ refused: 'changed' })
    expect(textIn((await current()).document)).toBe('van een ander')
  })

  test('of another module is absent', async () => {
    const { db, bram } = studio
    await save('goed', 0)
    const { id } = (await kept())[0]!
    const { revision } = await current()
    const wanted = { moduleId: studio.moduleId, id, revision }
    expect(await restoreRevision(db, bram, wanted)).toEqual({ refused: 'absent' })
    expect(await restoreRevision(db, studio.anouk, { ...wanted, moduleId: 'elsewhere' })).toEqual({ refused: 'absent' })
  })
})
