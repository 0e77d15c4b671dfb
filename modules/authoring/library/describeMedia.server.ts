import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import { type DocumentNode, imagesOf } from '~/modules/blocks/document'
import type { Person } from '~/modules/people/person'
import { editableMedia } from '../visibleModules.server'

export const mediaWordsSchema = z.object({
  name: z.string().trim().min(1).max(200),
  alt: z.string().trim().max(600).default(''),
})

type Words = z.infer<typeof mediaWordsSchema>

/** Gives a file another name, and the description that is offered when it is put in again. */
export async function describeMedia(db: Db, person: Person, mediaId: string, { name, alt }: Words) {
  return inTransaction(db, async (tx) => {
    const media = await editableMedia(tx, person)
      .where('media.id', '=', mediaId)
      .select(['media.id', 'media.hubId'])
      .executeTakeFirst()
    if (!media) return { refused: 'absent' as const }
    await tx.updateTable('media').set({ name, alt }).where('id', '=', mediaId).execute()
    return { hubId: media.hubId }
  })
}

/** Keeps how the images of a page are described with the images themselves, as far as they are of the page's own hub. */
export async function rememberAlt(tx: Db, moduleId: string, document: DocumentNode) {
  for (const { mediaId, alt } of imagesOf(document))
    if (alt.trim() !== '')
      await tx
        .updateTable('media')
        .set({ alt })
        .where('id', '=', mediaId)
        .where('alt', '<>', alt)
        .where('hubId', 'in', (eb) => eb.selectFrom('learningModule').where('id', '=', moduleId).select('hubId'))
        .execute()
}
