import type { Db } from '~/db/connection.server'
import { organisationsWithRole, type Person } from '~/modules/people/person'
import { contactsOf } from './team/contactsOf.server'
import { visibleModules } from './visibleModules.server'
import { visibleVersions } from './visibleVersions.server'

export type ModuleState = 'draft' | 'changed' | 'published'

/** The modules of the own hubs, last changed first, with how far each is from what is published. */
export async function moduleList(db: Db, person: Person) {
  const rows = await visibleModules(db, person)
    .innerJoin('organisation as hub', 'hub.id', 'learningModule.hubId')
    .innerJoin('person as editor', 'editor.id', 'learningModule.updatedBy')
    .leftJoin(newestVersions(db).as('newest'), 'newest.moduleId', 'learningModule.id')
    .select(['learningModule.id', 'learningModule.title', 'learningModule.updatedAt', 'learningModule.hubId'])
    .select('learningModule.source')
    .select(['hub.name as hubName', 'hub.colour as hubColour', 'editor.name as updatedBy'])
    .select(['newest.number as version', 'newest.publishedAt'])
    .select((select) =>
      select
        .selectFrom('presentPage')
        .whereRef('presentPage.moduleId', '=', 'learningModule.id')
        .select((count) => count.fn.countAll<number>().as('pages'))
        .as('pages'),
    )
    .orderBy('learningModule.updatedAt', 'desc')
    .execute()
  const own = organisationsWithRole(person, 'hub', 'author', 'coordinator')
  const contacts = await contactsOf(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => {
    const named = contacts.get(row.id) ?? []
    return { ...row, state: stateOf(row), contacts: named, isManaged: own.includes(row.hubId) }
  })
}

/**
 * The newest published version of every module of the sector that this person may take along, newest first. A package of
 * somebody else is no hub's to give away.
 */
export function sectorModules(db: Db, person: Person) {
  return visibleVersions(db, person)
    .where('learningModule.source', '=', 'written')
    .innerJoin(newestVersions(db).as('newest'), (join) =>
      join.onRef('newest.moduleId', '=', 'moduleVersion.moduleId').onRef('newest.number', '=', 'moduleVersion.number'),
    )
    .select(['moduleVersion.moduleId', 'moduleVersion.number', 'moduleVersion.title', 'moduleVersion.publishedAt'])
    .select(['hub.name as hubName', 'hub.colour as hubColour'])
    .orderBy('moduleVersion.publishedAt', 'desc')
    .execute()
}

export function stateOf(row: { updatedAt: number; version: number | null; publishedAt: number | null }): ModuleState {
  if (row.version === null || row.publishedAt === null) return 'draft'
  return row.updatedAt > row.publishedAt ? 'changed' : 'published'
}

// SQLite takes the other columns of a group from the row that holds its max().
export function newestVersions(db: Db) {
  return db
    .selectFrom('moduleVersion as version')
    .select((select) => [
      'version.moduleId',
      'version.publishedAt',
      select.fn.max<number>('version.number').as('number'),
    ])
    .groupBy('version.moduleId')
}
