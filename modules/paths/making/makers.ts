import type { OrganisationKind } from '~/db/tables'
import type { Person } from '~/modules/people/person'

export type Maker = { organisationId: string; name: string; kind: OrganisationKind }

/** The organisations for which a person makes paths: as an author or a coordinator, and in the sector as who works for it. */
export function makersOf(person: Person): Maker[] {
  const found = new Map<string, Maker>()
  for (const { organisationId, organisationName: name, kind, role } of person.memberships)
    if (role === 'author' || role === 'coordinator' || (kind === 'sector' && role === 'sector'))
      found.set(organisationId, { organisationId, name, kind })
  return [...found.values()]
}

/** Paths of a hub and of the sector are for everybody, those of a company or a school for its own people. */
export function isForEverybody(kind: OrganisationKind) {
  return kind === 'hub' || kind === 'sector'
}
