import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { Refusal } from './refusal'

// A presentation of 200 slides has some 1,500 entries.
const mostEntries = 10_000
const mostInflated = 200 * 1024 * 1024

/** The entries of a zip, inflated one by one when they are asked for; nothing is ever written to a disk. */
export type Archive = {
  has(path: string): boolean
  /** Undefined when the entry is absent, or larger than `most` bytes once it is inflated. */
  read(path: string, most: number): Promise<Buffer | undefined>
  paths: string[]
}

/**
 * Opens a zip that may be hostile. Entries are names in memory, so a path that climbs out of a folder leads nowhere. What an
 * entry says of its size is not believed: inflating stops at the limit, and so does all inflating together.
 */
export async function openZip(bytes: Buffer): Promise<Archive> {
  const zip = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: false }, (error, opened) =>
      error ? reject(new Refusal('broken')) : resolve(opened),
    ),
  )
  const entries = await entriesOf(zip)
  let left = mostInflated
  return {
    has: (path) => entries.has(path),
    paths: [...entries.keys()],
    async read(path, most) {
      const entry = entries.get(path)
      if (!entry || entry.uncompressedSize > most) return undefined
      const inflated = await inflate(zip, entry, Math.min(most, left))
      if (!inflated && most > left) throw new Refusal('tooMuchInside')
      left -= inflated?.length ?? most
      return inflated
    },
  }
}

function entriesOf(zip: ZipFile) {
  if (zip.entryCount > mostEntries) throw new Refusal('tooMuchInside')
  return new Promise<Map<string, Entry>>((resolve, reject) => {
    const entries = new Map<string, Entry>()
    zip.on('error', () => reject(new Refusal('broken')))
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

function inflate(zip: ZipFile, entry: Entry, most: number) {
  if (entry.isEncrypted()) throw new Refusal('encrypted')
  return new Promise<Buffer | undefined>((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(new Refusal('broken'))
      const chunks: Buffer[] = []
      let size = 0
      stream.on('error', () => reject(new Refusal('broken')))
      stream.on('end', () => resolve(Buffer.concat(chunks)))
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size <= most) return chunks.push(chunk)
        resolve(undefined)
        stream.destroy()
      })
    })
  })
}
