import { allBelow, at, lineOf } from './element'
import { shown } from './entryName'
import { pathsOf } from './launchAddress'
import { limits } from './limits'
import { factsIn } from './lomFacts'
import type { ArchiveFile } from './openArchive.server'
import { readCmi5 } from './readCmi5'
import { readHtml, startPage } from './readHtml'
import { type Read, readScorm } from './readScorm'
import { Refusal } from './refusal'
import type { Warnings } from './warning'
import { parseManifest } from './xml.server'

type Kind = 'scorm' | 'cmi5' | 'html'
type Manifest = { kind: Kind; file: ArchiveFile }

const manifests: { name: string; kind: Kind }[] = [
  { name: 'imsmanifest.xml', kind: 'scorm' },
  { name: 'cmi5.xml', kind: 'cmi5' },
]

/** With what a package says what it is; when it stands in one folder, the files are those of that folder. */
export function findManifest(all: ArchiveFile[], warnings: Warnings): { manifest: Manifest; files: ArchiveFile[] } {
  const here = manifestIn(all, warnings)
  if (here) return { manifest: here, files: all }
  const inner = withoutFolder(all)
  const manifest = inner && manifestIn(inner.files, warnings)
  if (!inner || !manifest) throw new Refusal('noManifest')
  warnings.add('wrapped', shown(inner.folder))
  return { manifest, files: inner.files }
}

function manifestIn(files: ArchiveFile[], warnings: Warnings): Manifest | undefined {
  const found = manifests.flatMap(({ name, kind }) => {
    const file = files.find(({ path }) => path.toLowerCase() === name)
    return file ? [{ kind, file, name }] : []
  })
  const [first] = found
  if (first && first.file.path !== first.name) warnings.add('manifestCase', shown(first.file.path))
  if (found.length > 1) warnings.add('twoManifests', first!.name)
  if (first) return first
  const page = startPage(files.map(({ path }) => path))
  const file = files.find(({ path }) => path === page)
  return file && { kind: 'html', file }
}

function withoutFolder(files: ArchiveFile[]) {
  const folder = files[0]!.path.split('/')[0]!
  if (!files.every(({ path }) => path.startsWith(`${folder}/`))) return undefined
  return { folder, files: files.map((file) => ({ ...file, path: file.path.slice(folder.length + 1) })) }
}

export async function readManifest({ kind, file }: Manifest, files: ArchiveFile[], warnings: Warnings): Promise<Read> {
  const bytes = await file.read(limits.manifestBytes)
  if (kind === 'html') return readHtml(file.path, (bytes ?? Buffer.alloc(0)).toString('utf8'))
  if (!bytes) throw new Refusal('manifestTooLarge')
  const xml = parseManifest(bytes)
  if (xml.isGuessed) warnings.add('lettersGuessed')
  const paths = pathsOf(files.map(({ path }) => path))
  const isRight = xml.root.name === (kind === 'scorm' ? 'manifest' : 'coursestructure')
  if (!isRight) throw new Refusal('manifestBroken')
  if (kind === 'cmi5') return readCmi5(xml, paths, warnings)
  const read = readScorm(xml, paths, warnings)
  const elsewhere = at(xml.root, 'metadata') && allBelow(at(xml.root, 'metadata')!, 'location')[0]
  return { ...read, facts: { ...(await factsElsewhere(lineOf(elsewhere), files)), ...told(read.facts) } }
}

/** Some packages keep their LOM in a file of its own (`adlcp:location`). One that cannot be read is missed by nobody. */
async function factsElsewhere(path: string, files: ArchiveFile[]) {
  const file = files.find((one) => one.path === path)
  const bytes = await file?.read(limits.manifestBytes)
  if (!bytes) return {}
  try {
    return factsIn(parseManifest(bytes).root)
  } catch (error) {
    if (error instanceof Refusal) return {}
    throw error
  }
}

function told<T extends object>(facts: T): Partial<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<T>
}
