import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Media } from '~/db/tables'
import type { Person } from '~/modules/people/person'
import { visibleMedia, writableModules } from './visibleModules.server'

type Asked = { moduleId: string; mediaIds: string[] }

/**
 * Makes media usable in a module: what belongs to another hub gets a row in the hub of this module (its bytes are kept
 * once). Answers with the id to use there for each id that was asked; one that this person may not see is left out.
 */
export async function bringMedia(
  db: Db,
  person: Person,
  { moduleId, mediaIds }: Asked,
): Promise<Record<string, string> | { refused: 'absent' }> {
  return inTransaction(db, async (tx) => {
    const module = await writableModules(tx, person).where('id', '=', moduleId).select('hubId').executeTakeFirst()
    if (!module) return { refused: 'absent' }
    const brought: Record<string, string> = {}
    const rows = await visibleMedia(tx, person).where('media.id', 'in', mediaIds).selectAll('media').execute()
    for (const row of rows)
      brought[row.id] = row.hubId === module.hubId ? row.id : await idIn(tx, person, module.hubId, row)
    return brought
  })
}

// What was brought before is the same picture: it is used again.
async function idIn(tx: Db, person: Person, hubId: string, row: Media) {
  const same = await tx
    .selectFrom('media')
    .where('hubId', '=', hubId)
    .where('sha256', '=', row.sha256)
    .where('mediaType', '=', row.mediaType)
    .select('id')
    .executeTakeFirst()
  if (same) return same.id
  const id = newId()
  await tx
    .insertInto('media')
    .values({ ...row, id, hubId, uploadedAt: Date.now(), uploadedBy: person.id })
    .execute()
  const variants = await tx.selectFrom('mediaVariant').where('mediaId', '=', row.id).selectAll().execute()
  for (const variant of variants)
    await tx
      .insertInto('mediaVariant')
      .values({ ...variant, mediaId: id })
      .execute()
  return id
}
