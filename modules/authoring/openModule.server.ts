import type { Db } from '~/db/connection.server'
import { organisationsWithRole, type Person } from '~/modules/people/person'
import { newestVersions, stateOf } from './moduleList.server'
import { readDocument } from './readDocument'
import { settingsIn } from './settings'
import { coAuthoredModules, visibleModules } from './visibleModules.server'

/** A module as its hub sees it: settings, state, and whether this person may change, manage or publish it. */
export async function openModule(db: Db, person: Person, moduleId: string) {
  const row = await visibleModules(db, person)
    .innerJoin('organisation as hub', 'hub.id', 'learningModule.hubId')
    .leftJoin(newestVersions(db).as('newest'), 'newest.moduleId', 'learningModule.id')
    .leftJoin('offering', 'offering.moduleId', 'learningModule.id')
    .where('learningModule.id', '=', moduleId)
    .selectAll('learningModule')
    .select(['hub.name as hubName', 'hub.colour as hubColour', 'offering.slug as offeringSlug'])
    .select(['newest.number as version', 'newest.publishedAt'])
    .executeTakeFirst()
  if (!row) return undefined
  const { id, title, source, hubId, hubName, hubColour, revision, version, publishedAt, offeringSlug } = row
  const settings = settingsIn(row.settings)
  const may = await whatMay(db, person, row)
  const published = version === null ? undefined : { number: version, at: publishedAt!, offeringSlug }
  return { id, title, source, hubId, hubName, hubColour, revision, settings, ...may, published, state: stateOf(row) }
}

async function whatMay(db: Db, person: Person, { id, hubId }: { id: string; hubId: string }) {
  const isPublishable = organisationsWithRole(person, 'hub', 'author').includes(hubId)
  const along = coAuthoredModules(db, person).where('moduleId', '=', id)
  return {
    isPublishable,
    isEditable: isPublishable || Boolean(await along.select('id').executeTakeFirst()),
    isManaged: organisationsWithRole(person, 'hub', 'author', 'coordinator').includes(hubId),
  }
}

export function outlineOf(db: Db, moduleId: string) {
  return db
    .selectFrom('presentPage')
    .where('moduleId', '=', moduleId)
    .orderBy('position')
    .select(['id', 'title', 'kind', 'revision'])
    .execute()
}

/** A page of a module that this person may see, with what is needed to save on top of it. */
export async function openPage(db: Db, person: Person, pageId: string) {
  const row = await visibleModules(db, person)
    .innerJoin('presentPage as modulePage', 'modulePage.moduleId', 'learningModule.id')
    .innerJoin('person as editor', 'editor.id', 'modulePage.updatedBy')
    .where('modulePage.id', '=', pageId)
    .select(['modulePage.id', 'modulePage.moduleId', 'modulePage.title', 'modulePage.kind', 'modulePage.document'])
    .select(['modulePage.revision', 'modulePage.saveId', 'modulePage.updatedAt', 'editor.name as updatedBy'])
    .executeTakeFirst()
  return row && { ...row, document: readDocument(row.document) }
}

export type OpenPage = NonNullable<Awaited<ReturnType<typeof openPage>>>
