import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { XMLValidator } from 'fast-xml-parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { savingTexts } from '~/app/texts/saving'
import { buildWhenStale } from '~/bin/build.js'
import { addPage } from '~/modules/authoring/addPage.server'
import { checkModule } from '~/modules/authoring/checkModule.server'
import { createModule } from '~/modules/authoring/createModule.server'
import { draftOf } from '~/modules/authoring/draft.server'
import { draftPackage } from '~/modules/authoring/draftPackage.server'
import { goalOf } from '~/modules/authoring/goals'
import { moduleFacts } from '~/modules/authoring/moduleFacts.server'
import { openPage } from '~/modules/authoring/openModule.server'
import { problemsOfPage } from '~/modules/authoring/problems'
import { publishModule } from '~/modules/authoring/publishModule.server'
import { removePage } from '~/modules/authoring/removePage.server'
import { renderPage } from '~/modules/authoring/renderPage.server'
import { savePage } from '~/modules/authoring/savePage.server'
import { saveSettings } from '~/modules/authoring/saveSettings.server'
import { emptySettings } from '~/modules/authoring/settings'
import { openStudio, type Studio } from '~/modules/authoring/testAuthoring.server'
import { problemSentence } from '~/modules/authoring/texts'
import type { DocumentNode } from '~/modules/blocks/document'
import { moduleData } from '~/modules/learner/moduleData'
import { zipFiles } from '~/modules/packages/zip.server'
import { hostileDocument } from './hostile/documents'
import { assignedBy, calm, harmIn, harmInIndex, shapeOf } from './hostile/harmless'
import { monsters } from './hostile/monsters'
import { nastyText } from './hostile/strings'
import { newFolder } from './server'
import { unzip } from './unzip'

const isHard = Boolean(process.env.LEERBANK_HARD)
const runs = isHard ? 10_000 : 400
const perModule = 40

let studio: Studio
const accepted: DocumentNode[] = []
const refusals: Record<string, number> = {}

beforeAll(async () => {
  await buildWhenStale()
  studio = await openStudio(newFolder())
})
afterAll(() => studio.close())

test(`${runs} hostile documents: refused and nothing changes, or kept and rendered without anything that runs`, async () => {
  await fc.assert(
    fc.asyncProperty(hostileDocument, async (document) => void (await survives(document))),
    { numRuns: runs },
  )
  if (isHard) console.info(`${accepted.length} accepted; refused: ${JSON.stringify(refusals)}`)
  expect(accepted.length).toBeGreaterThan(runs / 5)
  expect(Object.keys(refusals).length).toBeGreaterThan(1)
}, 900_000)

test.each(monsters)('%s: %s', async (_name, answer, document) => {
  expect(await survives(document)).toBe(answer)
})

test('what was accepted is packed and published with any title and settings: whole, valid, and nothing in it runs', async () => {
  const settings = fc.record({ summary: nastyText, forWhom: nastyText, theme: nastyText, contactName: nastyText })
  const told = fc.sample(fc.tuple(nastyText, settings, nastyText), Math.ceil(accepted.length / perModule))
  let published = 0
  for (const [place, [title, texts, pageTitle]] of told.entries()) {
    const pages = accepted.slice(place * perModule, (place + 1) * perModule)
    published += await packs(pages, title, emptySettings({ ...texts, goals: [goalOf(title)], minutes: 5 }), pageTitle)
  }
  if (isHard) console.info(`${told.length} modules packed, ${published} pages published`)
  expect(published).toBeGreaterThan(0)
}, 900_000)

const row = () =>
  studio.db.selectFrom('modulePage').where('id', '=', studio.pageId).selectAll().executeTakeFirstOrThrow()

/** As a document comes: through JSON; `undefined` when no JSON can carry it. */
function sent(document: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(document))
  } catch {
    return document
  }
}

async function survives(input: unknown) {
  const { db, anouk, pageId } = studio
  const before = await row()
  const document = sent(input)
  const save = { pageId, revision: before.revision, title: 'Begin', document }
  const answer = await savePage(db, anouk, save)
  if ('refused' in answer) {
    expect(answer.refused).toBe('document')
    const { problem } = answer as Extract<typeof answer, { refused: 'document' }>
    refusals[problem] = (refusals[problem] ?? 0) + 1
    for (const t of [savingTexts.nl, savingTexts.en]) expect(t.document[problem]).toMatch(/\w.*[.]$/)
    expect(await row()).toEqual(before)
    return problem
  }
  const after = await row()
  const page = (await openPage(db, anouk, pageId))!
  expect(JSON.stringify(page.document)).toBe(after.document)
  const again = await savePage(db, anouk, { ...save, revision: after.revision, document: sent(page.document) })
  expect(again).toMatchObject({ revision: after.revision })
  for (const problem of problemsOfPage({ ...page, title: 'Begin' }, new Set()))
    for (const language of ['nl', 'en'] as const) expect(problemSentence(problem, language)).toMatch(/\w/)
  const html = renderPage(page.document, 'nl', new Map())
  expect(harmIn(html)).toEqual([])
  expect(shapeOf(html) === shapeOf(renderPage(calm(page.document), 'nl', new Map())), 'markup came from a text').toBe(
    true,
  )
  expect(await row()).toEqual(after)
  if (after.document.length < 50_000) accepted.push(page.document)
  return 'kept'
}

/** Makes a module of these pages, looks at its package, and publishes those of its pages that may be; answers how many. */
async function packs(
  documents: DocumentNode[],
  title: string,
  settings: ReturnType<typeof emptySettings>,
  pageTitle: string,
) {
  const { db, files, anouk } = studio
  const made = await createModule(db, anouk, { hubId: 'mira', title })
  if ('refused' in made) throw new Error(made.refused)
  const { moduleId } = made
  await saveSettings(db, anouk, { moduleId, revision: 1, title, settings })
  for (const document of documents)
    expect(await addPage(db, anouk, { moduleId, title: pageTitle, kind: 'lesson', document })).toHaveProperty('pageId')
  await removePage(db, anouk, { pageId: made.pageId, revision: 1 })
  const stored = () => db.selectFrom('presentPage').where('moduleId', '=', moduleId).select('document').execute()
  const before = await stored()
  await looksAt(await buffer(await zipFiles(await draftPackage(db, moduleId), files)), await draftOf(db, moduleId))
  await moduleFacts(db, moduleId)
  expect(await stored()).toEqual(before)
  for (const problem of await checkModule(db, moduleId)) {
    problemSentence(problem, 'nl')
    if (problem.isBlocking && 'pageId' in problem) await removePage(db, anouk, { pageId: problem.pageId, revision: 1 })
  }
  const answer = await publishModule(db, files, anouk, moduleId)
  if ('refused' in answer) {
    expect(answer.refused).toBe('incomplete')
    return 0
  }
  const pages = await stored()
  for (const page of pages) expect(before).toContainEqual(page)
  return pages.length
}

async function looksAt(zip: Buffer, module: Awaited<ReturnType<typeof draftOf>>) {
  const files = new Map((await unzip(zip)).map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]))
  expect(harmInIndex(files.get('index.html')!)).toEqual([])
  const { leerbank, others } = assignedBy(files.get('module.js')!)
  expect(others).toEqual([])
  expect(JSON.stringify(leerbank)).toBe(JSON.stringify(moduleData(module)))
  expect(XMLValidator.validate(files.get('imsmanifest.xml')!)).toBe(true)
}
