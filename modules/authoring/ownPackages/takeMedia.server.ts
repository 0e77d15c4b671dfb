import { createHash } from 'node:crypto'
import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { type ArchiveFile, openArchive } from '~/modules/packages/reading/openArchive.server'
import type { WrittenMedia } from '~/modules/packages/source/readSource.server'
import type { Person } from '~/modules/people/person'
import type { MediaProblem } from '../library/judged'
import { receiveMedia } from '../library/receiveMedia.server'

type Asked = { zip: string; hubId: string; media: WrittenMedia[] }
/** `line`: of captions that are broken, where. */
export type MediaRefusal = { media: string; problem: MediaProblem | 'missing'; line?: number }
type Refused = { refused: 'absent' } | { refused: MediaRefusal }
type Taken = { ids: Record<string, string> } | Refused

/**
 * Puts the files of a package into the library of a hub, judged like any file. One that the library has, at any size, is
 * used as it is. Answers with the id to use there for each id in the package. What came in before another file was refused
 * stays in the library, and is found there the next time.
 */
export async function takeMedia(db: Db, files: FileStore, person: Person, asked: Asked): Promise<Taken> {
  const archive = await openArchive(asked.zip)
  try {
    const ids: Record<string, string> = {}
    const byPath = new Map<string, string>()
    for (const { id, path, name } of asked.media) {
      const taken =
        byPath.get(path) ?? (await takeOne({ db, files, person, hubId: asked.hubId }, fileAt(archive, path), name))
      if (typeof taken !== 'string') return taken
      byPath.set(path, taken)
      ids[id] = taken
    }
    return { ids }
  } finally {
    archive.close()
  }
}

// Everything may stand in one folder, which was left out when the package was read.
function fileAt({ files }: { files: ArchiveFile[] }, path: string) {
  const [folder] = files[0]?.path.split('/') ?? []
  return files.find((file) => file.path === path) ?? files.find((file) => file.path === `${folder}/${path}`)
}

type Library = { db: Db; files: FileStore; person: Person; hubId: string }

async function takeOne({ db, files, person, hubId }: Library, file: ArchiveFile | undefined, name: string) {
  if (!file) return { refused: { media: name, problem: 'missing' as const } }
  const { sha256, bytes } = await weigh(file)
  const known = await inLibrary(db, hubId, sha256)
  if (known) return known
  const answer = await receiveMedia(db, files, person, { hubId, name, body: file.open(), length: bytes })
  if ('mediaId' in answer) return answer.mediaId
  if (answer.refused === 'absent') return { refused: 'absent' as const }
  return { refused: { media: name, problem: answer.refused, line: answer.line } }
}

async function weigh(file: ArchiveFile) {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of file.open()) {
    hash.update(chunk)
    bytes += chunk.length
  }
  return { sha256: hash.digest('hex'), bytes }
}

async function inLibrary(db: Db, hubId: string, sha256: string) {
  const found = await db
    .selectFrom('media')
    .where('hubId', '=', hubId)
    .where((eb) =>
      eb.or([
        eb('sha256', '=', sha256),
        eb('id', 'in', eb.selectFrom('mediaVariant').where('mediaVariant.sha256', '=', sha256).select('mediaId')),
      ]),
    )
    .orderBy('uploadedAt')
    .select('id')
    .executeTakeFirst()
  return found?.id
}
