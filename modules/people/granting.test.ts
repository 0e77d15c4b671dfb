import { expect, test } from 'vitest'
import type { OrganisationKind, Role } from '~/db/tables'
import { grantableRoles, mayMakeLink, mayRemove, mayTakeIn } from './granting'

const everyRole: Role[] = ['author', 'reviewer', 'coordinator', 'teamLead', 'supervisor', 'learner', 'sector']
const mira = { id: 'mira', kind: 'hub' as const }
const vos = { id: 'vos', kind: 'company' as const }
const sector = { id: 'sector', kind: 'sector' as const }

function actor(roles: [string, OrganisationKind, Role][], isAdministrator = false) {
  const memberships = roles.map(([organisationId, kind, role]) => {
    return { organisationId, organisationName: organisationId, kind, role }
  })
  return { isAdministrator, memberships }
}
const administrator = actor([], true)
const coordinatorOfVos = actor([['vos', 'company', 'coordinator']])

test('an administrator gives every role that fits the kind of organisation', () => {
  expect(grantableRoles(administrator, mira)).toEqual(['author', 'reviewer', 'coordinator', 'supervisor', 'learner'])
  expect(grantableRoles(administrator, vos)).toEqual(['learner', 'teamLead', 'supervisor', 'coordinator'])
  expect(grantableRoles(administrator, sector)).toEqual(['sector'])
})

test('a coordinator gives roles in the own organisation only, and makes no other coordinator', () => {
  expect(grantableRoles(coordinatorOfVos, vos)).toEqual(['learner', 'teamLead', 'supervisor'])
  expect(grantableRoles(coordinatorOfVos, mira)).toEqual([])
  expect(grantableRoles(actor([['mira', 'hub', 'coordinator']]), mira)).toEqual([
    'author',
    'reviewer',
    'supervisor',
    'learner',
  ])
  expect(grantableRoles(actor([['sector', 'sector', 'coordinator']]), sector)).toEqual([])
})

test('no other role gives any role', () => {
  for (const role of everyRole.filter((role) => role !== 'coordinator'))
    expect(grantableRoles(actor([['vos', 'company', role]]), vos)).toEqual([])
})

test('a coordinator makes a link for who belongs, and ever belonged, to the own organisation alone', () => {
  const target = { isAdministrator: false, organisationIds: ['vos'], formerOrganisationIds: [] }
  expect(mayMakeLink(coordinatorOfVos, target)).toBe(true)
  expect(mayMakeLink(coordinatorOfVos, { ...target, organisationIds: ['vos', 'hamer'] })).toBe(false)
  expect(mayMakeLink(coordinatorOfVos, { ...target, formerOrganisationIds: ['hamer'] })).toBe(false)
  expect(mayMakeLink(coordinatorOfVos, { ...target, organisationIds: [] })).toBe(false)
  expect(mayMakeLink(coordinatorOfVos, { ...target, isAdministrator: true })).toBe(false)
  expect(mayMakeLink(actor([['vos', 'company', 'teamLead']]), target)).toBe(false)
  expect(mayMakeLink(administrator, { ...target, organisationIds: ['hamer'] })).toBe(true)
})

test('a coordinator takes in who belongs nowhere else now; an administrator takes in anybody', () => {
  const nowhere = { isAdministrator: false, organisationIds: [], formerOrganisationIds: ['hamer'] }
  expect(mayTakeIn(coordinatorOfVos, vos, nowhere)).toBe(true)
  expect(mayTakeIn(coordinatorOfVos, vos, { ...nowhere, organisationIds: ['vos'] })).toBe(true)
  expect(mayTakeIn(coordinatorOfVos, vos, { ...nowhere, organisationIds: ['hamer'] })).toBe(false)
  expect(mayTakeIn(coordinatorOfVos, vos, { ...nowhere, isAdministrator: true })).toBe(false)
  expect(mayTakeIn(administrator, vos, { ...nowhere, organisationIds: ['hamer'] })).toBe(true)
})

test('a coordinator takes away what a coordinator may give', () => {
  expect(everyRole.filter((role) => mayRemove(coordinatorOfVos, vos, role))).toEqual([
    'teamLead',
    'supervisor',
    'learner',
  ])
  expect(everyRole.filter((role) => mayRemove(coordinatorOfVos, mira, role))).toEqual([])
  expect(everyRole.filter((role) => mayRemove(administrator, vos, role))).toEqual(everyRole)
})
