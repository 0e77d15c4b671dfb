import { constants } from 'node:fs'
import { type FileHandle, open, rm } from 'node:fs/promises'
import type { Db } from '~/db/connection.server'
import { isDiskFull } from '~/db/failingDisk.server'
import type { Person } from '~/modules/people/person'
import { partBytes, silenceMs } from './limits'
import { ownUploads, placeOf } from './ownUploads.server'

type Part = { id: string; offset: number; body: ReadableStream<Uint8Array> | null }
type Answer =
  | { received: number }
  | { refused: 'absent' }
  /** What is to be sent next begins at `received`; of `busy` another tab is sending now. */
  | { refused: 'offset' | 'busy' | 'tooLong' | 'noRoom'; received: number }

const sending = new Set<string>()

/**
 * Adds a part to an upload, at the place where it ends. When it answers, `received` bytes are on the disk for good. Of a
 * part that is broken off, what came is kept.
 */
export async function appendToUpload(db: Db, folder: string, person: Person, part: Part): Promise<Answer> {
  const upload = await find(db, person, part.id)
  if (!upload) return { refused: 'absent' }
  if (sending.has(part.id)) return { refused: 'busy', received: upload.received }
  sending.add(part.id)
  try {
    return await append(db, folder, person, part)
  } finally {
    sending.delete(part.id)
  }
}

function find(db: Db, person: Person, id: string) {
  return ownUploads(db, person).where('id', '=', id).select(['id', 'bytes', 'received']).executeTakeFirst()
}

async function append(db: Db, folder: string, person: Person, { id, offset, body }: Part): Promise<Answer> {
  const upload = await find(db, person, id)
  if (!upload) return { refused: 'absent' }
  const { bytes, received } = upload
  if (offset !== received) return { refused: 'offset', received }
  const path = placeOf(folder, upload)
  const written = await write(path, { offset, bytes, body })
  const kept = await db
    .updateTable('packageUpload')
    .set({ received: written.end, touchedAt: Date.now() })
    .where('id', '=', id)
    .executeTakeFirst()
  if (kept.numUpdatedRows === 0n) {
    // It was cancelled meanwhile.
    await rm(path, { force: true })
    return { refused: 'absent' }
  }
  return written.refused ? { refused: written.refused, received: written.end } : { received: written.end }
}

type Writing = { offset: number; bytes: number; body: Part['body'] }

async function write(path: string, { offset, bytes, body }: Writing) {
  const file = await open(path, constants.O_WRONLY | constants.O_CREAT)
  let end = offset
  let unheard = 2 * partBytes
  let refused: 'tooLong' | 'noRoom' | undefined
  try {
    for await (const chunk of chunksOf(body)) {
      if (!refused) refused = end + chunk.length > bytes ? 'tooLong' : await noRoomFor(() => writeAt(file, chunk, end))
      if (!refused) end += chunk.length
      // The rest is let go by: an answer in the middle of a part is lost with its connection.
      else unheard -= chunk.length
      if (unheard < 0) break
    }
    if (refused !== 'noRoom') refused = (await noRoomFor(() => file.sync())) ?? refused
  } finally {
    await file.close()
  }
  // What a full disk kept of it is not certain.
  return { end: refused === 'noRoom' ? offset : end, refused }
}

async function noRoomFor(work: () => Promise<void>) {
  try {
    await work()
    return undefined
  } catch (error) {
    if (!isDiskFull(error)) throw error
    return 'noRoom' as const
  }
}

async function writeAt(file: FileHandle, chunk: Uint8Array, place: number) {
  for (let done = 0; done < chunk.length; )
    done += (await file.write(chunk, done, chunk.length - done, place + done)).bytesWritten
}

/** What comes of a body, until it ends, breaks off, or is silent for too long. */
async function* chunksOf(body: Part['body']) {
  const reader = body?.getReader()
  if (!reader) return
  for (;;) {
    const part = await orSilence(reader.read())
    if (!part || part.done) break
    yield part.value
  }
  void reader.cancel().catch(() => {})
}

async function orSilence<T>(read: Promise<T>) {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), silenceMs)
  })
  const broken = read.catch(() => undefined)
  return Promise.race([broken, silence]).finally(() => clearTimeout(timer))
}
