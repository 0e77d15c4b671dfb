import { afterEach, beforeEach, expect, test } from 'vitest'
import { castPeople } from '~/db/cast'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import type { Role } from '~/db/tables'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import { addMember } from './addMember.server'
import { grantAdministration, removeAdministration } from './administrators.server'
import { grantRole } from './grantRole.server'
import { managedOrganisations } from './managedOrganisations.server'
import { organisationPeople } from './organisationPeople.server'
import { organisations } from './organisations.server'
import { people, personRecord } from './people.server'
import { removeRole } from './removeRole.server'
import { changeOrganisation, createOrganisation, organisationSchema } from './saveOrganisation.server'
import { personOfSession, startSession } from './session.server'

let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
})
afterEach(() => open.close())

const as = (id: string) => personNamed(open.db, id)
const newcomer = (roles: Role[]) => ({ name: 'Nieuw Persoon', email: 'nieuw@mira.example', roles })

test('an administrator manages every organisation, a coordinator the own one, all others none', async () => {
  const managed: Record<string, number> = {}
  for (const { id } of castPeople)
    managed[id] = (
      await managedOrganisations(open.db, await as(id))
        .select('organisation.id')
        .execute()
    ).length
  const { ines, carla, bram, sofie, ...others } = managed
  expect([ines, carla, bram, sofie]).toEqual([14, 1, 1, 1])
  expect(new Set(Object.values(others))).toEqual(new Set([0]))
})

test('a coordinator adds a newcomer with the roles a coordinator may give', async () => {
  const carla = await as('carla')
  expect(await addMember(open.db, carla, 'mira', newcomer(['author', 'learner']))).toMatchObject({ isNew: true })
  expect(await addMember(open.db, carla, 'mira', newcomer(['coordinator']))).toEqual({ refused: 'roles' })
  expect(await addMember(open.db, carla, 'mira', newcomer([]))).toEqual({ refused: 'roles' })
  expect(await addMember(open.db, carla, 'precisie', newcomer(['author']))).toBeUndefined()
  expect(await addMember(open.db, await as('anouk'), 'mira', newcomer(['author']))).toBeUndefined()
})

test('a coordinator does not take in people of another organisation; an administrator does', async () => {
  const daan = { name: 'Somebody', email: 'daan@vos.example', roles: ['learner' as const] }
  expect(await addMember(open.db, await as('carla'), 'mira', daan)).toEqual({ refused: 'elsewhere' })
  expect(await addMember(open.db, await as('ines'), 'mira', daan)).toEqual({ personId: 'daan', isNew: false })
  expect(await as('daan')).toMatchObject({ name: 'Daan Bakker' })
})

test('a role that is taken away is gone at the next request, and kept as a former one', async () => {
  const { secret } = await startSession(open.db, 'anouk', 'test')
  const carla = await as('carla')
  const author = { personId: 'anouk', role: 'author' as const }
  expect(await removeRole(open.db, carla, 'mira', author)).toEqual({ removed: 'author' })
  expect((await personOfSession(open.db, secret))!.memberships).toEqual([])
  expect(await removeRole(open.db, carla, 'mira', author)).toBeUndefined()
  expect(await open.db.selectFrom('formerMembership').selectAll().execute()).toMatchObject([
    { personId: 'anouk', organisationId: 'mira', role: 'author', removedBy: 'carla' },
  ])
})

test('who left keeps their past to themselves: a next coordinator makes no link', async () => {
  await removeRole(open.db, await as('ines'), 'vos', { personId: 'daan', role: 'learner' })
  const carla = await as('carla')
  await addMember(open.db, carla, 'mira', { name: 'Daan', email: 'daan@vos.example', roles: ['learner'] })
  const found = await organisationPeople(open.db, carla, 'mira', { page: 1 })
  expect(found!.people.find(({ id }) => id === 'daan')).toMatchObject({ mayMakeLink: false })
  expect(found!.people.find(({ id }) => id === 'anouk')).toMatchObject({ mayMakeLink: true })
})

test('a coordinator takes away no coordinator, and nothing elsewhere', async () => {
  const carla = await as('carla')
  expect(await removeRole(open.db, carla, 'mira', { personId: 'carla', role: 'coordinator' })).toBeUndefined()
  expect(await removeRole(open.db, carla, 'vos', { personId: 'daan', role: 'learner' })).toBeUndefined()
  expect(await grantRole(open.db, carla, 'mira', { personId: 'anouk', role: 'coordinator' })).toBeUndefined()
  expect(await grantRole(open.db, carla, 'mira', { personId: 'daan', role: 'learner' })).toBeUndefined()
  expect(await grantRole(open.db, carla, 'mira', { personId: 'anouk', role: 'learner' })).toEqual({
    granted: 'learner',
  })
})

test('the people of an organisation are found by a part of their name, and not by strangers', async () => {
  await addMember(open.db, await as('carla'), 'mira', {
    name: 'Özge Çelik',
    email: 'o@mira.example',
    roles: ['learner'],
  })
  const found = await organisationPeople(open.db, await as('carla'), 'mira', { text: 'celik', page: 1 })
  expect(found!.people).toMatchObject([{ name: 'Özge Çelik', hasPassword: false, roles: [{ role: 'learner' }] }])
  expect(await organisationPeople(open.db, await as('bram'), 'mira', { page: 1 })).toBeUndefined()
})

test('the last administrator stays; with two, one may go', async () => {
  const ines = await as('ines')
  expect(await removeAdministration(open.db, 'ines')).toEqual({ refused: 'last' })
  expect(await removeAdministration(open.db, 'anouk')).toBeUndefined()
  expect(await grantAdministration(open.db, ines, 'nobody')).toBeUndefined()
  await grantAdministration(open.db, ines, 'anouk')
  expect(await removeAdministration(open.db, 'ines')).toEqual({ personId: 'ines' })
  expect(await removeAdministration(open.db, 'anouk')).toEqual({ refused: 'last' })
})

test('an organisation gets an address of its own, which stays when its name changes', async () => {
  const hub = organisationSchema.parse({ kind: 'hub', name: 'Hub Twente', hubType: 'groeihub' })
  const made = (await createOrganisation(open.db, hub)) as { organisationId: string }
  await createOrganisation(open.db, hub)
  await changeOrganisation(open.db, made.organisationId, { ...hub, name: 'Twente' })
  const rows = await open.db
    .selectFrom('organisation')
    .where('slug', 'like', 'hub-twente%')
    .select(['slug', 'name'])
    .orderBy('slug')
    .execute()
  expect(rows).toEqual([
    { slug: 'hub-twente', name: 'Twente' },
    { slug: 'hub-twente-2', name: 'Hub Twente' },
  ])
})

test('a light plate is refused, and so is a kind that its people do not fit', async () => {
  const hub = organisationSchema.parse({ kind: 'hub', name: 'MIRA', colour: '#FFD400' })
  expect(await createOrganisation(open.db, hub)).toEqual({ refused: 'colour' })
  const company = organisationSchema.parse({ kind: 'company', name: 'MIRA', hubType: 'groeihub' })
  expect(await changeOrganisation(open.db, 'mira', company)).toEqual({ refused: 'kind' })
  expect(await changeOrganisation(open.db, 'nowhere', company)).toBeUndefined()
  await changeOrganisation(open.db, 'logistics', company)
  const row = await open.db
    .selectFrom('organisation')
    .where('id', '=', 'logistics')
    .select(['kind', 'hubType'])
    .executeTakeFirst()
  expect(row).toEqual({ kind: 'company', hubType: null })
})

test('the lists of the administration count and find', async () => {
  const ines = await as('ines')
  expect(await organisations(open.db, ines, { kind: 'sector', page: 1 })).toMatchObject({
    total: 1,
    rows: [{ people: 1 }],
  })
  expect(await organisations(open.db, ines, { text: 'zwolle', kind: 'hub', page: 1 })).toMatchObject({
    rows: [{ id: 'mira' }],
  })
  const found = await people(open.db, { text: 'yilmaz', page: 1 })
  expect(found).toMatchObject({ total: 1, rows: [{ id: 'esra', organisations: 'Vos Fijnmechanica' }] })
  expect(await personRecord(open.db, 'ines')).toMatchObject({ administersSince: expect.any(Number), roles: [] })
  expect(await personRecord(open.db, 'nobody')).toBeUndefined()
})
