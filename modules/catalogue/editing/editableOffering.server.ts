import type { Db } from '~/db/connection.server'
import type { LearningModule } from '~/modules/blocks/document'
import type { Person } from '~/modules/people/person'
import { ownOfferings } from '../ownOfferings.server'
import { formValuesOf } from './formValues'
import { chosenOf } from './revisions.server'

export type EditableOffering = NonNullable<Awaited<ReturnType<typeof editableOffering>>>

/** An offering of the person's own hub with all that its form needs; undefined when it is not theirs. */
export async function editableOffering(db: Db, person: Person, offeringId: string) {
  const row = await ownOfferings(db, person)
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .leftJoin('person as editor', 'editor.id', 'offering.updatedBy')
    .leftJoin('learningPath as path', 'path.offeringId', 'offering.id')
    .where('offering.id', '=', offeringId)
    .select(['hub.name as hubName', 'editor.name as updatedByName', 'path.id as pathId'])
    .executeTakeFirst()
  if (!row) return undefined
  const publications = await publicationsOf(db, offeringId)
  const dates = await db.selectFrom('offeringSession').where('offeringId', '=', offeringId).select('id').execute()
  return {
    ...row,
    values: formValuesOf(row, await chosenOf(db, offeringId)),
    publications,
    dates: dates.length,
    isPublished: publications.some(({ withdrawnAt }) => withdrawnAt === null),
    moduleLevel: row.moduleId ? await levelOfModule(db, row.moduleId) : null,
  }
}

/** Who put it in the catalogue and who took it out, the newest first. */
function publicationsOf(db: Db, offeringId: string) {
  return db
    .selectFrom('offeringPublication')
    .leftJoin('person as publisher', 'publisher.id', 'publishedBy')
    .leftJoin('person as withdrawer', 'withdrawer.id', 'withdrawnBy')
    .where('offeringId', '=', offeringId)
    .select(['offeringPublication.id', 'publishedAt', 'withdrawnAt'])
    .select(['publisher.name as publishedBy', 'withdrawer.name as withdrawnBy'])
    .orderBy('publishedAt', 'desc')
    .execute()
}

async function levelOfModule(db: Db, moduleId: string) {
  const newest = await db
    .selectFrom('moduleVersion')
    .where('moduleId', '=', moduleId)
    .orderBy('number', 'desc')
    .select('document')
    .executeTakeFirst()
  return newest ? (JSON.parse(newest.document) as LearningModule).settings.level : null
}
