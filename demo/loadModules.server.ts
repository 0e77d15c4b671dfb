import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { publishModule } from '~/modules/authoring/publishModule.server'
import type { WrittenPage } from '~/modules/authoring/writing'
import type { ModuleSettings } from '~/modules/blocks/document'
import { done } from './done'
import { drafts } from './drafts'
import * as measuring from './measuring/measuring'
import { personOf } from './personOf.server'
import * as ssomq from './ssomq/ssomq'
import { writeModule } from './writeModule.server'

type Published = { title: string; settings: ModuleSettings; pages: WrittenPage[] }

/** Writes and publishes the SSOMQ module as its author, at a moment in the past. */
export function publishSsomq(db: Db, files: FileStore, at: number) {
  return publish(db, files, { authorId: 'anouk', hubId: 'mira', folder: 'ssomq', written: ssomq, at })
}

/** The same with the module about measuring, of another hub. */
export function publishMeasuring(db: Db, files: FileStore, at: number) {
  return publish(db, files, { authorId: 'bram', hubId: 'precisie', folder: 'measuring', written: measuring, at })
}

type Publishing = { authorId: string; hubId: string; folder: string; written: Published; at: number }

async function publish(db: Db, files: FileStore, { authorId, hubId, folder, written, at }: Publishing) {
  const author = await personOf(db, authorId)
  // The server is one bundled file, run from the root of the project.
  const drawingsFolder = join(process.cwd(), 'demo', folder, 'drawings')
  const drawings = readdirSync(drawingsFolder).map((file) => join(drawingsFolder, file))
  const { title, settings, pages } = written
  const moduleId = await writeModule(db, files, author, { hubId, title, settings, pages, drawings })
  await dateBack(db, moduleId, at)
  const { versionId } = done(await publishModule(db, files, author, moduleId, at))
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
