import type { Db } from '~/db/connection.server'
import { hasRole, organisationsWithRole, type Person } from '~/modules/people/person'

/** The modules of the hubs for which this person writes, reads along or coordinates, and those they write along on. */
export function visibleModules(db: Db, person: Person) {
  const hubs = organisationsWithRole(person, 'hub', 'author', 'reviewer', 'coordinator')
  return modulesOf(db, person, hubs)
}

/** The modules that this person may change: those of the hubs for which they write, and those they write along on. */
export function editableModules(db: Db, person: Person) {
  return modulesOf(db, person, organisationsWithRole(person, 'hub', 'author'))
}

/** Those of them that were written here: a package has no pages, no glossary and no history of its text. */
export function writableModules(db: Db, person: Person) {
  return editableModules(db, person).where('learningModule.source', '=', 'written')
}

/** The modules over which this person decides with their hub: who is asked about them, who writes along. */
export function managedModules(db: Db, person: Person) {
  return db
    .selectFrom('learningModule')
    .where('learningModule.hubId', 'in', organisationsWithRole(person, 'hub', 'author', 'coordinator'))
}

/** The modules of which this person publishes versions: only a hub speaks for itself. */
export function publishableModules(db: Db, person: Person) {
  return db
    .selectFrom('learningModule')
    .where('learningModule.hubId', 'in', organisationsWithRole(person, 'hub', 'author'))
}

/** The modules of other hubs on which this person writes along, as long as they write for a hub at all. */
export function coAuthoredModules(db: Db, person: Person) {
  return db
    .selectFrom('moduleCoAuthor')
    .where('moduleCoAuthor.personId', '=', hasRole(person, 'author') ? person.id : '')
    .where('moduleCoAuthor.endedAt', 'is', null)
}

function modulesOf(db: Db, person: Person, hubs: string[]) {
  const along = coAuthoredModules(db, person).select('moduleCoAuthor.moduleId')
  return db
    .selectFrom('learningModule')
    .where((where) => where.or([where('learningModule.hubId', 'in', hubs), where('learningModule.id', 'in', along)]))
}

/** The pages that this person may change; one that was taken away is not among them. */
export function editablePages(db: Db, person: Person) {
  return editableModules(db, person).innerJoin('presentPage as modulePage', 'modulePage.moduleId', 'learningModule.id')
}

/** What stands in the libraries of the hubs for which this person writes. */
export function editableMedia(db: Db, person: Person) {
  return db.selectFrom('media').where('media.hubId', 'in', organisationsWithRole(person, 'hub', 'author'))
}

/** What was uploaded for the modules that this person may see; of a hub for which they write along only what is in those. */
export function visibleMedia(db: Db, person: Person) {
  const hubs = organisationsWithRole(person, 'hub', 'author', 'reviewer', 'coordinator')
  const along = coAuthoredModules(db, person).innerJoin(
    'learningModule',
    'learningModule.id',
    'moduleCoAuthor.moduleId',
  )
  const used = along
    .innerJoin('modulePage', 'modulePage.moduleId', 'learningModule.id')
    .innerJoin('mediaUse', 'mediaUse.pageId', 'modulePage.id')
    .innerJoin('media as shown', 'shown.id', 'mediaUse.mediaId')
    .whereRef('shown.hubId', '=', 'learningModule.hubId')
    .select('shown.id')
  return db.selectFrom('media').where((where) => {
    const isOwn = where('media.uploadedBy', '=', person.id)
    const isAdded = where.and([isOwn, where('media.hubId', 'in', along.select('learningModule.hubId'))])
    return where.or([where('media.hubId', 'in', hubs), where('media.id', 'in', used), isAdded])
  })
}

/** Whether this person may add files to the library of a hub: its authors, and who writes along on a module of it. */
export async function mayAddMedia(db: Db, person: Person, hubId: string) {
  if (organisationsWithRole(person, 'hub', 'author').includes(hubId)) return true
  const along = coAuthoredModules(db, person).innerJoin(
    'learningModule',
    'learningModule.id',
    'moduleCoAuthor.moduleId',
  )
  return Boolean(
    await along.where('learningModule.hubId', '=', hubId).select('moduleCoAuthor.moduleId').executeTakeFirst(),
  )
}
