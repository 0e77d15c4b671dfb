import { basename } from 'node:path'
import { type PackageContents, unitsOf } from '../contents'
import { fileType, textTypes } from '../fileTypes'
import type { StoredFile } from '../packageFile'
import { readSource, type WrittenSource } from '../source/readSource.server'
import { shown } from './entryName'
import type { Limits } from './limits'
import type { Facts } from './lomFacts'
import { type Archive, type ArchiveFile, openArchive } from './openArchive.server'
import { outsideHosts } from './outsideHosts'
import { findManifest, readManifest } from './readManifest.server'
import { type PackageRefusal, Refusal } from './refusal'
import { collectWarnings, type Warning } from './warning'

/** What a package is and holds, as a person judges it before it is taken in. */
export type ReadPackage = {
  contents: PackageContents
  facts: Facts
  /** The title of the package, or the name of its file. */
  title: string
  warnings: Warning[]
  /** The hosts outside it that its pages name; the player blocks them. */
  hosts: string[]
  files: StoredFile[]
  zipBytes: number
  bytes: number
  /** Of one that was made with Leerbank, the module that it was made of. */
  written?: WrittenSource | 'unreadable'
}

/** Takes the bytes of one file; what comes back names them. */
export type Receive = (body: AsyncIterable<Buffer>) => Promise<{ sha256: string; bytes: number }>

// A script of this length was made by a program that says everything twice; what it names stands at the begin as well.
const mostLookedAt = 4 * 1024 * 1024

/**
 * Reads a zip that somebody made elsewhere: SCORM 1.2, SCORM 2004, cmi5 or plain HTML. Each file is handed to `receive` as a
 * stream, once its manifest has been understood; what is hostile or cannot be started is refused, with a reason.
 */
export async function readPackage(
  path: string,
  receive: Receive,
  { name = path, limits }: { name?: string; limits?: Limits } = {},
): Promise<ReadPackage | { refused: PackageRefusal }> {
  return opened(path, limits, (archive) => read(archive, receive, name))
}

/** The module of a package that was made with Leerbank, and nothing else of it. */
export function readWritten(path: string) {
  return opened(path, undefined, async (archive) => {
    const { files } = findManifest(archive.files, collectWarnings())
    return { written: await readSource(files) }
  })
}

async function opened<T>(path: string, limits: Limits | undefined, work: (archive: Archive) => Promise<T>) {
  try {
    const archive = await openArchive(path, limits)
    try {
      return await work(archive)
    } finally {
      archive.close()
    }
  } catch (error) {
    if (error instanceof Refusal) return { refused: { reason: error.reason, name: error.named } }
    throw error
  }
}

type Opened = { files: ArchiveFile[]; zipBytes: number }

async function read({ files: found, zipBytes }: Opened, receive: Receive, name: string): Promise<ReadPackage> {
  const warnings = collectWarnings()
  const { manifest, files } = findManifest(found, warnings)
  const { contents, facts } = await readManifest(manifest, files, warnings)
  const units = unitsOf(contents)
  if (units.length === 0) throw nothingToLaunch(warnings.all())
  if (contents.standard !== 'cmi5' && units.every(({ launch }) => launch?.kind === 'asset'))
    warnings.add('withoutReport')
  const hosts = new Set<string>()
  const stored: StoredFile[] = []
  for (const file of files) {
    const mediaType = fileType(file.path)
    const kept: Buffer[] | undefined = textTypes.test(mediaType) ? [] : undefined
    stored.push({ path: file.path, mediaType, ...(await receive(looked(file, kept))) })
    if (kept) for (const host of outsideHosts(Buffer.concat(kept).toString('latin1'))) hosts.add(host)
  }
  const written = await readSource(files)
  const bytes = stored.reduce((sum, file) => sum + file.bytes, 0)
  const title = facts.title || titleOf(name)
  contents.root.title ||= title
  return {
    ...{ contents, facts, title, warnings: warnings.all(), hosts: [...hosts].sort(), files: stored, zipBytes, bytes },
    ...(written && { written }),
  }
}

function nothingToLaunch(warnings: Warning[]) {
  const missing = warnings.find(({ code }) => code === 'unitsMissing' || code === 'unitsElsewhere')
  return new Refusal('nothingToLaunch', missing?.names[0])
}

async function* looked(file: ArchiveFile, kept: Buffer[] | undefined) {
  let bytes = 0
  for await (const chunk of file.open()) {
    if (bytes < mostLookedAt) kept?.push(chunk)
    bytes += chunk.length
    yield chunk
  }
}

function titleOf(name: string) {
  const words = shown(
    basename(name)
      .replace(/\.zip$/i, '')
      .replace(/[_+]+/g, ' '),
  ).trim()
  return words || 'Module'
}
