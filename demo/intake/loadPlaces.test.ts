import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { folderStore } from '~/db/files.server'
import { loadCast } from '~/db/loadCast.server'
import { loadEmployees } from '../loadEmployees.server'
import { loadLists, loadOfferings } from '../loadOfferings.server'
import { loadIntake } from './loadIntake.server'
import { loadPlaces } from './loadPlaces.server'

const now = Date.UTC(2026, 10, 29, 9)
let open: OpenDatabase
beforeAll(async () => {
  open = openDatabase(':memory:')
  const files = folderStore(mkdtempSync(join(tmpdir(), 'leerbank-demo-')))
  await loadCast(open.db)
  await loadEmployees(open.db, now)
  await loadLists(open.db)
  await loadOfferings(open.db, now, now)
  await loadIntake(open.db, files, now)
  await loadPlaces(open.db, now)
})
afterAll(() => open.close())

test('the demo has proposals that wait for everybody, and places of every kind of recognition', async () => {
  const states = await open.db.selectFrom('matchProposal').select('state').orderBy('state').execute()
  expect(states.map(({ state }) => state)).toEqual([
    ...['agreed', 'askedCandidate', 'askedCompany', 'candidateDeclined', 'companyDeclined', 'talking'],
  ])
  const found = await open.db.selectFrom('placeStanding').select(['checkedOn', 'lapsesOn']).execute()
  expect(found.some(({ checkedOn }) => checkedOn === null)).toBe(true)
  expect(found.some(({ lapsesOn }) => lapsesOn !== null && lapsesOn < '2026-11-29')).toBe(true)
  expect(found.some(({ lapsesOn }) => lapsesOn !== null && lapsesOn > '2027-01-01')).toBe(true)
})
