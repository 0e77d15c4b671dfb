import type { Person } from '~/modules/people/person'

/** An organisation whose learning a person follows: a hub its modules, any other its own people. */
export type Followed = { organisationId: string; name: string; as: 'hub' | 'employer' }

/** What a person follows: coordinators of a hub its offerings, team leads and other coordinators their own people. */
export function followedBy(person: Person): Followed[] {
  const found = new Map<string, Followed>()
  for (const { organisationId, organisationName, kind, role } of person.memberships) {
    const as = kind === 'hub' ? 'hub' : 'employer'
    if (kind === 'sector' || !(role === 'coordinator' || (role === 'teamLead' && as === 'employer'))) continue
    found.set(organisationId, { organisationId, name: organisationName, as })
  }
  return [...found.values()]
}
