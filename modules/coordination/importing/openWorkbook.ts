import { fromBuffer, type ZipFile } from 'yauzl'
import { Refused } from './refusal'

const mostUnpacked = 300 * 1024 * 1024

/** The texts in a workbook by their path, unpacked when they are asked for; more than a sheet can need is refused. */
export async function openWorkbook(bytes: Uint8Array) {
  const zip = await open(bytes)
  const entries = await entriesOf(zip)
  let unpacked = 0
  return {
    has: (path: string) => entries.has(path.toLowerCase()),
    async text(path: string): Promise<string> {
      const entry = entries.get(path.toLowerCase())
      if (!entry) return ''
      unpacked += entry.uncompressedSize
      if (unpacked > mostUnpacked) throw new Refused('tooMuchInside')
      return new Promise((resolve, reject) =>
        zip.openReadStream(entry, (error, stream) => {
          if (error) return reject(new Refused('broken'))
          const parts: Buffer[] = []
          stream.on('data', (part: Buffer) => parts.push(part))
          stream.on('error', () => reject(new Refused('broken')))
          stream.on('end', () =>
            resolve(
              Buffer.concat(parts)
                .toString('utf8')
                .replace(/^\uFEFF/, ''),
            ),
          )
        }),
      )
    },
  }
}

function open(bytes: Uint8Array) {
  return new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(Buffer.from(bytes), { lazyEntries: true, validateEntrySizes: true, autoClose: false }, (error, zip) =>
      error ? reject(new Refused('broken')) : resolve(zip),
    ),
  )
}

type Entry = Parameters<Parameters<ZipFile['on']>[1]>[0] & { fileName: string; uncompressedSize: number }

function entriesOf(zip: ZipFile) {
  return new Promise<Map<string, Entry>>((resolve, reject) => {
    const entries = new Map<string, Entry>()
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName.toLowerCase(), entry)
      if (entries.size > 2000) return reject(new Refused('tooMuchInside'))
      zip.readEntry()
    })
    zip.on('end', () => resolve(entries))
    zip.on('error', () => reject(new Refused('broken')))
    zip.readEntry()
  })
}
