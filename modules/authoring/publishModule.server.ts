import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { LearningModule } from '~/modules/blocks/document'
import { offerModule } from '~/modules/catalogue/offerModule.server'
import { isStored, type PackageFile } from '~/modules/packages/packageFile'
import type { Person } from '~/modules/people/person'
import { draftOf, mediaOf } from './draft.server'
import { packageOf } from './draftPackage.server'
import { markPublished } from './history/markPublished.server'
import { type Problem, problemsOfModule } from './problems'
import { publishPackage } from './publishPackage.server'
import { publishableModules } from './visibleModules.server'

type Published = { versionId: string; number: number; slug: string }
type Refusal = { refused: 'absent' } | { refused: 'incomplete'; problems: Problem[] } | { refused: 'changed' }

/**
 * Publishes the draft as the next version: freezes it, builds its package and offers it in the catalogue. The files
 * are durable before the version that names them exists; a draft that changes meanwhile is refused as `changed`.
 */
export async function publishModule(
  db: Db,
  files: FileStore,
  person: Person,
  moduleId: string,
  at = Date.now(),
): Promise<Published | Refusal> {
  const found = await publishableModules(db, person)
    .where('id', '=', moduleId)
    .select(['hubId', 'source'])
    .executeTakeFirst()
  if (!found) return { refused: 'absent' }
  if (found.source === 'package') return publishPackage(db, person, { moduleId, hubId: found.hubId }, at)
  const module = await draftOf(db, moduleId, await nextNumber(db, moduleId))
  const media = await mediaOf(db, module)
  const problems = problemsOfModule(module, new Set(media.keys())).filter((problem) => problem.isBlocking)
  if (problems.length > 0) return { refused: 'incomplete', problems }
  const stored = storeFiles(files, packageOf(module, media))
  return inTransaction(db, async (tx) => {
    const now = await draftOf(tx, moduleId, await nextNumber(tx, moduleId))
    if (JSON.stringify(now) !== JSON.stringify(module)) return { refused: 'changed' }
    const versionId = await insertVersion(tx, person, module, at)
    await tx
      .insertInto('versionFile')
      .values(stored.map((file) => ({ versionId, ...file })))
      .execute()
    await markPublished(tx, module)
    const { slug } = await offerModule(tx, person, { moduleId, hubId: found.hubId, module }, at)
    return { versionId, number: module.version, slug }
  })
}

function storeFiles(files: FileStore, parts: PackageFile[]) {
  return parts.map((part) => {
    if (isStored(part)) return part
    const { path, bytes, mediaType } = part
    return { path, sha256: files.put(bytes), mediaType, bytes: bytes.length }
  })
}

async function insertVersion(tx: Db, person: Person, module: LearningModule, publishedAt: number) {
  const id = newId()
  const { id: moduleId, version: number, title } = module
  const document = JSON.stringify(module)
  await tx
    .insertInto('moduleVersion')
    .values({ id, moduleId, number, title, document, publishedAt, publishedBy: person.id })
    .execute()
  return id
}

async function nextNumber(db: Db, moduleId: string) {
  const newest = await db
    .selectFrom('moduleVersion')
    .where('moduleId', '=', moduleId)
    .select((select) => select.fn.max('number').as('number'))
    .executeTakeFirst()
  return (newest?.number ?? 0) + 1
}
