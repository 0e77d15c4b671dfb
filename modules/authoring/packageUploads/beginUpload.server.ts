import { mkdir, statfs } from 'node:fs/promises'
import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import { organisationsWithRole, type Person } from '~/modules/people/person'
import { publishableModules } from '../visibleModules.server'
import { mostBytes, mostPerHub, mostPerPerson } from './limits'
import { ownUploads } from './ownUploads.server'

export const uploadSchema = z.object({
  fileName: z.string().min(1).max(255),
  bytes: z.int().min(1),
  modifiedAt: z.int().min(0),
  moduleId: z.string().max(40).optional(),
})

type NewUpload = z.output<typeof uploadSchema>
export type Begun = { id: string; received: number }
type Refused = { refused: 'absent' } | { refused: 'tooLarge' | 'tooMany' | 'hubFull' | 'noRoom' }

/**
 * Makes a place for a package that is to come in; the same file, begun before and not forgotten, goes on where it was.
 * `folder` is where the bytes of uploads are.
 */
export async function beginUpload(
  db: Db,
  folder: string,
  person: Person,
  sent: NewUpload,
  now = Date.now(),
): Promise<Begun | Refused> {
  const hubId = await hubOf(db, person, sent.moduleId)
  if (!hubId) return { refused: 'absent' }
  if (sent.bytes > mostBytes) return { refused: 'tooLarge' }
  const before = await sameFile(db, person, sent)
  if (before) return before
  if (!(await hasRoom(folder, sent.bytes))) return { refused: 'noRoom' }
  return inTransaction(db, async (tx) => {
    if ((await count(tx, 'personId', person.id)) >= mostPerPerson) return { refused: 'tooMany' }
    if ((await count(tx, 'hubId', hubId)) >= mostPerHub) return { refused: 'hubFull' }
    const id = newId(24)
    const { moduleId = null, ...file } = sent
    const row = { id, personId: person.id, hubId, moduleId, ...file, startedAt: now, touchedAt: now }
    await tx.insertInto('packageUpload').values(row).execute()
    return { id, received: 0 }
  })
}

async function hubOf(db: Db, person: Person, moduleId: string | undefined) {
  if (moduleId === undefined) return organisationsWithRole(person, 'hub', 'author')[0]
  const module = await publishableModules(db, person)
    .where('id', '=', moduleId)
    .where('source', '=', 'package')
    .select('hubId')
    .executeTakeFirst()
  return module?.hubId
}

function sameFile(db: Db, person: Person, { fileName, bytes, modifiedAt, moduleId }: NewUpload) {
  return ownUploads(db, person)
    .where('fileName', '=', fileName)
    .where('bytes', '=', bytes)
    .where('modifiedAt', '=', modifiedAt)
    .where('moduleId', 'is', moduleId ?? null)
    .select(['id', 'received'])
    .executeTakeFirst()
}

// The zip and what is in it stand on the disk together for a moment.
async function hasRoom(folder: string, bytes: number) {
  await mkdir(folder, { recursive: true })
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize > 2 * bytes
}

async function count(tx: Db, column: 'personId' | 'hubId', value: string) {
  const found = await tx
    .selectFrom('packageUpload')
    .where(column, '=', value)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return found.count
}
