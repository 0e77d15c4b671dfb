import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { type FileStore, folderStore } from '~/db/files.server'
import { checkModule } from '~/modules/authoring/checkModule.server'
import { readOffering } from '~/modules/catalogue/readOffering.server'
import { chainOf } from '~/modules/practice/chain'
import { stepsOf } from '~/modules/practice/steps.server'
import { loadDemo } from './loadDemo.server'

const now = Date.now()
const folder = mkdtempSync(join(tmpdir(), 'leerbank-demo-'))
let open: OpenDatabase
let files: FileStore

beforeAll(async () => {
  open = openDatabase(':memory:')
  files = folderStore(folder)
  await loadDemo(open.db, files, now)
})
afterAll(() => {
  open.close()
  rmSync(folder, { recursive: true })
})

test('the published modules have no problem left, the drafts do', async () => {
  const modules = await open.db.selectFrom('learningModule').select(['id', 'title']).orderBy('createdAt').execute()
  const problems = await Promise.all(modules.map(({ id }) => checkModule(open.db, id)))
  expect(modules.map(({ title }) => title)).toEqual([
    'Assemblagerobotisering: het SSOMQ-principe',
    'Meten met schuifmaat en micrometer',
    'Samenwerken met een cobot',
    'Een technische tekening lezen',
  ])
  expect(problems.slice(0, 2)).toEqual([[], []])
  expect(problems[2]!.length).toBeGreaterThan(1)
  expect(problems[3]!.length).toBeGreaterThan(0)
})

test('each published module is a version with a package of all its drawings', async () => {
  const versions = await open.db.selectFrom('moduleVersion').select(['id', 'number']).orderBy('publishedAt').execute()
  expect(versions).toHaveLength(2)
  for (const [place, drawings] of [12, 5].entries()) {
    const ofVersion = open.db.selectFrom('versionFile').where('versionId', '=', versions[place]!.id)
    const paths = (await ofVersion.select('path').execute()).map(({ path }) => path)
    expect(paths.filter((path) => path.endsWith('.svg'))).toHaveLength(drawings)
    expect(paths).toEqual(expect.arrayContaining(['imsmanifest.xml', 'index.html', 'learner.js']))
  }
})

test('the catalogue shows the BBL programme with its crebo, hours and grants', async () => {
  const bbl = (await readOffering(open.db, undefined, 'mbo-bbl-mechatronica', now))!
  expect(bbl).toMatchObject({ kind: 'bbl', leerweg: 'bbl', level: 'mbo3', hub: { name: 'Precisietechnologie' } })
  expect(bbl.crebo).toMatchObject({ code: '25340', name: 'Eerste monteur mechatronica', level: 3 })
  expect(bbl.description).toMatch(/850 .*200 .*610 /)
  expect(bbl.funding.map(({ id }) => id).sort()).toEqual(['ao-bbl', 'praktijkleren'])
  expect(bbl.start.state).toBe('open')
})

test('the masterclass has a run that takes people and one that is full, whenever the demo is loaded', async () => {
  const masterclass = (await readOffering(open.db, undefined, 'masterclass-cobots-voor-kleine-series', now))!
  expect(masterclass.sessions.map(({ state }) => state)).toEqual(['full', 'open', 'open'])
  expect(masterclass).toMatchObject({ priceCents: 39_500, place: 'Campus C', hub: { name: 'Smart Makers Network' } })
})

test('nobody is promised a grant that has ended', async () => {
  const words = JSON.stringify([
    await open.db.selectFrom('offering').selectAll().execute(),
    await open.db.selectFrom('fundingScheme').selectAll().execute(),
  ])
  expect(words).not.toMatch(/\bSTAP\b/)
})

test('everybody is invented: addresses end in .example', async () => {
  const people = await open.db.selectFrom('person').select('email').execute()
  expect(people.length).toBeGreaterThan(30)
  expect(people.filter(({ email }) => !/^[a-z.]+@[a-z]+\.example$/.test(email))).toEqual([])
})

test('loading it a second time changes nothing', async () => {
  const before = await open.db.selectFrom('person').select('id').execute()
  await loadDemo(open.db, files, now)
  expect(await open.db.selectFrom('person').select('id').execute()).toEqual(before)
})

test('a load that breaks off leaves nothing behind, and is done again', async () => {
  const other = openDatabase(':memory:')
  let puts = 0
  const failing: FileStore = {
    ...files,
    put(bytes) {
      puts += 1
      if (puts > 20) throw new Error('the disk is full')
      return files.put(bytes)
    },
  }
  await expect(loadDemo(other.db, failing, now)).rejects.toThrow('the disk is full')
  expect(await other.db.selectFrom('organisation').select('id').execute()).toEqual([])
  await loadDemo(other.db, files, now)
  expect((await other.db.selectFrom('moduleVersion').select('id').execute()).length).toBe(2)
  other.close()
})

test('six practice questions stand at different steps of the chain, one of them kept and used by two companies', async () => {
  const asked = await open.db.selectFrom('practiceQuestion').select(['id', 'askedAt', 'title']).execute()
  const steps = await stepsOf(
    open.db,
    asked.map(({ id }) => id),
  )
  const chains = asked.map(({ id, askedAt }) => chainOf(askedAt, steps.get(id) ?? []))
  expect(chains.map(({ standing }) => standing).sort()).toEqual([
    'application',
    'declined',
    'development',
    'done',
    'keeping',
    'question',
  ])
  const isInOrder = [...steps.values()].every((some) => some.every(({ at }, place) => at >= (some[place - 1]?.at ?? 0)))
  expect(isInOrder).toBe(true)
  const used = open.db
    .selectFrom('practiceAdoption')
    .groupBy('questionId')
    .select((eb) => eb.fn.countAll().as('companies'))
  expect((await used.execute()).map(({ companies }) => companies).sort()).toEqual([1, 2])
})
