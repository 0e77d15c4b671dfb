import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { newId } from '~/db/id'
import type { Incoming } from '~/db/incoming.server'
import { inTransaction } from '~/db/inTransaction.server'
import { kindOfMedia, type MediaFile, type MediaKind } from '~/modules/blocks/media/media'
import { fewestWide, smallAddress, smallWidth } from '~/modules/blocks/media/pictureSizes'
import type { Person } from '~/modules/people/person'
import { mayAddMedia } from '../visibleModules.server'
import type { MediaProblem } from './judged'
import { judgeMedia, type Kept } from './judgeMedia.server'
import { mostUploadBytes } from './limits'

type Upload = {
  hubId: string
  name: string
  body: AsyncIterable<Uint8Array>
  /** How many bytes the sender announced: fewer is an upload that was broken off. */
  length: number
}

export type ReceivedMedia = { mediaId: string; kind: MediaKind; file: MediaFile }
type Refused = { refused: 'absent' } | { refused: MediaProblem; line?: number }

/**
 * Takes a file into the library of a hub, judged by its content and not by its name. It goes to disk as it comes in; it
 * is kept, durably, before its row is, and nothing stays of one that is refused or broken off.
 */
export async function receiveMedia(
  db: Db,
  files: FileStore,
  person: Person,
  { hubId, name, body, length }: Upload,
): Promise<ReceivedMedia | Refused> {
  if (!(await mayAddMedia(db, person, hubId))) return { refused: 'absent' }
  const incoming = await files.receive()
  let isKept = false
  try {
    const bytes = await writeAll(incoming, body)
    if (bytes > mostUploadBytes) return { refused: 'tooLarge' }
    if (bytes !== length) return { refused: 'interrupted' }
    const judged = await judgeMedia(incoming.path, bytes)
    if ('problem' in judged) return { refused: judged.problem, line: judged.line }
    isKept = judged.instead === undefined
    const stored = isKept ? await incoming.keep() : put(files, judged.instead!)
    return await insertMedia(db, files, person, { hubId, name, judged, stored })
  } catch (error) {
    const problem = problemOf(error)
    if (!problem) throw error
    return { refused: problem }
  } finally {
    if (!isKept) await incoming.drop()
  }
}

// A sender who goes on for ever is not listened to for ever; one who is somewhat over the limit gets an answer.
async function writeAll(incoming: Incoming, body: AsyncIterable<Uint8Array>) {
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.length
    if (bytes > 2 * mostUploadBytes) return bytes
    if (bytes <= mostUploadBytes) await incoming.write(chunk)
  }
  return bytes
}

function put(files: FileStore, bytes: Buffer) {
  return { sha256: files.put(bytes), bytes: bytes.length }
}

type Row = { hubId: string; name: string; judged: Kept; stored: { sha256: string; bytes: number } }

async function insertMedia(db: Db, files: FileStore, person: Person, { hubId, name, judged, stored }: Row) {
  const { mediaType, width, height, seconds, hasSound, variants = [], faintWords } = judged
  const id = newId()
  const facts = { mediaType, width, height, seconds, name: tidyName(name), bytes: stored.bytes }
  const smaller = variants.map((variant) => ({
    mediaId: id,
    width: variant.width,
    mediaType: variant.mediaType,
    ...put(files, variant.bytes),
  }))
  await inTransaction(db, async (tx) => {
    const words = { faintWords: faintWords ? JSON.stringify(faintWords) : null }
    const by = { uploadedAt: Date.now(), uploadedBy: person.id }
    await tx
      .insertInto('media')
      .values({ id, hubId, sha256: stored.sha256, ...facts, hasSound: hasSound ? 1 : 0, ...by, ...words })
      .execute()
    for (const variant of smaller) await tx.insertInto('mediaVariant').values(variant).execute()
  })
  const hasSmall = width >= fewestWide && variants.some((variant) => variant.width === smallWidth)
  const more = { ...(hasSmall && { small: smallAddress(id) }), ...(faintWords?.length && { faintWords }) }
  const file = { ...facts, hasSound, address: `/media/${id}`, ...more }
  return { mediaId: id, kind: kindOfMedia(mediaType), file }
}

function tidyName(name: string) {
  return (
    (
      name
        .replace(/[\p{Cc}\p{Cf}]/gu, '')
        .split(/[\\/]/)
        .at(-1) ?? ''
    )
      .trim()
      .slice(-200) || '-'
  )
}

function problemOf(error: unknown): MediaProblem | undefined {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'noRoom'
  return code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE' || (error as Error).name === 'AbortError'
    ? 'interrupted'
    : undefined
}
