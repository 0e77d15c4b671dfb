import { spawn } from 'node:child_process'
import { type FSWatcher, mkdirSync, readdirSync, utimesSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildWhenStale } from '~/bin/build.js'
import { root } from '~/bin/lock.js'
import { openDatabase } from '~/db/connection.server'
import { folderStore } from '~/db/files.server'
import { loadCast } from '~/db/loadCast.server'
import { manifest12, rawZip } from '~/modules/packages/reading/testArchives.server'
import { sweepUnderway } from '~/modules/packages/sweepUnderway.server'
import { newFolder } from './server'

const kills = process.env.LEERBANK_HARD ? 50 : 4
const count = 40
const folder = newFolder()
const store = join(folder, 'files')
const zip = join(newFolder(), 'les.zip')
let open: ReturnType<typeof openDatabase>

beforeAll(async () => {
  await buildWhenStale()
  mkdirSync(join(store, 'incoming'), { recursive: true })
  open = openDatabase(join(folder, 'leerbank.sqlite'))
  await loadCast(open.db)
})
afterAll(() => open.close())

/** The same package each round with other bytes, so that nothing of it stands in the store already. */
function writeZip(round: number) {
  const pages = Array.from({ length: count }, (_none, at) => ({ name: `${at}.html`, content: `<p>${round} ${at}</p>` }))
  writeFileSync(
    zip,
    rawZip([{ name: 'imsmanifest.xml', content: manifest12() }, { name: 'index.html', content: `${round}` }, ...pages]),
  )
}

/** Imports it, and kills the process once this many changes were seen on the disk; answers how many there were. */
function importing(killAfter = Number.POSITIVE_INFINITY) {
  const command = [join(root, 'build/node/leerbank.mjs'), 'import', zip, '--hub', 'mira']
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, DATA_DIR: folder },
    stdio: 'ignore',
  })
  let changes = 0
  const watcher: FSWatcher = watch(folder, { recursive: true }, () => {
    changes += 1
    if (changes === killAfter) child.kill('SIGKILL')
  })
  return new Promise<number>((resolve) =>
    child.once('close', () => {
      watcher.close()
      resolve(changes)
    }),
  )
}

const inStore = () =>
  readdirSync(store, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ name: entry.name, path: join(entry.parentPath, entry.name) }))

async function sweepAsIfLater() {
  const old = new Date(Date.now() - 24 * 3_600_000)
  for (const { path } of inStore()) utimesSync(path, old, old)
  for (const name of readdirSync(join(store, 'incoming'))) utimesSync(join(store, 'incoming', name), old, old)
  await open.db.updateTable('fileUnderway').set({ since: old.getTime() }).execute()
  const files = folderStore(store)
  await files.sweep()
  await sweepUnderway(open.db, files)
}

test('an import that is killed at any moment leaves a whole module or nothing, and no file that nothing names', {
  timeout: 60_000 + kills * 10_000,
}, async () => {
  writeZip(0)
  const changes = await importing()
  expect(changes).toBeGreaterThan(count)
  let whole = 1
  for (let round = 1; round <= kills; round += 1) {
    writeZip(round)
    // A different moment each time, from the first change to the last.
    await importing(Math.max(1, Math.round(changes * ((round * 0.618) % 1))))
    const versions = await open.db.selectFrom('moduleVersion').select(['id', 'moduleId']).execute()
    const modules = await open.db.selectFrom('learningModule').select('id').execute()
    const offered = await open.db.selectFrom('publishedOffering').select('moduleId').execute()
    expect(modules.map(({ id }) => id).sort()).toEqual(versions.map(({ moduleId }) => moduleId).sort())
    expect(offered).toHaveLength(versions.length)
    expect(versions.length - whole).toBeOneOf([0, 1])
    whole = versions.length
    const named = await open.db.selectFrom('versionFile').select(['versionId', 'sha256']).execute()
    for (const { id } of versions) expect(named.filter(({ versionId }) => versionId === id)).toHaveLength(count + 2)
    await sweepAsIfLater()
    expect(
      inStore()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...new Set(named.map(({ sha256 }) => sha256))].sort())
    expect(await open.db.selectFrom('fileUnderway').selectAll().execute()).toEqual([])
  }
})
