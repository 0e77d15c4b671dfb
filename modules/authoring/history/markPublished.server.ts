import type { Db } from '~/db/connection.server'
import type { LearningModule } from '~/modules/blocks/document'

/** Marks the state of each page with which a version was published, so that it stays in the history. */
export async function markPublished(tx: Db, { version, pages }: LearningModule) {
  const newest = tx
    .selectFrom('pageRevision')
    .where(
      'pageId',
      'in',
      pages.map((page) => page.id),
    )
    .groupBy('pageId')
    .select((select) => select.fn.max('id').as('id'))
  await tx.updateTable('pageRevision').set({ publishedAs: version }).where('id', 'in', newest).execute()
}
