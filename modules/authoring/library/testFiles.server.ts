import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

/** For tests: films that Chromium recorded, of half a second and 64 by 36 pixels. */
export function film(name: 'film.mp4' | 'film.webm' | 'silentFilm.webm') {
  return readFileSync(join(process.cwd(), 'tests/fixtures', name))
}

/** For tests: a tone as WAV, 8,000 samples a second of one byte each. */
export function tone(seconds: number) {
  const samples = Math.round(seconds * 8000)
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + samples, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(8000, 24)
  head.writeUInt32LE(8000, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36)
  head.writeUInt32LE(samples, 40)
  return Buffer.concat([head, Buffer.alloc(samples, 128)])
}

/** For tests: a zip with these files. */
export function zipOf(files: Record<string, string | Buffer>) {
  const zip = new ZipFile()
  for (const [path, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), path)
  zip.end()
  return buffer(zip.outputStream as NodeJS.ReadableStream)
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** For tests: as much of a Word file as tells that it is one. */
export function wordFile(more: Record<string, string | Buffer> = {}) {
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${wordType}"/></Types>`
  return zipOf({ '[Content_Types].xml': types, 'word/document.xml': '<w:document/>', ...more })
}
