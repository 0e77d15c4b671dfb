import type { Db } from '~/db/connection.server'
import type { LearningModule } from '~/modules/blocks/document'

/** A version that was written here, with what is on every sheet of it; the hub is as it is called today. */
export async function versionToSet(db: Db, versionId: string) {
  const { document, publishedAt, ...hub } = await db
    .selectFrom('moduleVersion')
    .innerJoin('learningModule', 'learningModule.id', 'moduleVersion.moduleId')
    .innerJoin('organisation as hub', 'hub.id', 'learningModule.hubId')
    .where('moduleVersion.id', '=', versionId)
    .select(['moduleVersion.document', 'moduleVersion.publishedAt', 'hub.name', 'hub.colour'])
    .executeTakeFirstOrThrow()
  return { module: JSON.parse(document) as LearningModule, hub, publishedAt }
}
