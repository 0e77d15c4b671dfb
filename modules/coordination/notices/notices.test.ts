import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { newId } from '~/db/id'
import { loadCast } from '~/db/loadCast.server'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import { dutchMoment } from '~/modules/people/dutchTime'
import { assign } from '~/modules/progress/assigning/assign.server'
import { addOfferedModule } from '~/modules/progress/testLearning.server'
import { keepNotices } from './keepNotices.server'
import { type NoticeKind, type NoticeWay, noticeKinds, usualWays, wayOf } from './kinds'
import { chooseWays, setLimits } from './noticeChoices.server'
import { ownNotices, readNotices, unreadNotices } from './ownNotices.server'

const day = 86_400_000
const now = dutchMoment('2026-11-27', '12:00')!
let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db, now - 100 * day)
  await addOfferedModule(open.db, 'safety')
  await open.db.insertInto('offeringPublication').values({ id: 'p', offeringId: 'safety', publishedAt: 1 }).execute()
})
afterEach(() => open.close())
const as = (id: string) => personNamed(open.db, id)

async function asked(dueOn: string | null, at = now) {
  const input = { batchId: newId(), organisationId: 'vos', offeringId: 'safety', personIds: ['daan'], dueOn }
  await assign(open.db, await as('esra'), input, at)
}
const told = async () => (await ownNotices(open.db, await as('daan'), 1)).notices.map(({ kind }) => kind).reverse()
const mails = async () =>
  (await open.db.selectFrom('outgoingMail').select('subject').orderBy('number').execute()).length
const ways = (way: NoticeWay) =>
  Object.fromEntries(noticeKinds.map((kind) => [kind, way])) as Record<NoticeKind, NoticeWay>

test('somebody is told once what is asked, that its day comes near, that it is tomorrow, and that it is over', async () => {
  await asked('2026-12-20')
  for (let at = now; at < now + 60 * day; at += day / 2) await keepNotices(open.db, at)
  expect(await told()).toEqual(['assigned', 'dueWeek', 'dueTomorrow', 'overdue'])
  // The one that is only for the app is in no mail.
  expect(await mails()).toBe(3)
})

test('what was taken back before anybody was told, and what is done, is not told', async () => {
  await asked('2026-12-20')
  await open.db.updateTable('assignment').set({ withdrawnAt: now }).execute()
  await keepNotices(open.db, now + 1)
  expect(await told()).toEqual([])
  await asked('2026-12-20')
  const enrolment = await open.db.selectFrom('enrolment').select('id').executeTakeFirstOrThrow()
  const attempt = { enrolmentId: enrolment.id, versionId: 'safety-1', number: 1, startedAt: now, pagesTotal: 8 }
  await open.db
    .insertInto('attempt')
    .values({ id: 'a', ...attempt, status: 'passed', finishedAt: now })
    .execute()
  for (let at = now; at < now + 60 * day; at += day) await keepNotices(open.db, at)
  expect(await told()).toEqual([])
})

test('a receiver chooses how to hear of it, as far as the organisation allows', async () => {
  expect(wayOf('mail', 'digest')).toBe('daily')
  expect(wayOf('weekly', 'app')).toBe('app')
  expect(wayOf('none', 'app')).toBe('none')
  await chooseWays(open.db, await as('daan'), ways('daily'))
  await asked('2026-12-20')
  await keepNotices(open.db, now)
  expect(await mails()).toBe(0)
  await keepNotices(open.db, dutchMoment('2026-11-28', '06:59')!)
  expect(await mails()).toBe(0)
  await keepNotices(open.db, dutchMoment('2026-11-28', '07:01')!)
  await keepNotices(open.db, dutchMoment('2026-11-28', '09:00')!)
  expect(await mails()).toBe(1)
  expect(await setLimits(open.db, await as('frits'), 'vos', { assigned: 'app' })).toBeUndefined()
})

test('a weekly mail goes on Monday, and has nothing that was read in the app', async () => {
  await chooseWays(open.db, await as('daan'), ways('weekly'))
  await asked('2026-12-20')
  await keepNotices(open.db, now)
  expect(await unreadNotices(open.db, await as('daan'))).toBe(1)
  await keepNotices(open.db, dutchMoment('2026-11-29', '12:00')!)
  expect(await mails()).toBe(0)
  await readNotices(open.db, await as('daan'), now, now + 1000)
  await keepNotices(open.db, dutchMoment('2026-11-30', '08:00')!)
  expect(await mails()).toBe(0)
  expect(await unreadNotices(open.db, await as('daan'))).toBe(0)
})

test('who wants to hear nothing of a kind finds nothing of it', async () => {
  await chooseWays(open.db, await as('daan'), { ...usualWays, assigned: 'none' })
  await asked('2026-12-20')
  await keepNotices(open.db, now)
  expect(await told()).toEqual([])
  expect(await mails()).toBe(0)
})

test('an organisation that allows no mail has none sent on its behalf', async () => {
  await setLimits(open.db, await as('esra'), 'vos', { assigned: 'app' })
  await asked('2026-12-20')
  await keepNotices(open.db, now)
  expect(await told()).toEqual(['assigned'])
  expect(await mails()).toBe(0)
})
