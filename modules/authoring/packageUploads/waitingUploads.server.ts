import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { keptMs } from './limits'
import { ownUploads } from './ownUploads.server'

/** What somebody began to bring in and has not finished, newest first, with until when it is kept. */
export async function waitingUploads(db: Db, person: Person) {
  const rows = await ownUploads(db, person)
    .orderBy('touchedAt', 'desc')
    .select(['id', 'fileName', 'bytes', 'received', 'touchedAt', 'moduleId'])
    .execute()
  return rows.map(({ touchedAt, ...row }) => ({ ...row, keptUntil: touchedAt + keptMs }))
}

export type WaitingUpload = Awaited<ReturnType<typeof waitingUploads>>[number]
