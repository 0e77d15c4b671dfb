import type { Db } from '~/db/connection.server'
import type { LearningModule } from '~/modules/blocks/document'
import { demonstrationOf, missingParts } from './demonstration'

/** What an author is told of the sheets of a version: what it says too little of, and whether a poster leads anywhere. */
export async function paperOf(db: Db, module: LearningModule) {
  const offered = db.selectFrom('publishedOffering').where('moduleId', '=', module.id).select('id')
  return { missing: missingParts(demonstrationOf(module)), isOffered: Boolean(await offered.executeTakeFirst()) }
}
