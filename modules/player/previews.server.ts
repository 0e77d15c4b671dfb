import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FileStore } from '~/db/files.server'
import type { Language } from '~/db/tables'
import type { PackageContents } from '~/modules/packages/contents'
import { newSecret } from '~/modules/people/secret.server'
import { learnerOf, saidByServer } from './launchData.server'
import type { LaunchData } from './launchPage'
import type { ServedFile } from './sendFile.server'

/** A file that was made for the preview, or one of the store under its hash, with its size. */
type PreviewFile = { path: string; mediaType: string } & ({ bytes: Uint8Array } | { sha256: string; bytes: number })

/** A package that is shown and not followed. `appOrigin` is where the frame around it stands. */
export type Preview = {
  files: PreviewFile[]
  person: { id: string; name: string; language: Language }
  title: string
  appOrigin: string
  /** Of which module: who may no longer see it, sees no more of its preview either. */
  moduleId?: string
  /** Of a package of others. */
  contents?: PackageContents
}

type Kept = {
  personId: string
  moduleId?: string
  launch: LaunchData
  files: Map<string, ServedFile & { content?: Buffer }>
  expiresAt: number
}

const minutes = 120
const perPerson = 3
const inAll = 60

/** Packages in memory under an address of their own; the oldest give way, and all are gone after a restart. */
export function keepPreviews(maySee: (personId: string, moduleId: string) => boolean) {
  const kept = new Map<string, Kept>()

  function makeRoom(personId: string, now: number) {
    for (const [key, preview] of kept) if (preview.expiresAt <= now) kept.delete(key)
    const own = [...kept].filter(([, preview]) => preview.personId === personId)
    for (const [key] of own.slice(0, Math.max(0, own.length - perPerson + 1))) kept.delete(key)
    while (kept.size >= inAll) kept.delete(kept.keys().next().value!)
  }

  return {
    /** Opens a preview and returns its path on the content origin; it works for two hours. */
    open({ files, person, title, appOrigin, contents, moduleId }: Preview, now = Date.now()) {
      makeRoom(person.id, now)
      const { secret, hash } = newSecret()
      const learner = { ...learnerOf(person.id, person.name), credit: 'no-credit', mode: 'browse' } as const
      const cmi = contents ? {} : { ...saidByServer(learner, 0, {}), 'cmi.core.entry': 'ab-initio' }
      const place = { attempt: 'preview', launch: 0, start: 'files/index.html', keeps: false }
      const launch = { ...place, cmi, contents, learner, title, language: person.language, appOrigin }
      kept.set(hash, { personId: person.id, moduleId, launch, files: served(files), expiresAt: now + minutes * 60_000 })
      return `/play/${secret}/`
    },
    find(tokenHash: string, now = Date.now()) {
      const found = kept.get(tokenHash)
      if (!found || found.expiresAt <= now) return undefined
      if (!found.moduleId || maySee(found.personId, found.moduleId)) return found
      kept.delete(tokenHash)
      return undefined
    },
  }
}

/** The files of a preview as a store; `stream` with both ends of the range in it, as node:fs has it. */
export function previewSource({ files }: Pick<Kept, 'files'>, store: Pick<FileStore, 'read' | 'stream'>) {
  const made = new Map([...files.values()].map((file) => [file.sha256, file.content]))
  return {
    read: async (sha256: string) => made.get(sha256) ?? store.read(sha256),
    stream(sha256: string, range?: { start: number; end: number }) {
      const content = made.get(sha256)
      if (!content) return store.stream(sha256, range)
      return Readable.from([range ? content.subarray(range.start, range.end + 1) : content])
    },
  }
}

function served(files: PreviewFile[]) {
  return new Map(files.map((file) => [file.path, servedFile(file)]))
}

function servedFile(file: PreviewFile): ServedFile & { content?: Buffer } {
  const { mediaType } = file
  if ('sha256' in file) return { mediaType, sha256: file.sha256, bytes: file.bytes }
  const content = Buffer.from(file.bytes)
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { sha256, mediaType, bytes: content.length, content }
}
