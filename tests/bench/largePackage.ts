import { randomFillSync } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { textFile } from '~/modules/packages/packageFile'
import { manifest12 } from '~/modules/packages/reading/testArchives.server'
import { zipFiles } from '~/modules/packages/zip.server'

/** Writes a package of SCORM 1.2 of about this size: films that do not pack, pages that do, and many small files. */
export async function writeLarge(path: string, megabytes: number) {
  const films = Array.from({ length: 10 }, (_none, at) => ({
    path: `films/${at}.mp4`,
    mediaType: 'video/mp4',
    bytes: randomFillSync(Buffer.alloc(megabytes * 98_000)),
  }))
  const pages = Array.from({ length: 5 * megabytes }, (_none, at) =>
    textFile(
      `pages/${at}.html`,
      'text/html',
      `<h1>Pagina ${at}</h1>${`<p>Zo begin je met stap ${at}.</p>`.repeat(400)}`,
    ),
  )
  const manifest = textFile('imsmanifest.xml', 'application/xml', manifest12())
  const files = [manifest, textFile('index.html', 'text/html', '<h1>Begin</h1>'), ...pages, ...films]
  await pipeline(await zipFiles(files), createWriteStream(path))
}
