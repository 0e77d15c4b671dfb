import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildWhenStale } from '~/bin/build.js'
import { openDatabase } from '~/db/connection.server'
import { folderStore } from '~/db/files.server'
import { loadDemo } from '~/demo/loadDemo.server'
import { blocksOf, type DocumentNode, type Goal, type LearningModule, type Page } from '~/modules/blocks/document'
import { mediaIdsOf, withMediaIds } from '~/modules/blocks/mediaIds'
import { type VideoContent, video } from '~/modules/blocks/video/video'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import { packageFormats } from '~/modules/packages/formats'
import type { PackageFile } from '~/modules/packages/packageFile'
import { readWritten } from '~/modules/packages/reading/readPackage.server'
import { onDisk } from '~/modules/packages/reading/testArchives.server'
import { versionZipAs } from '~/modules/packages/versionPackage.server'
import { zipFiles } from '~/modules/packages/zip.server'
import type { Person } from '~/modules/people/person'
import { hostileDocument } from '~/tests/hostile/documents'
import { unzip } from '~/tests/unzip'
import { checkDocument } from '../checkDocument.server'
import { createModule } from '../createModule.server'
import { draftOf, mediaOf } from '../draft.server'
import { packageOf } from '../draftPackage.server'
import { goalsSchema } from '../goals'
import { film } from '../library/testFiles.server'
import { savePage } from '../savePage.server'
import { emptySettings, settingsSchema } from '../settings'
import { termsSchema } from '../terms'
import { uploadMedia } from '../uploadMedia.server'
import { bringWritten } from './bringWritten.server'

const folder = mkdtempSync(join(tmpdir(), 'leerbank-own-'))
const files = folderStore(folder)
const open = openDatabase(':memory:')
const { db } = open
let anouk: Person
let bram: Person
let versions: { id: string; module: LearningModule }[]

beforeAll(async () => {
  await buildWhenStale()
  await loadDemo(db, files, Date.now())
  anouk = await personNamed(db, 'anouk')
  bram = await personNamed(db, 'bram')
  const rows = await db.selectFrom('moduleVersion').select(['id', 'document']).orderBy('publishedAt').execute()
  versions = rows.map(({ id, document }) => ({ id, module: JSON.parse(document) as LearningModule }))
})
afterAll(() => {
  open.close()
  rmSync(folder, { recursive: true })
})

async function brought(bytes: Buffer, { person = anouk, hubId = 'mira' } = {}) {
  const answer = await bringWritten(db, files, person, { zip: onDisk(bytes), hubId, read: readWritten })
  if ('refused' in answer) throw new Error(JSON.stringify(answer.refused))
  return { ...answer, module: await draftOf(db, answer.moduleId) }
}

/** What has to be the same: all but what a new module gets of its own. */
function told(
  { title, settings, pages }: Pick<LearningModule, 'title' | 'settings' | 'pages'>,
  own = (id: string) => id,
) {
  const { contactName: _name, contactEmail: _email, ...rest } = settings
  const same = pages.map(({ title, kind, document }) => ({
    title,
    kind,
    document: normal(document, settings.goals, own),
  }))
  return JSON.parse(JSON.stringify({ title, settings: rest, pages: same }))
}

/** A package names its own goals only, and a file that is not there is no file. */
function normal(document: DocumentNode, goals: Goal[], own: (id: string) => string) {
  const copy = structuredClone(document)
  for (const block of blocksOf(copy)) if (!goals.some(({ id }) => id === block.goal)) delete block.goal
  return withMediaIds(copy, Object.fromEntries(mediaIdsOf(copy).map((id) => [id, own(id)])))
}

const version = (title: RegExp) => versions.find(({ module }) => title.test(module.title))!
const zipOf = async (found: PackageFile[]) => buffer(await zipFiles(found, files))

describe.each(packageFormats)('%s', (format) => {
  test('every module of the demo comes back as it was published, in its hub', async () => {
    for (const { id, module } of versions) {
      const hub = module.title.startsWith('Meten') ? { person: bram, hubId: 'precisie' } : {}
      const before = await db.selectFrom('media').select('id').execute()
      const back = await brought(await buffer(await versionZipAs(format, db, files, id)), hub)
      expect(told(back.module)).toEqual(told(module))
      expect(back.moduleId).not.toBe(module.id)
      expect(await db.selectFrom('media').select('id').execute()).toEqual(before)
    }
  })
})

test('in another hub its files go into the library there, once, and who brings it in is asked about it', async () => {
  const { id, module } = version(/SSOMQ/)
  const zip = await buffer(await versionZipAs('scorm12', db, files, id))
  const back = await brought(zip, { person: bram, hubId: 'precisie' })
  const media = await mediaOf(db, back.module)
  const shown = new Set(back.module.pages.flatMap(({ document }) => mediaIdsOf(document)))
  expect(shown.size).toBeGreaterThan(3)
  expect([...media.keys()].sort()).toEqual([...shown].sort())
  const original = await mediaOf(db, module)
  expect([...media.values()].map(({ name }) => name).sort()).toEqual(
    [...original.values()].map(({ name }) => name).sort(),
  )
  expect(told(back.module, () => '')).toEqual(told(module, () => ''))
  expect(back.module.settings).toMatchObject({ contactName: bram.name, contactEmail: bram.email })
  expect(
    (await brought(zip, { person: bram, hubId: 'precisie' })).module.pages.map(({ document }) => mediaIdsOf(document)),
  ).toEqual(back.module.pages.map(({ document }) => mediaIdsOf(document)))
})

test('a film comes along with its captions, chapters and text, and a picture with its description', async () => {
  const put = async (name: string, bytes: Buffer) => {
    const answer = await uploadMedia(db, files, anouk, { hubId: 'mira', name, bytes })
    if ('refused' in answer) throw new Error(answer.refused)
    return answer.mediaId
  }
  const mediaId = await put('Lassen.mp4', film('film.mp4'))
  const captions = await put('lassen.vtt', Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\nZo begin je.\n'))
  const content = {
    ...video.empty(),
    ...{ title: 'Lassen', source: 'file', mediaId, captions: [{ language: 'nl', mediaId: captions }] },
    ...{ transcript: 'Zo begin je.', chapters: [{ id: 'a', at: '0:00', name: 'Begin' }], chaptersMade: 1 },
  }
  const block = { id: 'film1', type: 'video', version: video.version, content, goal: 'lassen' }
  const drawing = (
    await db
      .selectFrom('media')
      .where('mediaType', '=', 'image/svg+xml')
      .where('hubId', '=', 'mira')
      .select('id')
      .executeTakeFirstOrThrow()
  ).id
  const picture = { mediaId: drawing, alt: 'Een las', decorative: false, caption: 'De naad' }
  const document = {
    type: 'doc',
    content: [
      { type: 'block', attrs: block },
      { type: 'image', attrs: picture },
    ],
  }
  const made = await createModule(db, anouk, { hubId: 'mira', title: 'Lassen' })
  if ('refused' in made) throw new Error(made.refused)
  await savePage(db, anouk, { pageId: made.pageId, revision: 1, title: 'Zo begin je', document })
  const module = await draftOf(db, made.moduleId)
  const zip = await zipOf(packageOf(module, await mediaOf(db, module)))
  const back = await brought(zip, { person: bram, hubId: 'precisie' })
  const media = await mediaOf(db, back.module)
  expect([...media.values()].map(({ name, mediaType }) => [name, mediaType]).sort()).toEqual(
    expect.arrayContaining([
      ['Lassen.mp4', 'video/mp4'],
      ['lassen.vtt', 'text/vtt'],
    ]),
  )
  const [backBlock, backPicture] = back.module.pages[0]!.document.content!
  const shown = backBlock!.attrs!.content as VideoContent
  expect(shown).toMatchObject({ chapters: content.chapters, transcript: 'Zo begin je.' })
  expect(media.get(shown.mediaId)?.name).toBe('Lassen.mp4')
  expect(media.get(shown.captions[0]!.mediaId)?.name).toBe('lassen.vtt')
  expect(backPicture!.attrs).toMatchObject({ ...picture, mediaId: expect.any(String) })
})

test('a package says nothing of who wrote it, nor of who is asked about it beyond what learners see', async () => {
  const { id } = version(/SSOMQ/)
  const all = await unzip(await buffer(await versionZipAs('scorm12', db, files, id)))
  const source = Buffer.from(all.find(({ path }) => path === 'source.json')!.bytes).toString()
  expect(source).not.toMatch(/Anouk|@|contact/i)
  expect(source).not.toContain('isRight')
})

const valid = hostileDocument.map(checkDocument).filter((checked) => 'document' in checked)
const idText = fc.stringMatching(/^[0-9a-z]{4,16}$/)
const anyText = (most: number) => fc.string({ unit: 'binary', maxLength: most }).map((text) => text.trim())
const aSentence = (most: number) => anyText(most).filter((text) => text !== '')
const anyModule = fc
  .record({
    title: aSentence(120),
    pages: fc.array(
      fc.record({ title: anyText(120), kind: fc.constantFrom('lesson', 'test', 'bank'), checked: valid }),
      { minLength: 1, maxLength: 3 },
    ),
    settings: fc.record({
      ...{ summary: anyText(300), forWhom: anyText(300), theme: anyText(80) },
      goals: fc.uniqueArray(fc.record({ id: idText, text: aSentence(200) }), {
        selector: ({ id }) => id,
        maxLength: 8,
      }),
      terms: fc.uniqueArray(fc.record({ id: idText, term: aSentence(60), meaning: aSentence(300) }), {
        selector: ({ id }) => id,
        maxLength: 5,
      }),
      level: fc.constantFrom(null, 'mbo1', 'hbo'),
      language: fc.constantFrom('nl', 'en'),
      readingLevel: fc.constantFrom('A2', 'B2'),
      minutes: fc.integer({ min: 0, max: 6000 }),
      passMark: fc.integer({ min: 1, max: 100 }),
      testAttempts: fc.integer({ min: 0, max: 20 }),
      testMinutes: fc.integer({ min: 0, max: 240 }),
      countingAttempt: fc.constantFrom('first', 'best', 'last'),
    }),
  })
  .map(({ title, pages, settings }): LearningModule => {
    const whole = pages.map(({ checked, ...page }, place) => ({
      ...{ id: `p${place}`, ...page },
      document: (checked as { document: DocumentNode }).document,
    })) as Page[]
    const goals = goalsSchema.parse(settings.goals)
    const all = settingsSchema.parse({
      ...emptySettings({}),
      ...settings,
      goals,
      terms: termsSchema.parse(settings.terms),
    })
    return { id: 'willekeurig', title, version: 1, settings: all, pages: whole }
  })

const runs = process.env.LEERBANK_HARD ? 1500 : 40

test(`any of ${runs} valid modules is the same after it was packed and brought in`, async () => {
  await fc.assert(
    fc.asyncProperty(anyModule, async (module) => {
      const back = await brought(await zipOf(packageOf(module, new Map())))
      expect(told(back.module)).toEqual(told(module, () => ''))
    }),
    { numRuns: runs },
  )
}, 900_000)
