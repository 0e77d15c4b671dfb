import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import { mostPhotos } from './mostPhotos'

export type Photo = { bytes: Uint8Array; mediaType: string; width: number; height: number }

/** Adds a photo to a question. Refused when it has enough of them. */
export function addPhoto(db: Db, files: FileStore, questionId: string, photo: Photo, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    if ((await photosOf(tx, questionId)).length >= mostPhotos) return { refused: 'photos' as const }
    return { id: await keepPhoto(tx, files, questionId, photo, now) }
  })
}

export async function keepPhoto(tx: Db, files: FileStore, questionId: string, photo: Photo, now: number) {
  const { bytes, mediaType, width, height } = photo
  const id = newId()
  const row = { id, questionId, sha256: files.put(bytes), bytes: bytes.length, mediaType, width, height, addedAt: now }
  await tx.insertInto('practicePhoto').values(row).execute()
  return id
}

export function photosOf(db: Db, questionId: string) {
  return db
    .selectFrom('practicePhoto')
    .where('questionId', '=', questionId)
    .select(['id', 'width', 'height'])
    .orderBy('addedAt')
    .orderBy('id')
    .execute()
}

/** The file of a photo, of a question that was found for who asks. */
export function photoFile(db: Db, questionId: string, photoId: string) {
  return db
    .selectFrom('practicePhoto')
    .where('questionId', '=', questionId)
    .where('id', '=', photoId)
    .select(['sha256', 'mediaType', 'bytes'])
    .executeTakeFirst()
}
