import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import type { PackageFile } from './packageFile'

/** The zip of a package: the same files always give the same bytes, whatever the time zone, locale or order. */
export async function zipFiles(files: PackageFile[]): Promise<Buffer> {
  const zip = new ZipFile()
  // A zip holds local time; these are the same digits wherever the machine stands.
  const mtime = new Date(2000, 0, 1, 12)
  for (const { path, bytes } of sorted(files))
    zip.addBuffer(Buffer.from(bytes), path, {
      mtime,
      forceDosTimestamp: true,
      mode: 0o100644,
      compressionLevel: 9,
    })
  zip.end()
  return buffer(zip.outputStream)
}

function sorted(files: PackageFile[]) {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
}
