import type { Db } from '~/db/connection.server'
import { hasRole, organisationsWithRole, type Person } from '~/modules/people/person'

/** Published versions are sector-wide: every author of any hub sees all; who reads along sees those of the own hub. */
export function visibleVersions(db: Db, person: Person) {
  const versions = db
    .selectFrom('moduleVersion')
    .innerJoin('learningModule', 'learningModule.id', 'moduleVersion.moduleId')
    .innerJoin('organisation as hub', 'hub.id', 'learningModule.hubId')
  if (hasRole(person, 'author')) return versions
  return versions.where('hub.id', 'in', organisationsWithRole(person, 'hub', 'reviewer', 'coordinator'))
}

/** The versions that this person may download. A package of somebody else is for its own hub, which has the right to it. */
export function downloadableVersions(db: Db, person: Person) {
  const own = organisationsWithRole(person, 'hub', 'author', 'reviewer', 'coordinator')
  return visibleVersions(db, person).where((where) =>
    where.or([where('learningModule.source', '=', 'written'), where('hub.id', 'in', own)]),
  )
}
