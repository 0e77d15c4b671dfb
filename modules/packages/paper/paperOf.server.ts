import type { Db } from '~/db/connection.server'
import type { LearningModule } from '~/modules/blocks/document'
import { demonstrationOf, missingParts } from './demonstration'

/** What an author is told of the sheets of a version: what it says too little of, and whether a poster leads anywhere. */
export async function paperOf(db: Db, moduleId: string, number: number) {
  const { document } = await db
    .selectFrom('moduleVersion')
    .where('moduleId', '=', moduleId)
    .where('number', '=', number)
    .select('document')
    .executeTakeFirstOrThrow()
  const offered = db.selectFrom('publishedOffering').where('moduleId', '=', moduleId).select('id')
  return {
    missing: missingParts(demonstrationOf(JSON.parse(document) as LearningModule)),
    isOffered: Boolean(await offered.executeTakeFirst()),
  }
}
