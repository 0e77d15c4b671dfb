import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { addOffering } from '../testOfferings.server'
import { askAgain, stayInterested } from './askAgain.server'
import { askForDate } from './interest.server'

const day = 86_400_000
const now = Date.UTC(2026, 0, 5)
let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  await addOffering(open.db, { id: 'bbl', kind: 'bbl', hubId: 'precisie', title: 'BBL Mechatronica' })
  const asked = { offeringId: 'bbl', name: 'Wim', email: 'wim@elders.example', companyName: '', question: '' }
  await askForDate(open.db, { ...asked, language: 'nl' }, undefined, now)
})
afterEach(() => open.close())

const subjects = async () =>
  (await open.db.selectFrom('outgoingMail').select('subject').orderBy('number').execute()).map(({ subject }) => subject)
const row = () => open.db.selectFrom('offeringInterest').selectAll().executeTakeFirstOrThrow()

test('who waits half a year is asked once whether they still do, and again half a year after a yes', async () => {
  await askAgain(open.db, now + 179 * day)
  expect(await subjects()).toHaveLength(1)
  await askAgain(open.db, now + 180 * day)
  await askAgain(open.db, now + 181 * day)
  expect((await subjects()).slice(1)).toEqual(['Wil je nog een bericht over BBL Mechatronica?'])
  expect(await stayInterested(open.db, (await row()).secret, now + 190 * day)).toEqual({ stays: true })
  await askAgain(open.db, now + 369 * day)
  expect(await subjects()).toHaveLength(2)
  await askAgain(open.db, now + 371 * day)
  expect(await subjects()).toHaveLength(3)
})

test('who does not answer within four weeks is taken off the list', async () => {
  await askAgain(open.db, now + 180 * day)
  await askAgain(open.db, now + 207 * day)
  expect((await row()).endedAt).toBeNull()
  await askAgain(open.db, now + 208 * day)
  expect(await row()).toMatchObject({ endedAt: now + 208 * day, endedBecause: 'left' })
  await askAgain(open.db, now + 500 * day)
  expect(await subjects()).toHaveLength(2)
  expect(await stayInterested(open.db, 'x', now)).toBeUndefined()
})
