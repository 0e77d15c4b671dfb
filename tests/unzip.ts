import { type Entry, fromBuffer } from 'yauzl'
import type { MadeFile } from '~/modules/packages/packageFile'

const mediaTypes: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  xml: 'text/xml',
  xsd: 'text/xml',
}

/** The files of a zip, as any server would hand them out. */
export function unzip(bytes: Buffer): Promise<MadeFile[]> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error)
      const files: MadeFile[] = []
      zip.on('error', reject)
      zip.on('end', () => resolve(files))
      zip.on('entry', (entry: Entry) => {
        zip.openReadStream(entry, async (broken, stream) => {
          if (broken) return reject(broken)
          const chunks: Buffer[] = []
          for await (const chunk of stream) chunks.push(chunk as Buffer)
          const mediaType = mediaTypes[entry.fileName.split('.').at(-1)!] ?? 'application/octet-stream'
          files.push({ path: entry.fileName, bytes: Buffer.concat(chunks), mediaType })
          zip.readEntry()
        })
      })
      zip.readEntry()
    })
  })
}
