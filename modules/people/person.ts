import type { Language, OrganisationKind, Role } from '~/db/tables'

export type Membership = { organisationId: string; organisationName: string; kind: OrganisationKind; role: Role }

/** Who is asking: read once per request, and the key to everything that may be seen. */
export type Person = {
  id: string
  name: string
  email: string
  language: Language
  isAdministrator: boolean
  memberships: Membership[]
}

export function hasRole(person: Person, ...roles: Role[]) {
  return person.memberships.some((membership) => roles.includes(membership.role))
}

/** The organisations of one kind in which the person holds one of the roles. */
export function organisationsWithRole(person: Person, kind: OrganisationKind, ...roles: Role[]) {
  const found = person.memberships.filter((membership) => membership.kind === kind && roles.includes(membership.role))
  return [...new Set(found.map((membership) => membership.organisationId))]
}
