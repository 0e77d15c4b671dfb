import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { publishModule } from '~/modules/authoring/publishModule.server'
import { done } from './done'
import { drafts } from './drafts'
import { personOf } from './personOf.server'
import { pages, settings, title } from './ssomq/ssomq'
import { writeModule } from './writeModule.server'

// The server is one bundled file, run from the root of the project.
const drawingsFolder = join(process.cwd(), 'demo/ssomq/drawings')

/** Writes and publishes the SSOMQ module as its author, at a moment in the past. */
export async function publishSsomq(db: Db, files: FileStore, at: number) {
  const anouk = await personOf(db, 'anouk')
  const drawings = readdirSync(drawingsFolder).map((file) => join(drawingsFolder, file))
  const moduleId = await writeModule(db, files, anouk, { hubId: 'mira', title, settings, pages, drawings })
  await dateBack(db, moduleId, at)
  const { versionId } = done(await publishModule(db, files, anouk, moduleId, at))
  return { moduleId, versionId }
}

export async function writeDrafts(db: Db, files: FileStore, at: number) {
  for (const { authorId, ...draft } of drafts) {
    const moduleId = await writeModule(db, files, await personOf(db, authorId), draft)
    await dateBack(db, moduleId, at)
  }
}

// Verbs write the time of the clock; the demo was written before today.
async function dateBack(db: Db, moduleId: string, at: number) {
  await db.updateTable('learningModule').set({ createdAt: at, updatedAt: at }).where('id', '=', moduleId).execute()
  await db.updateTable('modulePage').set({ updatedAt: at }).where('moduleId', '=', moduleId).execute()
  await db.updateTable('pageRevision').set({ savedAt: at }).where('moduleId', '=', moduleId).execute()
  await db.updateTable('moduleChange').set({ changedAt: at }).where('moduleId', '=', moduleId).execute()
  await db.updateTable('moduleContact').set({ givenAt: at }).where('moduleId', '=', moduleId).execute()
}
