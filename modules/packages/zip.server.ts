import type { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { FileStore } from '~/db/files.server'
import { isStored, type PackageFile, type StoredFile } from './packageFile'

// Sound and pictures are packed already: trying hard costs seconds and wins nothing.
const packed = /^(?:video|audio)\/|^image\/(?!svg)/
const largestAtOnce = 1024 * 1024

/**
 * The zip of a package as a stream: the same files always give the same bytes, whatever the time zone, locale or order.
 * Large files pass through it; they are never in memory as a whole.
 */
export async function zipFiles(files: PackageFile[], store?: Pick<FileStore, 'read' | 'stream'>): Promise<Readable> {
  const zip = new ZipFile()
  for (const file of sorted(files)) {
    if (!isStored(file)) zip.addBuffer(Buffer.from(file.bytes), file.path, optionsOf(file))
    else if (!store) throw new Error(`${file.path} stands in a store that was not given`)
    else if (file.bytes <= largestAtOnce) zip.addBuffer(await store.read(file.sha256), file.path, optionsOf(file))
    else addLarge(zip, store, file)
  }
  zip.end()
  const output = zip.outputStream as Readable
  zip.on('error', (error) => output.destroy(error as Error))
  return output
}

function addLarge(zip: ZipFile, store: Pick<FileStore, 'stream'>, file: StoredFile) {
  zip.addReadStreamLazy(file.path, optionsOf(file), (done) => done(null, store.stream(file.sha256)))
}

function optionsOf({ mediaType }: PackageFile) {
  // A zip holds local time; these are the same digits wherever the machine stands.
  const mtime = new Date(2000, 0, 1, 12)
  return { mtime, forceDosTimestamp: true, mode: 0o100644, compressionLevel: packed.test(mediaType) ? 1 : 9 }
}

function sorted(files: PackageFile[]) {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
}
