import type { Db } from '~/db/connection.server'
import type { ReadInWorker } from '~/modules/packages/reading/readInWorker.server'
import type { PackageRefusal } from '~/modules/packages/reading/refusal'
import type { WrittenSource } from '~/modules/packages/source/readSource.server'
import type { Person } from '~/modules/people/person'
import { checkWritten, writtenFacts } from '../ownPackages/checkWritten.server'
import { forget } from './cancelUpload.server'
import { ownUploads, placeOf } from './ownUploads.server'
import type { Reading } from './reading'

type Refused = { refused: 'absent' | 'incomplete' | 'busy' } | { refused: PackageRefusal }
type Judged = { reading: Reading } | Refused

const underway = new Map<string, Promise<Judged>>()

/**
 * Reads a package that has come in whole, once; whoever asks meanwhile waits for the same answer. One that is refused is
 * forgotten at once.
 */
export async function judgeUpload(
  db: Db,
  folder: string,
  read: ReadInWorker,
  person: Person,
  id: string,
): Promise<Judged> {
  const upload = await ownUploads(db, person)
    .where('id', '=', id)
    .select(['id', 'fileName', 'bytes', 'received', 'reading'])
    .executeTakeFirst()
  if (!upload) return { refused: 'absent' }
  if (upload.reading !== null) return { reading: JSON.parse(upload.reading) }
  if (upload.received < upload.bytes) return { refused: 'incomplete' }
  const judging = underway.get(id) ?? judge(db, folder, read, upload).finally(() => underway.delete(id))
  underway.set(id, judging)
  return judging
}

async function judge(db: Db, folder: string, read: ReadInWorker, upload: { id: string; fileName: string }) {
  const answer = await read(placeOf(folder, upload), upload.fileName)
  if ('refused' in answer) {
    if (typeof answer.refused === 'object') await forget(db, folder, upload)
    return answer
  }
  const { written, files, ...known } = answer
  const reading: Reading = { ...known, files: files.length, ...(written && { written: factsOf(written) }) }
  await db
    .updateTable('packageUpload')
    .set({ reading: JSON.stringify(reading), touchedAt: Date.now() })
    .where('id', '=', upload.id)
    .execute()
  return { reading }
}

function factsOf(written: WrittenSource | 'unreadable') {
  const module = written === 'unreadable' ? undefined : checkWritten(written)
  return module ? writtenFacts(module) : ('unreadable' as const)
}
