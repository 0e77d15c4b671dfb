import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { book } from '~/modules/catalogue/sessions/book.server'
import { markList } from '~/modules/catalogue/sessions/markPresent.server'
import { addRun, asking } from '~/modules/catalogue/sessions/testSessions.server'
import { addOffering, personNamed } from '~/modules/catalogue/testOfferings.server'
import { addOfferedModule } from '../testLearning.server'
import { followUp } from './followUp.server'

let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  await addOfferedModule(open.db, 'robots', 'mira')
  await open.db.insertInto('offeringPublication').values({ id: 'r', offeringId: 'robots', publishedAt: 1 }).execute()
  await addOffering(open.db, { id: 'cobots', hubId: 'mira', title: 'Cobots' })
  await addRun(open.db, { id: 'run', offeringId: 'cobots', seats: 5 })
})
afterEach(() => open.close())

const as = (id: string) => personNamed(open.db, id)

test('who was there gets the module: assigned with an account, by mail without one, and nobody twice', async () => {
  const daan = await as('daan')
  const ids: string[] = []
  const own = { ...asking('run', 'daan'), email: daan.email }
  for (const [asked, person] of [[own, daan], [asking('run', 'ada')], [asking('run', 'bob')]] as const)
    ids.push(((await book(open.db, asked, person)) as { bookingId: string }).bookingId)
  await markList(open.db, await as('carla'), 'run-m', ids.slice(0, 2))
  const address = (slug: string) => `https://leren.example/catalogue/${slug}`
  const given = { sessionId: 'run', offeringId: 'robots', dueOn: null, address }
  expect(await followUp(open.db, await as('bram'), given)).toBeUndefined()
  expect(await followUp(open.db, await as('carla'), { ...given, offeringId: 'cobots' })).toBeUndefined()
  expect(await followUp(open.db, await as('carla'), given)).toEqual({ assigned: 1, mailed: 1 })
  await followUp(open.db, await as('carla'), given)
  const assigned = await open.db.selectFrom('assignment').select(['personId', 'organisationId']).execute()
  expect(assigned).toEqual([{ personId: 'daan', organisationId: 'mira' }])
  const mails = open.db.selectFrom('outgoingMail').where('key', 'like', 'follow-up:%').select(['toEmail', 'text'])
  const [mail, ...others] = await mails.execute()
  expect(others).toEqual([])
  expect(mail).toMatchObject({ toEmail: 'ada@elders.example', text: expect.stringContaining(address('robots')) })
})
