import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import type { Limits } from './limits'
import { readPackage } from './readPackage.server'

// For tests: zips as no decent program would write them.

export type RawEntry = {
  /** As bytes, for a name in an old set of letters. */
  name: string | Buffer
  content?: string | Buffer
  /** 0 is stored, 8 deflated. */
  method?: number
  /** Bit 0 is encrypted, bit 11 is a name in UTF-8. */
  flags?: number
  /** What the zip says of it, when that is not the truth. */
  crc?: number
  size?: number
  attributes?: number
  /** Its data is that of the entry with this index, as it stands in the zip already. */
  sameDataAs?: number
}

/** The bytes of a zip with these entries, and nothing checked. */
export function rawZip(entries: RawEntry[]): Buffer {
  const parts: Buffer[] = []
  const central: Buffer[] = []
  const offsets: number[] = []
  let offset = 0
  for (const entry of entries) {
    const { name, data, fields } = packed(entry, entry.sameDataAs === undefined ? undefined : entries[entry.sameDataAs])
    const start = entry.sameDataAs === undefined ? offset : offsets[entry.sameDataAs]!
    offsets.push(start)
    if (entry.sameDataAs === undefined) {
      const local = Buffer.concat([u32(0x04034b50), u16(20), fields, u16(name.length), u16(0), name, data])
      parts.push(local)
      offset += local.length
    }
    central.push(
      Buffer.concat([
        ...[u32(0x02014b50), u16(0x031e), u16(20), fields, u16(name.length), u16(0), u16(0), u16(0), u16(0)],
        ...[u32(entry.attributes ?? 0), u32(start), name],
      ]),
    )
  }
  const directory = Buffer.concat(central)
  const count = u16(Math.min(entries.length, 0xffff))
  const end = Buffer.concat([u32(0x06054b50), u16(0), u16(0), count, count, u32(directory.length), u32(offset), u16(0)])
  return Buffer.concat([...parts, directory, end])
}

function packed(entry: RawEntry, source = entry) {
  const name = Buffer.from(entry.name as string)
  const content = Buffer.from(source.content ?? '')
  const method = entry.method ?? 8
  const data = method === 8 ? deflateRawSync(content, { level: 9 }) : content
  const flags = entry.flags ?? (typeof entry.name === 'string' ? 0x800 : 0)
  const fields = Buffer.concat([
    ...[u16(flags), u16(method), u16(0), u16(0x2a21), u32(entry.crc ?? crc32(content))],
    ...[u32(data.length), u32(entry.size ?? content.length)],
  ])
  return { name, data, fields }
}

function u16(value: number) {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function u32(value: number) {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value >>> 0)
  return bytes
}

const folder = mkdtempSync(join(tmpdir(), 'leerbank-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
let written = 0

/** A file on the disk with these bytes. */
export function onDisk(bytes: Buffer, name = 'les.zip') {
  written += 1
  const path = join(folder, `${written}-${name}`)
  writeFileSync(path, bytes)
  return path
}

/** Reads a zip and forgets its files; `received` counts the bytes that were handed over, file by file. */
export async function reading(bytes: Buffer, limits?: Limits) {
  const received: number[] = []
  const receive = async (body: AsyncIterable<Buffer>) => {
    const place = received.push(0) - 1
    for await (const chunk of body) received[place]! += chunk.length
    return { sha256: '0'.repeat(64), bytes: received[place]! }
  }
  return { answer: await readPackage(onDisk(bytes), receive, { name: 'les.zip', limits }), received }
}

/** What a package of these files is read as; throws when it is refused. */
export async function readFiles(files: Record<string, string | Buffer>) {
  const { answer } = await reading(rawZip(Object.entries(files).map(([name, content]) => ({ name, content }))))
  if ('refused' in answer) throw new Error(`refused: ${answer.refused.reason} ${answer.refused.name ?? ''}`)
  return answer
}

/** Why a package of these files is refused; undefined when it is not. */
export async function refusalOf(bytes: Buffer, limits?: Limits) {
  const { answer } = await reading(bytes, limits)
  return 'refused' in answer ? answer.refused.reason : undefined
}

/** A manifest of SCORM 1.2 with one unit, or with these items and resources. */
export function manifest12(
  inside: { items?: string; resources?: string; attributes?: string; organizations?: string } = {},
) {
  const items = inside.items ?? '<item identifier="i1" identifierref="r1"><title>Les</title></item>'
  const resources =
    inside.resources ?? '<resource identifier="r1" type="webcontent" adlcp:scormtype="sco" href="index.html"/>'
  return `<?xml version="1.0"?>
<manifest identifier="m" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" ${inside.attributes ?? ''}>
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="o"${inside.organizations ?? ''}><organization identifier="o"><title>Veilig starten</title>${items}</organization></organizations>
  <resources>${resources}</resources>
</manifest>`
}

/** A manifest of SCORM 2004 with these items in its organization. */
export function manifest2004(edition: string, items: string, more: { after?: string; organization?: string } = {}) {
  return `<?xml version="1.0"?>
<manifest identifier="m" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3" xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata><schema>ADL SCORM</schema><schemaversion>${edition}</schemaversion></metadata>
  <organizations default="o"><organization identifier="o"${more.organization ?? ''}><title>Cursus</title>${items}</organization></organizations>
  <resources><resource identifier="r1" type="webcontent" adlcp:scormType="sco" href="index.html"/></resources>
  ${more.after ?? ''}
</manifest>`
}
