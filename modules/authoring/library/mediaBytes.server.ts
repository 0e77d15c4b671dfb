import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { visibleMedia } from '../visibleModules.server'

/** Where the bytes of a file stand that this person may see; those of the smaller size of an image when it has `width`. */
export async function mediaBytes(db: Db, person: Person, mediaId: string, width: number) {
  const media = await visibleMedia(db, person)
    .where('media.id', '=', mediaId)
    .select(['media.id', 'sha256', 'mediaType', 'bytes', 'name'])
    .executeTakeFirst()
  if (!media) return undefined
  const smaller = await db
    .selectFrom('mediaVariant')
    .where('mediaId', '=', media.id)
    .where('width', '=', Number.isSafeInteger(width) ? width : 0)
    .select(['sha256', 'mediaType', 'bytes'])
    .executeTakeFirst()
  return { ...media, ...smaller }
}
