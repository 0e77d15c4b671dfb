import type { OrganisationKind } from '~/db/tables'
import type { Person } from '~/modules/people/person'
import { type Followed, followedBy } from '~/modules/progress/followed'
import { isForEverybody } from '../making/makers'

/** For which organisations a person may ask people to follow a path: a hub its own, any other its own and those for everybody. */
export function assigningFor(person: Person, path: { organisationId: string; kind: OrganisationKind }): Followed[] {
  return followedBy(person).filter(
    ({ organisationId, as }) =>
      organisationId === path.organisationId || (as === 'employer' && isForEverybody(path.kind)),
  )
}
