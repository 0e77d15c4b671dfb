import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl'
import { foldedPath, isLitter, safePath, shown } from './entryName'
import { type Limits, limits as usual } from './limits'
import { Refusal } from './refusal'

export type ArchiveFile = {
  /** Its path in the package, safe to use as a name and never a path of this machine. */
  path: string
  /** Its bytes as they are inflated; throws a refusal in the middle when they are too many, or not what the zip says. */
  open(): AsyncIterable<Buffer>
  read(most: number): Promise<Buffer | undefined>
}

export type Archive = { files: ArchiveFile[]; zipBytes: number; close(): void }

/**
 * Opens a zip that may be hostile. Names are judged before anything is inflated; what an entry says of its size is never
 * believed: bytes are counted while they are inflated, for each file and for all together. Throws a `Refusal`.
 */
export async function openArchive(path: string, limits: Limits = usual): Promise<Archive> {
  const { size } = await stat(path)
  if (size === 0) throw new Refusal('empty')
  if (size > limits.zipBytes) throw new Refusal('tooLarge')
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: false }
  const zip = await openPromise(path, options).catch((error) => {
    throw isOurs(error) ? error : new Refusal('notZip')
  })
  try {
    const entries = await entriesOf(zip, limits)
    const budget = { left: Math.min(limits.inflatedBytes, Math.max(limits.alwaysInflated, limits.ratio * size)) }
    const files = entries.map(({ path, entry }) => fileOf({ zip, entry, path, limits, budget }))
    return { files, zipBytes: size, close: () => zip.close() }
  } catch (error) {
    zip.close()
    throw error
  }
}

// A disk that fails is our matter; what yauzl finds wrong in the bytes is the sender's.
function isOurs(error: unknown) {
  return error instanceof Error && 'code' in error && 'syscall' in error
}

async function entriesOf(zip: ZipFile, limits: Limits) {
  if (zip.entryCount > limits.files) throw new Refusal('tooManyFiles')
  const entries: { path: string; entry: Entry }[] = []
  const seen = new Set<string>()
  for await (const entry of eachEntry(zip)) {
    const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry
    const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true)
    // Also a folder that climbs is a sign that somebody means harm.
    const path = safePath(name)
    if (isLitter(name)) continue
    judgeEntry(entry, name)
    const folded = foldedPath(path)
    if (seen.has(folded)) throw new Refusal('doubleName', shown(path))
    seen.add(folded)
    entries.push({ path, entry })
  }
  if (entries.length === 0) throw new Refusal('empty')
  return entries
}

async function* eachEntry(zip: ZipFile) {
  try {
    for await (const entry of zip.eachEntry()) yield entry
  } catch (error) {
    throw error instanceof Refusal || isOurs(error) ? error : new Refusal('damaged')
  }
}

function judgeEntry(entry: Entry, name: string) {
  // The upper half holds the mode of Unix: 0xA is a symbolic link.
  const kind = entry.externalFileAttributes >>> 28
  if (kind === 0xa) throw new Refusal('symlink', shown(name))
  if (entry.isEncrypted()) throw new Refusal('encrypted')
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) throw new Refusal('unknownPacking', shown(name))
}

type Part = { zip: ZipFile; entry: Entry; path: string; limits: Limits; budget: { left: number } }

function fileOf(part: Part): ArchiveFile {
  return {
    path: part.path,
    open: () => inflate(part),
    async read(most) {
      const chunks: Buffer[] = []
      let bytes = 0
      for await (const chunk of inflate(part)) {
        bytes += chunk.length
        if (bytes > most) return undefined
        chunks.push(chunk)
      }
      return Buffer.concat(chunks)
    },
  }
}

async function* inflate({ zip, entry, path, limits, budget }: Part) {
  const damaged = () => new Refusal('damaged', shown(path))
  let bytes = 0
  let sum = 0
  let stream: Readable | undefined
  try {
    stream = await zip.openReadStreamPromise(entry)
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      bytes += chunk.length
      budget.left -= chunk.length
      if (bytes > limits.fileBytes) throw new Refusal('fileTooLarge', shown(path))
      if (budget.left < 0) throw new Refusal('tooMuchInside')
      if (bytes > entry.uncompressedSize) throw damaged()
      sum = crc32(chunk, sum)
      yield chunk
    }
  } catch (error) {
    throw error instanceof Refusal || isOurs(error) ? error : damaged()
  } finally {
    stream?.destroy()
  }
  if (bytes !== entry.uncompressedSize || sum !== entry.crc32) throw damaged()
}
