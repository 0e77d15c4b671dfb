import { tmpdir } from 'node:os'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { h2, right, singleChoice, wrong } from '~/modules/authoring/writing'
import { blocksOf, type DocumentNode } from '~/modules/blocks/document'
import { addPage, mostPages } from './addPage.server'
import { checkModule } from './checkModule.server'
import { draftOf } from './draft.server'
import { duplicatePage } from './duplicatePage.server'
import { mergePages } from './mergePages.server'
import { moduleFacts } from './moduleFacts.server'
import { moduleList } from './moduleList.server'
import { movePage } from './movePage.server'
import { openPage, outlineOf } from './openModule.server'
import { openDocument } from './passages'
import { removedPages } from './removedPages.server'
import { removePage } from './removePage.server'
import { restorePage } from './restorePage.server'
import { savePage } from './savePage.server'
import { splitPage } from './splitPage.server'
import { openStudio, pageOf, paragraph, type Studio } from './testAuthoring.server'

let studio: Studio
beforeEach(async () => {
  studio = await openStudio(tmpdir())
})
afterEach(() => studio.close())

const question = singleChoice('vraag', 'Wat eerst?', right('Kijken', ''), wrong('Starten', ''))
const outline = () => outlineOf(studio.db, studio.moduleId)
const titles = async () => (await outline()).map(({ title }) => title)
const removed = () => removedPages(studio.db, studio.moduleId)

async function add(title: string, ...content: DocumentNode[]) {
  const { db, anouk, moduleId } = studio
  const answer = await addPage(db, anouk, { moduleId, title, kind: 'lesson', document: pageOf(...content) })
  if ('refused' in answer) throw new Error(answer.refused)
  return { pageId: answer.pageId, revision: 1 }
}

describe('a copy of a page', () => {
  test('stands behind it, says that it is one, and asks questions of its own', async () => {
    const { db, anouk } = studio
    const page = await add('Meten', question)
    await add('Laatste', paragraph('Klaar.'))
    const answer = await duplicatePage(db, anouk, page)
    expect(await titles()).toEqual(['', 'Meten', 'Meten (kopie)', 'Laatste'])
    const copy = await openPage(db, anouk, 'pageId' in answer ? answer.pageId : '')
    expect(blocksOf(copy!.document)[0]).toMatchObject({ type: 'singleChoice', content: question.attrs!.content })
    expect(blocksOf(copy!.document)[0]!.id).not.toBe('vraag')
    expect((await checkModule(db, studio.moduleId)).map(({ code }) => code)).not.toContain('blockTwice')
  })

  test('is not made of a page that has become another one meanwhile, nor past the most pages', async () => {
    const { db, anouk } = studio
    const page = await add('Meten', paragraph('Een.'))
    await savePage(db, anouk, { ...page, title: 'Meten', document: pageOf(paragraph('Twee.')) })
    expect(await duplicatePage(db, anouk, page)).toEqual({ refused: 'changed', updatedBy: 'Anouk Visser' })
    for (let count = (await outline()).length; count < mostPages; count++) await add(`${count}`, paragraph('x'))
    expect(await duplicatePage(db, anouk, { ...page, revision: 2 })).toEqual({ refused: 'tooMany' })
    expect(await splitPage(db, anouk, { ...page, revision: 2, at: 2 })).toEqual({ refused: 'tooMany' })
  })
})

describe('splitting and merging', () => {
  test('what stands below becomes the next page, and merging brings it back', async () => {
    const { db, anouk } = studio
    const page = await add('Meten', paragraph('Boven.'), h2('Aflezen'), paragraph('Onder.'))
    const split = await splitPage(db, anouk, { ...page, at: 9 })
    expect(await titles()).toEqual(['', 'Meten', 'Aflezen'])
    if ('refused' in split) throw new Error(split.refused)
    const [upper, lower] = (await outline()).slice(1).map(({ id, revision }) => ({ pageId: id, revision }))
    expect(await mergePages(db, anouk, upper!, lower!)).toMatchObject({ title: 'Aflezen' })
    expect(await titles()).toEqual(['', 'Meten'])
    const merged = await openPage(db, anouk, page.pageId)
    expect(merged!.document).toEqual(pageOf(paragraph('Boven.'), h2('Aflezen'), paragraph('Onder.')))
    expect(await removed()).toMatchObject([{ title: 'Aflezen', mergedInto: 'Meten' }])
  })

  test('pages are merged only as they were seen, in this order, and of one kind', async () => {
    const { db, anouk, moduleId } = studio
    const one = await add('Een', paragraph('1'))
    const two = await add('Twee', paragraph('2'))
    const three = await add('Drie', paragraph('3'))
    expect(await mergePages(db, anouk, one, three)).toEqual({ refused: 'notNext' })
    await savePage(db, anouk, { ...two, title: 'Twee', document: pageOf(paragraph('2b')) })
    expect(await mergePages(db, anouk, one, two)).toMatchObject({ refused: 'changed' })
    const made = await addPage(db, anouk, { moduleId, title: 'Toets', kind: 'test', after: one.pageId })
    const exam = { pageId: 'pageId' in made ? made.pageId : '', revision: 1 }
    expect(await mergePages(db, anouk, one, exam)).toEqual({ refused: 'kinds' })
    expect(await titles()).toEqual(['', 'Een', 'Toets', 'Twee', 'Drie'])
  })
})

describe('a page that was taken away', () => {
  test('is in no list, check, count or fact of its module, and cannot be saved', async () => {
    const { db, anouk, moduleId } = studio
    const page = await add('Weg', question)
    await removePage(db, anouk, page)
    expect(await titles()).toEqual([''])
    expect((await draftOf(db, moduleId)).pages).toHaveLength(1)
    expect((await moduleFacts(db, moduleId)).pages).toHaveLength(1)
    expect((await moduleList(db, anouk)).find(({ id }) => id === moduleId)!.pages).toBe(1)
    expect(
      (await checkModule(db, moduleId)).filter((found) => 'pageId' in found && found.pageId === page.pageId),
    ).toEqual([])
    expect(await openPage(db, anouk, page.pageId)).toBeUndefined()
    const save = { ...page, title: 'Weg', document: pageOf(paragraph('x')) }
    expect(await savePage(db, anouk, save)).toEqual({ refused: 'absent' })
  })

  test('says who took it away, and comes back where it stood with all that was on it', async () => {
    const { db, anouk, moduleId } = studio
    const page = await add('Midden', question)
    await add('Laatste', paragraph('Klaar.'))
    await removePage(db, anouk, page)
    expect(await removed()).toMatchObject([{ id: page.pageId, title: 'Midden', removedBy: 'Anouk Visser' }])
    expect(await restorePage(db, anouk, { moduleId, pageId: page.pageId })).toEqual({
      pageId: page.pageId,
      title: 'Midden',
    })
    expect(await titles()).toEqual(['', 'Midden', 'Laatste'])
    expect((await openPage(db, anouk, page.pageId))!.document).toEqual(pageOf(question))
    expect(await removed()).toEqual([])
    expect(await restorePage(db, anouk, { moduleId, pageId: page.pageId })).toEqual({ refused: 'absent' })
  })

  test('gets new questions where its own came to stand elsewhere meanwhile', async () => {
    const { db, anouk, moduleId } = studio
    const one = await add('Een', paragraph('1'))
    const two = await add('Twee', question)
    await mergePages(db, anouk, one, two)
    await restorePage(db, anouk, { moduleId, pageId: two.pageId })
    const ids = (await draftOf(db, moduleId)).pages.flatMap(({ document }) => blocksOf(document)).map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
  })

  test('is the business of the hub that writes the module', async () => {
    const { db, anouk, bram, moduleId } = studio
    const page = await add('Van MIRA', paragraph('x'))
    expect(await removePage(db, bram, page)).toEqual({ refused: 'absent' })
    await removePage(db, anouk, page)
    expect(await restorePage(db, bram, { moduleId, pageId: page.pageId })).toEqual({ refused: 'absent' })
  })

  test('is never the last one', async () => {
    const { db, anouk, pageId } = studio
    expect(await removePage(db, anouk, { pageId, revision: 1 })).toEqual({ refused: 'lastPage' })
  })
})

type Step = { who: number; what: number; page: number; at: number; looks: boolean }

test('whatever two people do with the pages of a module at once, every sentence that was saved is still there', async () => {
  const runs = process.env.LEERBANK_HARD ? 300 : 30
  const step = fc.record({
    who: fc.nat({ max: 1 }),
    what: fc.nat({ max: 6 }),
    page: fc.nat({ max: 5 }),
    at: fc.nat({ max: 40 }),
    looks: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (moves) => {
      const own = await openStudio(tmpdir())
      await everythingIsKept(own, moves).finally(() => own.close())
    }),
    { numRuns: runs },
  )
})

// Each of two screens knows the pages as it last looked, so their requests meet revisions old and new.
async function everythingIsKept({ db, anouk, moduleId }: Studio, moves: Step[]) {
  const look = async () => outlineOf(db, moduleId)
  const screens = [await look(), await look()]
  const sentences: string[] = []
  for (const { who, what, page, at, looks } of moves) {
    if (looks) screens[who] = await look()
    const known = screens[who]!
    const index = page % known.length
    const { id: pageId, revision } = known[index]!
    const next = known[index + 1]
    const open = await openPage(db, anouk, pageId)
    const gone = await removedPages(db, moduleId)
    if (what === 0) {
      const sentence = `Zin ${sentences.length}.`
      const document = pageOf(...(open?.document.content ?? []), paragraph(sentence))
      const answer = await savePage(db, anouk, { pageId, revision, title: open?.title ?? '', document })
      if (!('refused' in answer)) sentences.push(sentence)
    }
    if (what === 1 && open) await splitPage(db, anouk, { pageId, revision, at: startOf(open.document, at) })
    if (what === 2 && next)
      await mergePages(db, anouk, { pageId, revision }, { pageId: next.id, revision: next.revision })
    if (what === 3) await duplicatePage(db, anouk, { pageId, revision })
    if (what === 4) await removePage(db, anouk, { pageId, revision })
    if (what === 5 && gone[0]) await restorePage(db, anouk, { moduleId, pageId: gone[0].id })
    if (what === 6) await movePage(db, anouk, { pageId, position: at % 6 })
  }
  const rows = await db.selectFrom('modulePage').where('moduleId', '=', moduleId).selectAll().execute()
  const texts = rows.map(({ title, document }) => title + lettersOf(JSON.parse(document))).join('|')
  expect(sentences.filter((sentence) => !texts.includes(sentence))).toEqual([])
  const positions = await db.selectFrom('presentPage').where('moduleId', '=', moduleId).select('position').execute()
  expect(positions.map(({ position }) => position).sort((a, b) => a - b)).toEqual(positions.map((_, place) => place))
}

function lettersOf(node: DocumentNode): string {
  return (node.text ?? '') + (node.content ?? []).map(lettersOf).join('')
}

// Between two paragraphs, so that no sentence is cut in two.
function startOf(document: DocumentNode, place: number) {
  const whole = openDocument(document)!
  const before = whole.children.slice(0, place % whole.childCount)
  return before.reduce((sum, node) => sum + node.nodeSize, 0)
}
