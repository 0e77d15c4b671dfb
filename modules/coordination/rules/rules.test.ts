import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { newId } from '~/db/id'
import { loadCast } from '~/db/loadCast.server'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import { addMember } from '~/modules/people/addMember.server'
import { removeRole } from '~/modules/people/removeRole.server'
import { assign } from '~/modules/progress/assigning/assign.server'
import { daysAfter } from '~/modules/progress/assigning/due'
import { withdrawAssignment } from '~/modules/progress/assigning/withdrawAssignment.server'
import { myLearning } from '~/modules/progress/myLearning.server'
import { addOfferedModule, addPerson } from '~/modules/progress/testLearning.server'
import { addToTeam, removeFromTeam } from '../teams/changeTeamMembers.server'
import { endTeam } from '../teams/endTeam.server'
import { makeTeam } from '../teams/makeTeam.server'
import { saveProfile } from '../teams/saveProfile.server'
import { endRule } from './endRule.server'
import { keepAssignments } from './keepAssignments.server'
import { makeRule } from './makeRule.server'
import { previewRule } from './previewRule.server'
import { monthsAfter } from './rule'
import type { AskedRule } from './ruleSchema'

const day = 86_400_000
const now = Date.UTC(2026, 10, 29, 12)
let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db, now - 100 * day)
  await addOfferedModule(open.db, 'safety')
  await open.db.insertInto('offeringPublication').values({ id: 'p', offeringId: 'safety', publishedAt: 1 }).execute()
  for (const id of ['piet', 'noor', 'sam']) {
    await addPerson(open.db, id)
    await member(id, now - 90 * day)
  }
})
afterEach(() => open.close())

const as = (id: string) => personNamed(open.db, id)
const member = (personId: string, grantedAt: number) =>
  open.db
    .insertInto('membership')
    .values({ personId, organisationId: 'vos', role: 'learner', grantedAt, grantedBy: null })
    .execute()

async function rule(asked: Partial<AskedRule> & { whom: string }, at = now) {
  const id = newId()
  const made = await makeRule(
    open.db,
    await as('esra'),
    'vos',
    id,
    { what: 'module:safety', due: 'none', ...asked } as AskedRule,
    at,
  )
  expect(made).toEqual({ ruleId: id })
  return id
}

async function asked() {
  const rows = await open.db
    .selectFrom('assignment')
    .where('withdrawnAt', 'is', null)
    .where('personId', 'in', ['daan', 'piet', 'noor', 'sam', 'newcomer'])
    .select(['personId', 'dueOn'])
    .orderBy('personId')
    .execute()
  return Object.fromEntries(rows.map(({ personId, dueOn }) => [personId, dueOn]))
}

async function teamWith(...people: string[]) {
  const made = (await makeTeam(open.db, await as('esra'), 'vos', 'Montage', now)) as { teamId: string }
  await addToTeam(open.db, await as('esra'), made.teamId, people, now)
  return made.teamId
}

test('who comes into a team is asked what is asked of the team, who leaves it is not', async () => {
  const teamId = await teamWith('piet')
  await rule({ whom: `team:${teamId}`, due: 'after', dueDays: 10 })
  expect(await asked()).toEqual({ piet: '2026-12-09' })
  await addToTeam(open.db, await as('esra'), teamId, ['noor', 'frits'], now + 2 * day)
  expect(await asked()).toEqual({ piet: '2026-12-09', noor: '2026-12-11' })
  await removeFromTeam(open.db, await as('esra'), teamId, 'piet', now + 3 * day)
  expect(await asked()).toEqual({ noor: '2026-12-11' })
  expect((await myLearning(open.db, await as('piet'))).length).toBe(0)
  await endTeam(open.db, await as('esra'), teamId, now + 4 * day)
  expect(await asked()).toEqual({})
})

test('everyone who starts from now on is asked, so many days after their start; who was here before is not', async () => {
  await rule({ whom: 'starters', due: 'after', dueDays: 14 })
  expect(await asked()).toEqual({})
  await member((await addPerson(open.db, 'newcomer')) as 'newcomer', now + 5 * day)
  await keepAssignments(open.db, now + 5 * day)
  expect(await asked()).toEqual({ newcomer: '2026-12-18' })
  await saveProfile(
    open.db,
    await as('esra'),
    'vos',
    { personId: 'sam', jobTitle: '', startedOn: '2027-02-01', phone: '' },
    now + 6 * day,
  )
  expect(await asked()).toMatchObject({ sam: '2027-02-15' })
})

test('a function is a function however it is written', async () => {
  const profile = { personId: 'noor', jobTitle: 'Verspaner', startedOn: null, phone: '' }
  await saveProfile(open.db, await as('esra'), 'vos', profile, now)
  await rule({ whom: 'jobTitle:verspaner' })
  expect(Object.keys(await asked())).toEqual(['noor'])
  await saveProfile(open.db, await as('esra'), 'vos', { ...profile, jobTitle: 'Lasser' }, now + 1)
  expect(await asked()).toEqual({})
})

test('what somebody takes back from one person stays taken back, until they left and came back', async () => {
  await rule({ whom: 'everybody' })
  const of = open.db.selectFrom('assignment').where('personId', '=', 'piet').where('withdrawnAt', 'is', null)
  const { id } = await of.select('id').executeTakeFirstOrThrow()
  await withdrawAssignment(open.db, await as('esra'), id, now + 1)
  await open.db.insertInto('unsettledOrganisation').values({ organisationId: 'vos' }).execute()
  await keepAssignments(open.db, now + 2)
  expect(Object.keys(await asked())).not.toContain('piet')
  await removeRole(open.db, await as('ines'), 'vos', { personId: 'piet', role: 'learner' }, now + day)
  await keepAssignments(open.db, now + day + 1)
  await member('piet', now + 2 * day)
  await keepAssignments(open.db, now + 2 * day)
  expect(Object.keys(await asked())).toContain('piet')
})

test('taking a rule back takes back all it asked, and settling twice changes nothing', async () => {
  const id = await rule({ whom: 'everybody', due: 'on', dueOn: '2027-01-15' })
  const before = await open.db.selectFrom('assignment').selectAll().execute()
  await keepAssignments(open.db, now + 1)
  await open.db.insertInto('unsettledOrganisation').values({ organisationId: 'vos' }).execute()
  await keepAssignments(open.db, now + 2)
  expect(await open.db.selectFrom('assignment').selectAll().execute()).toEqual(before)
  expect(await endRule(open.db, await as('carla'), id)).toBeUndefined()
  expect(await endRule(open.db, await as('esra'), id, now + 3)).toEqual({ organisationId: 'vos' })
  expect(await asked()).toEqual({})
  expect(await open.db.selectFrom('enrolment').select('id').execute()).toEqual([])
})

test('a result that ends is asked anew a month before, and is to be done by the day on which it ends', async () => {
  await rule({ whom: 'person:piet', repeatMonths: 12 })
  const enrolment = await open.db.selectFrom('enrolment').select('id').executeTakeFirstOrThrow()
  const pass = (number: number, finishedAt: number) =>
    open.db
      .insertInto('attempt')
      .values({
        id: newId(),
        enrolmentId: enrolment.id,
        versionId: 'safety-1',
        number,
        startedAt: finishedAt,
        pagesTotal: 8,
      })
      .execute()
      .then(() =>
        open.db.updateTable('attempt').set({ status: 'passed', finishedAt }).where('number', '=', number).execute(),
      )
  await pass(1, now + day)
  expect(monthsAfter('2026-11-30', 12)).toBe('2027-11-30')
  await keepAssignments(open.db, now + 300 * day)
  expect(await asked()).toEqual({ piet: null })
  const renewed = Date.UTC(2027, 10, 5)
  await keepAssignments(open.db, renewed)
  expect(await asked()).toEqual({ piet: '2027-11-30' })
  const [again] = await myLearning(open.db, await as('piet'))
  expect(again).toMatchObject({ state: 'notStarted', isAskedAgain: true })
  await pass(2, renewed + 3 * day)
  expect((await myLearning(open.db, await as('piet')))[0]).toMatchObject({ state: 'passed', isAskedAgain: false })
  await keepAssignments(open.db, renewed + 4 * day)
  expect(await asked()).toEqual({ piet: '2027-11-30' })
})

test('what somebody was asked by hand is asked anew by a rule when it ends, and two rules do not take turns', async () => {
  const by = { batchId: newId(), organisationId: 'vos', offeringId: 'safety', personIds: ['piet'], dueOn: null }
  await assign(open.db, await as('esra'), by, now)
  await rule({ whom: 'person:piet', repeatMonths: 12 })
  await rule({ whom: 'everybody', repeatMonths: 12 })
  const enrolment = open.db.selectFrom('enrolment').where('personId', '=', 'piet').select('id')
  const { id: enrolmentId } = await enrolment.executeTakeFirstOrThrow()
  const attempt = { id: 'a', enrolmentId, versionId: 'safety-1', number: 1, startedAt: now, pagesTotal: 8 }
  await open.db
    .insertInto('attempt')
    .values({ ...attempt, status: 'passed', finishedAt: now })
    .execute()
  for (const days of [340, 341, 342]) {
    await keepAssignments(open.db, now + days * day)
    expect((await asked()).piet).toBe('2027-11-29')
  }
  const rows = open.db.selectFrom('assignment').where('personId', '=', 'piet').select('id')
  expect(await rows.execute()).toHaveLength(2)
})

test('a preview says whom it asks, and nobody assigns for an organisation that they do not follow', async () => {
  const what = { what: 'module:safety', due: 'after', dueDays: 3 } as const
  const preview = await previewRule(open.db, await as('esra'), 'vos', { whom: 'everybody', ...what }, now)
  const touched = preview && 'people' in preview ? preview.people : []
  expect(touched.map(({ id }) => id)).toEqual(['daan', 'esra', 'noor', 'piet', 'sam'])
  expect(touched[0]).toMatchObject({ name: 'Daan Bakker', dueOn: '2026-12-02', isAssigned: false })
  for (const id of ['daan', 'frits', 'anouk', 'greet', 'carla', 'bram'])
    expect(await makeRule(open.db, await as(id), 'vos', newId(), { whom: 'everybody', ...what }, now)).toBeUndefined()
  const wrong = { whom: 'everybody', what: 'module:absent', due: 'none' } as const
  expect(await makeRule(open.db, await as('esra'), 'vos', newId(), wrong, now)).toEqual({ refused: 'what' })
  expect(daysAfter('2026-11-29', 3)).toBe('2026-12-02')
})

test('who is added by any way is asked by the next look of the clock', async () => {
  await rule({ whom: 'everybody' })
  const person = { name: 'Nieuw Iemand', email: 'nieuw@vos.example', roles: ['learner' as const] }
  const added = (await addMember(open.db, await as('ines'), 'vos', person, now + 1)) as { personId: string }
  await keepAssignments(open.db, now + 2)
  const rows = await open.db.selectFrom('assignment').where('personId', '=', added.personId).select('id').execute()
  expect(rows).toHaveLength(1)
})
