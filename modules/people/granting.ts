import type { OrganisationKind, Role } from '~/db/tables'
import type { Person } from './person'

const rolesByKind: Record<OrganisationKind, Role[]> = {
  hub: ['author', 'reviewer', 'coordinator', 'supervisor', 'learner'],
  company: ['learner', 'teamLead', 'supervisor', 'coordinator'],
  school: ['learner', 'teamLead', 'supervisor', 'coordinator'],
  sector: ['sector'],
}

/** The roles that mean something in an organisation of this kind. */
export function rolesIn(kind: OrganisationKind) {
  return rolesByKind[kind]
}

type Place = { id: string; kind: OrganisationKind }
type Actor = Pick<Person, 'isAdministrator' | 'memberships'>

export function coordinates(actor: Actor, organisationId: string) {
  return actor.memberships.some((one) => one.organisationId === organisationId && one.role === 'coordinator')
}

/**
 * Which roles a person may give and take in an organisation: an administrator every role that fits its kind, its own
 * coordinator all of them but those that decide over others.
 */
export function grantableRoles(actor: Actor, place: Place): Role[] {
  const roles = rolesIn(place.kind)
  if (actor.isAdministrator) return roles
  if (!coordinates(actor, place.id)) return []
  return roles.filter((role) => role !== 'coordinator' && role !== 'sector')
}

/** Whether a person may take this role away: also one that no longer fits the kind of organisation. */
export function mayRemove(actor: Actor, place: Place, role: Role) {
  return actor.isAdministrator || grantableRoles(actor, place).includes(role)
}

/** Everywhere a person belongs or belonged, and whether they administer. */
export type Belonging = { isAdministrator: boolean; organisationIds: string[]; formerOrganisationIds: string[] }

/**
 * Whether somebody who has an account may be added to an organisation. A coordinator cannot take in people of another
 * organisation unasked: what they learn from then on would be told to the newcomer.
 */
export function mayTakeIn(actor: Actor, place: Place, target: Belonging) {
  if (actor.isAdministrator) return true
  return !target.isAdministrator && target.organisationIds.every((id) => id === place.id)
}

/**
 * Who holds a password link can become that person, so a coordinator makes one only for people who never belonged
 * anywhere else: otherwise adding a stranger would open what they did for another organisation.
 */
export function mayMakeLink(actor: Actor, target: Belonging) {
  if (actor.isAdministrator) return true
  if (target.isAdministrator || target.organisationIds.length === 0) return false
  return [...target.organisationIds, ...target.formerOrganisationIds].every((id) => coordinates(actor, id))
}
