import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { folderStore } from '~/db/files.server'
import { openBlock } from '~/modules/blocks/blocks'
import type { LearningModule } from '~/modules/blocks/document'
import { moduleData } from '~/modules/learner/moduleData'
import { type OpenModule, openModule } from '~/modules/learner/openModule'
import { unpackState } from '~/modules/learner/packState'
import { outcomeOf } from '~/modules/learner/score'
import type { LearnerState } from '~/modules/learner/state'
import { stateFor } from '~/modules/learner/stateFor'
import { loadDemo } from './loadDemo.server'

const now = Date.now()
const day = 86_400_000
const folder = mkdtempSync(join(tmpdir(), 'leerbank-learning-'))
let open: OpenDatabase
let module: OpenModule

beforeAll(async () => {
  open = openDatabase(':memory:')
  await loadDemo(open.db, folderStore(folder), now)
  const { document } = await open.db.selectFrom('moduleVersion').select('document').executeTakeFirstOrThrow()
  module = openModule(moduleData(JSON.parse(document) as LearningModule), openBlock)
})
afterAll(() => {
  open.close()
  rmSync(folder, { recursive: true })
})

function attempts() {
  return open.db
    .selectFrom('attempt')
    .innerJoin('enrolment', 'enrolment.id', 'attempt.enrolmentId')
    .selectAll('attempt')
    .select(['personId', 'organisationId', 'enrolledAt'])
    .execute()
}

test('some forty attempts of employees of six companies, of every kind', async () => {
  const all = await attempts()
  expect(all.length).toBeGreaterThanOrEqual(40)
  expect(new Set(all.map(({ organisationId }) => organisationId)).size).toBe(6)
  const count = (status: string) => all.filter((attempt) => attempt.status === status).length
  expect(count('passed')).toBeGreaterThan(15)
  expect(count('failed')).toBeGreaterThan(5)
  expect(count('incomplete')).toBeGreaterThan(8)
  expect(all.some(({ committedAt }) => committedAt! > now - day / 4)).toBe(true)
  const enrolled = await open.db.selectFrom('enrolment').select('id').execute()
  expect(enrolled.length).toBeGreaterThan(new Set(all.map(({ enrolmentId }) => enrolmentId)).size)
})

test('whoever goes on finds what they did: the runtime reads back each state, and it says the same as the row', async () => {
  for (const attempt of await attempts()) {
    const cmi = JSON.parse(attempt.cmi) as Record<string, string>
    const state = unpackState(cmi['cmi.suspend_data']!) as LearnerState
    expect(stateFor(module, state)).toEqual(state)
    expect(attempt.pagesSeen).toBe(state.seen.length)
    const { status, score } = outcomeOf(module, state)
    expect([attempt.status, attempt.scoreRaw]).toEqual([status, score ?? null])
    expect(attempt.finishedAt === null).toBe(status === 'incomplete')
    if (status === 'incomplete') expect(attempt.location).toBe(module.pages[attempt.pagesSeen - 1]!.id)
    expect(cmi['cmi.suspend_data']!.length).toBeLessThan(4096)
  }
})

test('the times can have been: in order, not in the future, after publication, and not longer than it took', async () => {
  const { publishedAt } = await open.db.selectFrom('moduleVersion').select('publishedAt').executeTakeFirstOrThrow()
  for (const { enrolledAt, startedAt, committedAt, totalSeconds, pagesSeen } of await attempts()) {
    expect(enrolledAt).toBeGreaterThan(publishedAt)
    expect(startedAt).toBeGreaterThanOrEqual(enrolledAt)
    expect(committedAt).toBeGreaterThan(startedAt)
    expect(committedAt).toBeLessThan(now)
    expect(totalSeconds * 1000).toBeLessThanOrEqual(committedAt! - startedAt)
    expect(totalSeconds / pagesSeen).toBeGreaterThan(100)
  }
})

test('Daan starts clean, and Frits stopped at page 4', async () => {
  const daan = await open.db.selectFrom('enrolment').where('personId', '=', 'daan').select('id').execute()
  expect(daan).toEqual([])
  const frits = (await attempts()).filter(({ personId }) => personId === 'frits')
  expect(frits).toMatchObject([{ status: 'incomplete', pagesSeen: 4, location: module.pages[3]!.id }])
})
