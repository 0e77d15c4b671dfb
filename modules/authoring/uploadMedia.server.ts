import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { newId } from '~/db/id'
import { organisationsWithRole, type Person } from '~/modules/people/person'
import { type ImageProblem, readImage } from './readImage.server'

export const mostMediaBytes = 10 * 1024 * 1024

type Upload = { hubId: string; name: string; bytes: Uint8Array }
export type UploadedMedia = { mediaId: string; width: number; height: number }

/** Keeps an image for the modules of a hub, judged by its content and not by its name. */
export async function uploadMedia(
  db: Db,
  files: FileStore,
  person: Person,
  { hubId, name, bytes }: Upload,
): Promise<UploadedMedia | { refused: 'absent' } | { refused: 'tooLarge' | ImageProblem }> {
  if (!organisationsWithRole(person, 'hub', 'author').includes(hubId)) return { refused: 'absent' }
  if (bytes.length > mostMediaBytes) return { refused: 'tooLarge' }
  const image = await readImage(bytes)
  if ('problem' in image) return { refused: image.problem }
  const { mediaType, width, height } = image
  const sha256 = files.put(image.bytes)
  const id = newId()
  const row = { id, hubId, sha256, mediaType, width, height, bytes: image.bytes.length, name: name.slice(0, 200) }
  await db
    .insertInto('media')
    .values({ ...row, uploadedAt: Date.now(), uploadedBy: person.id })
    .execute()
  return { mediaId: id, width, height }
}
