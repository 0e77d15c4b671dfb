import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import { offerModule } from '~/modules/catalogue/offerModule.server'
import type { Person } from '~/modules/people/person'
import { draftOf } from './draft.server'

/**
 * Publishes what a hub says of a package as the next version, with the same files; whoever is busy keeps the version they
 * have. The caller has checked that this person may publish it.
 */
export async function publishPackage(
  db: Db,
  person: Person,
  { moduleId, hubId }: { moduleId: string; hubId: string },
  publishedAt: number,
) {
  return inTransaction(db, async (tx) => {
    const { newest, contents, intake, number } = await tx
      .selectFrom('moduleVersion')
      .where('moduleId', '=', moduleId)
      .orderBy('number', 'desc')
      .select(['id as newest', 'contents', 'intake', 'number'])
      .executeTakeFirstOrThrow()
    const module = await draftOf(tx, moduleId, number + 1)
    const versionId = newId()
    await tx
      .insertInto('moduleVersion')
      .values({
        ...{ id: versionId, moduleId, number: module.version, title: module.title, document: JSON.stringify(module) },
        ...{ contents, intake, publishedAt, publishedBy: person.id },
      })
      .execute()
    await tx
      .insertInto('versionFile')
      .columns(['versionId', 'path', 'sha256', 'mediaType', 'bytes'])
      .expression(
        tx
          .selectFrom('versionFile')
          .where('versionId', '=', newest)
          .select([sql.lit(versionId).as('versionId'), 'path', 'sha256', 'mediaType', 'bytes']),
      )
      .execute()
    const { slug } = await offerModule(tx, person, { moduleId, hubId, module }, publishedAt)
    return { versionId, number: module.version, slug }
  })
}
