import type { Db } from '~/db/connection.server'
import type { LearningModule } from '~/modules/blocks/document'

/** A version of a module that was written here, as it was published. Throws when there is none of this number. */
export async function publishedDocument(db: Db, moduleId: string, number: number) {
  const { document } = await db
    .selectFrom('moduleVersion')
    .where('moduleId', '=', moduleId)
    .where('number', '=', number)
    .select('document')
    .executeTakeFirstOrThrow()
  return JSON.parse(document) as LearningModule
}
