import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { folderStore } from '~/db/files.server'
import { forgettable } from '~/modules/intake/applying/forgettable.server'
import { likePairs } from '~/modules/intake/applying/likeCandidates.server'
import { applicationStates, following } from '~/modules/intake/states'
import { loadDemo } from '../loadDemo.server'
import { personOf } from '../personOf.server'

const folder = mkdtempSync(join(tmpdir(), 'leerbank-intake-'))
const now = Date.now()
let open: OpenDatabase
beforeAll(async () => {
  open = openDatabase(':memory:')
  await loadDemo(open.db, folderStore(folder), now)
})
afterAll(() => {
  open.close()
  rmSync(folder, { recursive: true })
})

test('there is somebody at every step, along steps that may follow each other, and none of them is still to come', async () => {
  const applications = await open.db.selectFrom('application').select(['id', 'state']).execute()
  expect(applications.length).toBeGreaterThan(40)
  expect([...new Set(applications.map(({ state }) => state))].sort()).toEqual([...applicationStates].sort())
  const steps = await open.db.selectFrom('applicationStep').selectAll().orderBy('id').execute()
  for (const own of Map.groupBy(steps, ({ applicationId }) => applicationId).values())
    for (const [place, step] of own.entries()) {
      const before = own[place - 1]
      if (before) expect(following[before.state], step.applicationId).toContain(step.state)
      if (before) expect(step.at, step.applicationId).toBeGreaterThan(before.at)
      expect(step.at, step.applicationId).toBeLessThanOrEqual(now)
    }
})

test('twelve places, a pair that looks alike, a term that ends soon, and nobody whose term is over', async () => {
  expect(await open.db.selectFrom('workPlace').select('id').execute()).toHaveLength(12)
  expect((await likePairs(open.db, await personOf(open.db, 'bram'))).length).toBe(1)
  expect(await forgettable(open.db, { dueBy: now })).toEqual([])
  expect((await forgettable(open.db, { dueBy: now + 28 * 86_400_000 })).length).toBeGreaterThan(0)
  expect(await open.db.selectFrom('candidate').where('erasedAt', 'is not', null).select('id').execute()).not.toEqual([])
})

test('everybody is invented: addresses end in .example', async () => {
  const rows = await open.db.selectFrom('candidate').where('email', '<>', '').select('email').execute()
  expect(rows.filter(({ email }) => !/^[a-z.]+@[a-z]+\.example$/.test(email))).toEqual([])
})
