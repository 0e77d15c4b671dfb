import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { manifest12, onDisk, rawZip } from '~/modules/packages/reading/testArchives.server'
import { sweepUnderway } from '~/modules/packages/sweepUnderway.server'
import { versionZip } from '~/modules/packages/versionPackage.server'
import { addPage } from './addPage.server'
import { checkModule } from './checkModule.server'
import { type Imported, importPackage } from './importPackage.server'
import { moduleList, sectorModules } from './moduleList.server'
import { openModule } from './openModule.server'
import { packageVersions } from './packageVersions.server'
import { publishModule } from './publishModule.server'
import { saveSettings } from './saveSettings.server'
import { complete, openStudio, pageOf, paragraph, type Studio } from './testAuthoring.server'
import { downloadableVersions } from './visibleVersions.server'

const folder = mkdtempSync(join(tmpdir(), 'leerbank-'))
let studio: Studio
beforeAll(async () => {
  studio = await openStudio(folder)
})
afterAll(() => {
  studio.close()
  rmSync(folder, { recursive: true })
})

const zipOf = (html: string) =>
  onDisk(
    rawZip([
      { name: 'imsmanifest.xml', content: manifest12() },
      { name: 'index.html', content: html },
      { name: 'kopie/index.html', content: html },
    ]),
  )
const take = (zip: string, to: { hubId: string } | { moduleId: string } = { hubId: 'mira' }, who = studio.anouk) =>
  importPackage(studio.db, studio.files, who, { zip, fileName: 'les.zip', to })
const taken = async (...of: Parameters<typeof take>) => {
  const answer = await take(...of)
  if ('refused' in answer) throw new Error(JSON.stringify(answer.refused))
  return answer
}
const rows = () =>
  Promise.all(
    (['learningModule', 'moduleVersion', 'versionFile', 'offering', 'fileUnderway'] as const).map(async (table) => {
      const query = studio.db.selectFrom(table).select(({ fn }) => fn.countAll<number>().as('count'))
      return (await query.executeTakeFirstOrThrow()).count
    }),
  )
const stored = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
const offeringOf = ({ moduleId }: Imported) =>
  studio.db.selectFrom('publishedOffering').where('moduleId', '=', moduleId).selectAll().executeTakeFirstOrThrow()

test('a package becomes a module of its hub that is offered at once', async () => {
  const made = await taken(zipOf('<p>een</p>'))
  expect(await offeringOf(made)).toMatchObject({
    title: 'Veilig starten',
    hubId: 'mira',
    slug: made.slug,
    kind: 'module',
  })
  const found = (await packageVersions(studio.db, made.moduleId))!
  expect(found.contents).toEqual(made.read.contents)
  expect(found.intake).toMatchObject({ fileName: 'les.zip', hosts: [], warnings: [] })
  expect(found.files.count).toBe(3)
  expect(await openModule(studio.db, studio.anouk, made.moduleId)).toMatchObject({
    source: 'package',
    state: 'published',
  })
  const version = await studio.db
    .selectFrom('moduleVersion')
    .where('id', '=', made.versionId)
    .selectAll()
    .executeTakeFirstOrThrow()
  expect(JSON.parse(version.document)).toMatchObject({ title: 'Veilig starten', version: 1, pages: [] })
})

test('a package that follows on it is the next version, and what its hub says of it stays', async () => {
  const first = await taken(zipOf('<p>een</p>'))
  const { revision, settings } = (await openModule(studio.db, studio.anouk, first.moduleId))!
  await saveSettings(studio.db, studio.anouk, {
    ...{ moduleId: first.moduleId, revision, title: 'Eigen titel' },
    settings: { ...settings, summary: 'Eigen woorden.' },
  })
  const next = await taken(zipOf('<p>twee</p>'), { moduleId: first.moduleId })
  expect(next).toMatchObject({ moduleId: first.moduleId, number: 2, slug: first.slug })
  expect(await offeringOf(next)).toMatchObject({ title: 'Eigen titel', summary: 'Eigen woorden.' })
})

test('what its hub says of it is published as the next version of the same files', async () => {
  const first = await taken(zipOf('<p>een</p>'))
  const { revision, settings } = (await openModule(studio.db, studio.anouk, first.moduleId))!
  const save = { moduleId: first.moduleId, revision, title: 'Beter', settings: { ...settings, summary: 'Kort.' } }
  await saveSettings(studio.db, studio.anouk, save)
  expect(await publishModule(studio.db, studio.files, studio.anouk, first.moduleId)).toMatchObject({ number: 2 })
  expect(await offeringOf(first)).toMatchObject({ title: 'Beter', summary: 'Kort.' })
  const versions = await studio.db
    .selectFrom('moduleVersion')
    .where('moduleId', '=', first.moduleId)
    .orderBy('number')
    .select(['id', 'contents', 'intake'])
    .execute()
  expect(versions[1]).toMatchObject({ contents: versions[0]!.contents, intake: versions[0]!.intake })
  const zips = await Promise.all(versions.map(async ({ id }) => buffer(await versionZip(studio.db, studio.files, id))))
  expect(zips[1]!.equals(zips[0]!)).toBe(true)
})

test('only who publishes for a hub may import for it, and only onto a package', async () => {
  const before = await rows()
  const zip = zipOf('<p>een</p>')
  expect(await take(zip, { hubId: 'mira' }, studio.bram)).toEqual({ refused: 'absent' })
  expect(await take(zip, { hubId: 'nergens' })).toEqual({ refused: 'absent' })
  expect(await take(zip, { moduleId: 'nergens' })).toEqual({ refused: 'absent' })
  expect(await take(zip, { moduleId: studio.moduleId }, studio.bram)).toEqual({ refused: 'absent' })
  expect(await take(zip, { moduleId: studio.moduleId })).toEqual({ refused: 'written' })
  expect(await rows()).toEqual(before)
})

test('of a package that is refused halfway nothing stays, neither rows nor files', async () => {
  const [before, files] = [await rows(), stored().length]
  const zip = rawZip([
    { name: 'imsmanifest.xml', content: manifest12() },
    { name: 'index.html', content: '<p>nog nooit gezien</p>' },
    { name: 'kapot.html', content: 'x', crc: 1 },
  ])
  expect(await take(onDisk(zip))).toEqual({ refused: { reason: 'damaged', name: 'kapot.html' } })
  expect(await rows()).toEqual(before)
  expect(stored()).toHaveLength(files)
})

test('files of an import that was killed before its rows are removed later, unless something names them by then', async () => {
  const made = await taken(zipOf('<p>van iemand</p>'))
  const { sha256: named } = made.read.files[1]!
  const left = studio.files.put(Buffer.from('van niemand'))
  const fresh = studio.files.put(Buffer.from('net neergezet'))
  const old = new Date(Date.now() - 24 * 3_600_000)
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256)
  for (const sha256 of [named, left]) utimesSync(pathOf(sha256), old, old)
  const underway = [named, left, fresh].map((sha256) => ({ intakeId: 'x', sha256, since: old.getTime() }))
  await studio.db.insertInto('fileUnderway').values(underway).execute()
  await sweepUnderway(studio.db, studio.files)
  expect([named, left, fresh].map((sha256) => existsSync(pathOf(sha256)))).toEqual([true, false, true])
  expect((await rows()).at(-1)).toBe(0)
})

test('the screens and verbs of writing do not exist for a package, and no other hub may download it', async () => {
  const { moduleId } = await taken(zipOf('<p>een</p>'))
  const { db, anouk, bram } = studio
  const page = { moduleId, title: 'x', kind: 'lesson' as const, document: pageOf(paragraph('x')) }
  expect(await addPage(db, anouk, page)).toEqual({ refused: 'absent' })
  expect((await checkModule(db, moduleId)).filter(({ isBlocking }) => isBlocking)).toEqual([])
  expect((await moduleList(db, anouk)).find(({ id }) => id === moduleId)).toMatchObject({ source: 'package' })
  expect((await sectorModules(db, bram)).map((module) => module.moduleId)).not.toContain(moduleId)
  const downloads = (who: typeof bram) =>
    downloadableVersions(db, who)
      .where('moduleVersion.moduleId', '=', moduleId)
      .select('moduleVersion.number')
      .execute()
  expect(await downloads(anouk)).toHaveLength(1)
  expect(await downloads(bram)).toEqual([])
})

test('a package that Leerbank wrote itself comes in without a warning', async () => {
  await complete(studio, pageOf(paragraph('Loop de cel na.')))
  const published = await publishModule(studio.db, studio.files, studio.anouk, studio.moduleId)
  if ('refused' in published) throw new Error(published.refused)
  const zip = await buffer(await versionZip(studio.db, studio.files, published.versionId))
  const { read } = await taken(onDisk(zip))
  expect(read).toMatchObject({ title: 'Veilig starten', warnings: [], hosts: [] })
  expect(read.facts).toMatchObject({ summary: 'Starten met een cobot.', minutes: 5, language: 'nl' })
  expect(read.contents).toMatchObject({
    standard: 'scorm12',
    root: { children: [{ launch: { kind: 'unit', path: 'index.html', parameters: '' } }] },
  })
})
