import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { LearningModule, ModuleSettings } from '~/modules/blocks/document'
import { offerModule } from '~/modules/catalogue/offerModule.server'
import type { PackageIntake } from '~/modules/packages/intake'
import type { Unpacked } from '~/modules/packages/reading/readInWorker.server'
import { type ReadPackage, readPackage } from '~/modules/packages/reading/readPackage.server'
import type { PackageRefusal } from '~/modules/packages/reading/refusal'
import { organisationsWithRole, type Person } from '~/modules/people/person'
import { setAllowedHosts } from './allowHosts.server'
import { insertModule } from './insertModule.server'
import { endUpload } from './packageUploads/ownUploads.server'
import { emptySettings, settingsIn } from './settings'
import { publishableModules } from './visibleModules.server'

type Import = {
  /** Where the zip stands on the disk. */
  zip: string
  /** What its sender calls it. */
  fileName: string
  /** The hub that gets a new module, or the module that gets a new version. */
  to: { hubId: string } | { moduleId: string }
  /** What a new module is called, when that is not what the package says. */
  title?: string
  /** The hosts that it names and may ask; without it nothing changes in what a hub allows. */
  hosts?: string[]
  /** The upload that it was, which ends in the same transaction. */
  uploadId?: string
  unpack?: Unpack
}

/** Reads a zip, with its files beside the store; `keep` or `drop` ends it. */
export type Unpack = (zip: string, name: string) => Promise<Unpacked | { refused: 'busy' | 'absent' }>

export type Imported = { moduleId: string; versionId: string; number: number; slug: string; read: ReadPackage }
type Refused = { refused: 'absent' } | { refused: 'written' } | { refused: 'busy' } | { refused: PackageRefusal }
type Target = { moduleId?: string; hubId: string }

/**
 * Takes in a package that was made elsewhere: as a new module of a hub, or as the next version of one that came in before.
 * It is offered at once, like a module that is published; whoever may publish for a hub may import for it. The files are
 * durable before the rows that name them are there, and all rows come in one transaction.
 */
export async function importPackage(
  db: Db,
  files: FileStore,
  person: Person,
  { zip, fileName, to, title, hosts, uploadId, unpack = unpackHere(files) }: Import,
  now = Date.now(),
): Promise<Imported | Refused> {
  const target = await targetOf(db, person, to)
  if ('refused' in target) return target
  const unpacked = await unpack(zip, fileName)
  if ('refused' in unpacked) return { refused: unpacked.refused }
  const { read } = unpacked
  const intakeId = newId()
  try {
    if ('refused' in read) return read
    await noteUnderway(db, intakeId, [...new Set(read.files.map(({ sha256 }) => sha256))], now)
    await unpacked.keep()
    return await inTransaction(db, async (tx) => {
      if (uploadId !== undefined && !(await endUpload(tx, uploadId))) return { refused: 'absent' as const }
      const made = await insertVersion(tx, person, { target, read, fileName, title }, now)
      if (hosts) await setAllowedHosts(tx, person, { moduleId: made.moduleId, named: read.hosts, allowed: hosts }, now)
      await tx.deleteFrom('fileUnderway').where('intakeId', '=', intakeId).execute()
      return { ...made, read }
    })
  } finally {
    await unpacked.drop()
  }
}

function unpackHere(files: FileStore): Unpack {
  return async (zip, name) => {
    const { add, keep, drop } = await files.receiveBatch()
    try {
      return { read: await readPackage(zip, add, { name }), keep, drop }
    } catch (error) {
      await drop()
      throw error
    }
  }
}

async function targetOf(db: Db, person: Person, to: Import['to']): Promise<Target | Refused> {
  if ('hubId' in to) {
    const isAuthor = organisationsWithRole(person, 'hub', 'author').includes(to.hubId)
    return isAuthor ? { hubId: to.hubId } : { refused: 'absent' }
  }
  const found = await publishableModules(db, person)
    .where('id', '=', to.moduleId)
    .select(['id', 'hubId', 'source'])
    .executeTakeFirst()
  if (!found) return { refused: 'absent' }
  if (found.source === 'written') return { refused: 'written' }
  return { moduleId: found.id, hubId: found.hubId }
}

// SQLite takes some 32,000 values in one statement.
const rowsAtOnce = 1000

async function noteUnderway(db: Db, intakeId: string, contents: string[], since: number) {
  await inTransaction(db, async (tx) => {
    for (const some of inParts(contents))
      await tx
        .insertInto('fileUnderway')
        .values(some.map((sha256) => ({ intakeId, sha256, since })))
        .execute()
  })
}

function inParts<T>(all: T[]): T[][] {
  const parts = Math.ceil(all.length / rowsAtOnce)
  return Array.from({ length: parts }, (_none, part) => all.slice(part * rowsAtOnce, (part + 1) * rowsAtOnce))
}

type Written = { target: Target; read: ReadPackage; fileName: string; title?: string }

async function insertVersion(tx: Db, person: Person, { target, read, fileName, title: chosen }: Written, now: number) {
  const settings = settingsOf(read, person)
  const newModule = { title: chosen ?? shortened(read.title, longestTitle), settings, source: 'package' as const }
  const moduleId = target.moduleId ?? (await insertModule(tx, person, { ...newModule, hubId: target.hubId }, now))
  const { newest, ...row } = await tx
    .selectFrom('learningModule')
    .where('id', '=', moduleId)
    .select(['title', 'settings'])
    .select((eb) =>
      eb
        .selectFrom('moduleVersion')
        .where('moduleId', '=', moduleId)
        .select(({ fn }) => fn.max<number>('number').as('newest'))
        .as('newest'),
    )
    .executeTakeFirstOrThrow()
  const module: LearningModule = {
    ...{ id: moduleId, title: row.title, version: (newest ?? 0) + 1 },
    ...{ settings: settingsIn(row.settings), pages: [] },
  }
  const { zipBytes, warnings, hosts } = read
  const intake: PackageIntake = { fileName, zipBytes, warnings, hosts }
  const versionId = newId()
  await tx
    .insertInto('moduleVersion')
    .values({
      ...{ id: versionId, moduleId, number: module.version, title: row.title, document: JSON.stringify(module) },
      ...{ contents: JSON.stringify(read.contents), intake: JSON.stringify(intake) },
      ...{ publishedAt: now, publishedBy: person.id },
    })
    .execute()
  for (const some of inParts(read.files))
    await tx
      .insertInto('versionFile')
      .values(some.map(({ path, sha256, mediaType, bytes }) => ({ versionId, path, sha256, mediaType, bytes })))
      .execute()
  await tx
    .updateTable('learningModule')
    .set({ updatedAt: now, updatedBy: person.id })
    .where('id', '=', moduleId)
    .execute()
  const { slug } = await offerModule(tx, person, { moduleId, hubId: target.hubId, module }, now)
  return { moduleId, versionId, number: module.version, slug }
}

const longestTitle = 120

/** What the package says of itself, as far as a module has a place for it; its hub can change all of it. */
function settingsOf({ facts }: ReadPackage, person: Person): ModuleSettings {
  return emptySettings({
    summary: shortened(facts.summary ?? '', 300),
    language: facts.language ?? person.language,
    minutes: facts.minutes ?? 0,
    contactName: person.name,
    contactEmail: person.email,
  })
}

function shortened(text: string, most: number) {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text
}
