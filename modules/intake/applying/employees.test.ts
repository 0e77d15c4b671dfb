import { afterEach, beforeEach, expect, test } from 'vitest'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import { handledApplications } from '../visibleApplications.server'
import { apply } from './apply.server'
import { keepTyped } from './draft.server'
import { applyForEmployee, employeeApplications } from './employees.server'
import { acceptDraft, refuseDraft } from './endDraft.server'
import { type OpenIntake, openIntake, samTyped } from './testApplying.server'

const now = Date.UTC(2026, 10, 29, 12)
let open: OpenIntake
beforeEach(async () => {
  open = await openIntake()
})
afterEach(() => open.close())

const ask = async (change = {}, by = 'esra') => {
  const asked = { offeringId: 'bbl', companyId: 'vos', employeeId: 'daan', name: '', email: '' as const, ...change }
  return applyForEmployee(open.db, await personNamed(open.db, by), asked, 'nl', now)
}
const secret = async () =>
  (await open.db.selectFrom('applicationDraft').select('secret').orderBy('startedAt').executeTakeFirstOrThrow()).secret
const seenByHub = async () =>
  handledApplications(open.db, await personNamed(open.db, 'bram'))
    .select('application.id')
    .execute()
const seenByCompany = async () => {
  const rows = await employeeApplications(open.db, await personNamed(open.db, 'esra'), now)
  return rows.map(({ name, state }) => ({ name, state }))
}

test('nothing of an employee is shown to the hub before they said yes and sent it themselves', async () => {
  expect(await ask()).toEqual({ begun: true })
  expect(await seenByCompany()).toEqual([{ name: 'Daan Bakker', state: 'waits' }])
  await keepTyped(open.db, await secret(), { ...samTyped, name: 'Daan Bakker', email: 'daan@vos.example' }, now)
  expect(await apply(open.db, await secret(), undefined, now)).toBeUndefined()
  expect(await seenByHub()).toEqual([])
  await acceptDraft(open.db, await secret(), now)
  expect(await seenByCompany()).toEqual([{ name: 'Daan Bakker', state: 'filling' }])
  expect(await apply(open.db, await secret(), undefined, now)).toMatchObject({ isNew: true })
  const row = await open.db.selectFrom('application').selectAll().executeTakeFirstOrThrow()
  expect(row).toMatchObject({ employerId: 'vos', employerName: 'Vos Fijnmechanica', appliedBy: 'esra' })
  expect(await seenByHub()).toHaveLength(1)
  expect(await seenByCompany()).toEqual([{ name: 'Daan Bakker', state: 'applied' }])
})

test('of a no stays that it was said, and nothing else', async () => {
  await ask({ employeeId: '', name: 'Kim Zonderaccount', email: 'kim@zonder.example' })
  await refuseDraft(open.db, open.files, await secret(), now)
  expect(await seenByCompany()).toEqual([{ name: '', state: 'refused' }])
  const kept = await open.db.selectFrom('applicationDraft').selectAll().execute()
  const mails = await open.db.selectFrom('outgoingMail').selectAll().execute()
  expect(JSON.stringify([kept, mails])).not.toMatch(/kim@|Zonderaccount/)
  await acceptDraft(open.db, await secret(), now)
  expect(await seenByCompany()).toEqual([{ name: '', state: 'refused' }])
})

test('only for the own company, for somebody who is named, and once at a time', async () => {
  expect(await ask({}, 'daan')).toBeUndefined()
  expect(await ask({ companyId: 'hamer' })).toBeUndefined()
  expect(await ask({ employeeId: 'frits' })).toEqual({ refused: 'who' })
  expect(await ask({ employeeId: '' })).toEqual({ refused: 'who' })
  expect(await ask({ offeringId: 'verzonnen' })).toBeUndefined()
  expect(await ask()).toEqual({ begun: true })
  expect(await ask()).toEqual({ refused: 'waits' })
})
