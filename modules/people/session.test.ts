import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import {
  endAllSessions,
  endSession,
  idleDays,
  personOfSession,
  sessionDays,
  sessionsOf,
  startSession,
  sweepSessions,
} from './session.server'

const day = 86_400_000
let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
})
afterEach(() => open.close())

test('a session knows its person with their roles; the database does not know its secret', async () => {
  const { secret } = await startSession(open.db, 'bram', 'test')
  const bram = await personOfSession(open.db, secret)
  expect(bram).toMatchObject({ id: 'bram', isAdministrator: false })
  expect(bram!.memberships.map(({ role }) => role).sort()).toEqual(['author', 'coordinator'])
  expect(JSON.stringify(await open.db.selectFrom('session').selectAll().execute())).not.toContain(secret)
})

test('a session that is not used for two weeks is over; one that is used lives on, but not for ever', async () => {
  const { secret } = await startSession(open.db, 'daan', 'test', 0)
  expect(await personOfSession(open.db, secret, idleDays * day + 1)).toBeUndefined()
  let now = 0
  for (; now < (sessionDays - idleDays) * day; now += 10 * day)
    expect(await personOfSession(open.db, secret, now)).toMatchObject({ id: 'daan' })
  expect(await personOfSession(open.db, secret, sessionDays * day)).toBeUndefined()
})

test('signing out ends one session, signing out elsewhere all others, everywhere all', async () => {
  const [one, two, three] = await Promise.all([1, 2, 3].map(() => startSession(open.db, 'daan', 'test')))
  await endSession(open.db, one!.secret)
  expect(await personOfSession(open.db, one!.secret)).toBeUndefined()
  await endAllSessions(open.db, 'daan', two!.secret)
  expect(await personOfSession(open.db, two!.secret)).toBeDefined()
  expect(await personOfSession(open.db, three!.secret)).toBeUndefined()
  await endAllSessions(open.db, 'daan')
  expect(await personOfSession(open.db, two!.secret)).toBeUndefined()
})

test('somebody sees their own live sessions, and which one this is', async () => {
  const { secret } = await startSession(open.db, 'daan', 'Firefox')
  await startSession(open.db, 'daan', 'Chrome', Date.now() - 1000)
  await startSession(open.db, 'daan', 'old', Date.now() - 20 * day)
  await startSession(open.db, 'esra', 'Edge')
  expect(await sessionsOf(open.db, 'daan', secret)).toMatchObject([
    { userAgent: 'Firefox', isThis: true },
    { userAgent: 'Chrome', isThis: false },
  ])
})

test('sessions that are over are swept, live ones stay', async () => {
  const { secret } = await startSession(open.db, 'daan', 'live')
  await startSession(open.db, 'daan', 'idle', Date.now() - 15 * day)
  await sweepSessions(open.db)
  expect(await open.db.selectFrom('session').select('userAgent').execute()).toEqual([{ userAgent: 'live' }])
  expect(await personOfSession(open.db, secret)).toBeDefined()
})
