import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import type { Person } from '~/modules/people/person'
import { receiveMedia } from './library/receiveMedia.server'

type Upload = { hubId: string; name: string; bytes: Uint8Array }

/** Takes a file that is in memory already into the library of a hub: a picture out of a document, a drawing of the demo. */
export function uploadMedia(db: Db, files: FileStore, person: Person, { bytes, ...upload }: Upload) {
  return receiveMedia(db, files, person, { ...upload, body: once(bytes), length: bytes.length })
}

async function* once(bytes: Uint8Array) {
  yield bytes
}
