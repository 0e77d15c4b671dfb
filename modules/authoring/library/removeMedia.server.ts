import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { editableMedia } from '../visibleModules.server'
import { type MediaUses, mediaUses } from './mediaUses.server'

/** Takes a file out of the library of its hub, unless a page or a template shows it. Published versions keep theirs. */
export async function removeMedia(
  db: Db,
  person: Person,
  mediaId: string,
): Promise<{ hubId: string } | { refused: 'absent' } | { refused: 'used'; hubId: string; uses: MediaUses }> {
  return inTransaction(db, async (tx) => {
    const media = await editableMedia(tx, person)
      .where('media.id', '=', mediaId)
      .select(['media.id', 'media.hubId'])
      .executeTakeFirst()
    if (!media) return { refused: 'absent' }
    const { hubId } = media
    const uses = await mediaUses(tx, { hubId, mediaId })
    if (uses.pages.length + uses.templates.length > 0) return { refused: 'used', hubId, uses }
    await tx.deleteFrom('media').where('id', '=', mediaId).execute()
    return { hubId }
  })
}
