import type { Db } from '~/db/connection.server'
import { organisationsWithRole, type Person } from '~/modules/people/person'

/** The modules of the hubs for which this person writes, reads along or coordinates. */
export function visibleModules(db: Db, person: Person) {
  const hubs = organisationsWithRole(person, 'hub', 'author', 'reviewer', 'coordinator')
  return db.selectFrom('learningModule').where('learningModule.hubId', 'in', hubs)
}

/** The modules that this person may change: those of the hubs for which they write. */
export function editableModules(db: Db, person: Person) {
  return db
    .selectFrom('learningModule')
    .where('learningModule.hubId', 'in', organisationsWithRole(person, 'hub', 'author'))
}

/** The pages that this person may change; one that was taken away is not among them. */
export function editablePages(db: Db, person: Person) {
  return editableModules(db, person).innerJoin('presentPage as modulePage', 'modulePage.moduleId', 'learningModule.id')
}

/** What stands in the libraries of the hubs for which this person writes. */
export function editableMedia(db: Db, person: Person) {
  return db.selectFrom('media').where('media.hubId', 'in', organisationsWithRole(person, 'hub', 'author'))
}

/** What was uploaded for the modules that this person may see. */
export function visibleMedia(db: Db, person: Person) {
  const hubs = organisationsWithRole(person, 'hub', 'author', 'reviewer', 'coordinator')
  return db.selectFrom('media').where('media.hubId', 'in', hubs)
}
