import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '~/db/connection.server'
import { folderStore } from '~/db/files.server'
import { importPackage } from '~/modules/authoring/importPackage.server'
import { fixtureModule, fixturePages } from '~/modules/learner/fixture.server'
import { buildPackage } from '~/modules/packages/buildPackage.server'
import type { PackageFormat } from '~/modules/packages/formats'
import { zipFiles } from '~/modules/packages/zip.server'
import { authorOfHub } from '~/modules/people/authorOfHub.server'
import { addLearning } from '~/modules/progress/testLearning.server'
import { launchBrowser } from './browser'
import { signedIn } from './faults/learner'
import { goToTest, pressIn, takeTest } from './playFixture'
import { copyOfDemo, newFolder, startServer, type TestServer } from './server'

const formats = ['scorm2004-3', 'scorm2004-4', 'cmi5'] as const

let server: TestServer
let browser: Browser
let errors: string[]
let sqlite: Database.Database
const warnings: unknown[] = []
beforeAll(async () => {
  const dataDir = await copyOfDemo()
  for (const format of formats) await takeIn(dataDir, format)
  server = await startServer({ dataDir })
  ;({ browser, errors } = await launchBrowser())
  sqlite = new Database(join(dataDir, 'leerbank.sqlite'), { timeout: 20_000, readonly: true })
})
afterAll(async () => {
  await browser?.close()
  sqlite?.close()
  await server?.stop()
})

test('what was written here comes in again as a package of others without a warning', () => {
  expect(warnings).toEqual([])
})

test.each(formats)('%s: played to passed in our own player, gone on with on the way', async (format) => {
  const page = await (await signedIn(browser, server.origin)).newPage()
  const content = page.frameLocator('main iframe').frameLocator('iframe')
  await page.goto(`/attempts/${format}`)
  await goToTest(content)
  await takeTest(content, 'wrong')
  await expect.poll(() => attempt(format)).toMatchObject({ status: 'incomplete' })
  await page.goto('/')
  await page.goto(`/attempts/${format}`)
  await pressIn(content, 'Doe de toets opnieuw')
  await takeTest(content, 'right')
  await expect.poll(() => attempt(format)).toMatchObject({ status: 'passed', scoreRaw: 100 })
  await pressIn(content, 'Naar je resultaat')
  await pressIn(content, 'Sluit de module')
  await page.waitForURL(/\/result$/)
  await page.getByText('100 van 100').first().waitFor()
  // An AU asks for what it kept before, and a browser tells in its console that there is nothing yet.
  const isExpected = (error: string) => format === 'cmi5' && /^Failed to load resource.* 404 /.test(error)
  expect(errors.splice(0).filter((error) => !isExpected(error))).toEqual([])
})

/** Takes in the fixture as a package of this format, with an attempt of Daan under its name. */
async function takeIn(dataDir: string, format: PackageFormat) {
  const { db, close } = openDatabase(join(dataDir, 'leerbank.sqlite'))
  const files = folderStore(join(dataDir, 'files'))
  const module = fixtureModule()
  const parts = buildPackage({ module, pagesHtml: fixturePages(module), media: {}, stored: [] }, format)
  const zip = join(newFolder(), `${format}.zip`)
  writeFileSync(zip, await (await zipFiles(parts)).toArray().then(Buffer.concat))
  const person = await authorOfHub(db, 'mira')
  if (typeof person === 'string') throw new Error(person)
  const taken = await importPackage(db, files, person, { zip, fileName: `${format}.zip`, to: { hubId: 'mira' } })
  if ('refused' in taken) throw new Error(JSON.stringify(taken))
  warnings.push(...taken.read.warnings)
  const offering = await db
    .selectFrom('offering')
    .where('moduleId', '=', taken.moduleId)
    .select('id')
    .executeTakeFirstOrThrow()
  await addLearning(db, offering.id, {
    person: 'daan',
    company: 'vos',
    attempts: [{ id: format, versionId: taken.versionId, pagesTotal: 1 }],
  })
  close()
}

function attempt(id: string) {
  return sqlite.prepare('select status, scoreRaw from attempt where id = ?').get(id)
}
