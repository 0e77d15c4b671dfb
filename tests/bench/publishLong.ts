import { join } from 'node:path'
import { openDatabase } from '~/db/connection.server'
import { folderStore } from '~/db/files.server'
import { publishModule } from '~/modules/authoring/publishModule.server'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import { enrol } from '~/modules/progress/enrol.server'
import { openAttempt } from '~/modules/progress/openAttempt.server'
import { addLongModule } from './longModule'

/** Publishes the module of 40 pages, and begins an attempt of Daan on it; answers which. */
export async function publishLong(dataDir: string) {
  addLongModule(dataDir)
  const { db, close } = openDatabase(join(dataDir, 'leerbank.sqlite'))
  const files = folderStore(join(dataDir, 'files'))
  const published = await publishModule(db, files, await personNamed(db, 'anouk'), 'bench-module')
  if ('refused' in published) throw new Error(JSON.stringify(published))
  const offering = await db
    .selectFrom('offering')
    .where('moduleId', '=', 'bench-module')
    .select('id')
    .executeTakeFirstOrThrow()
  const daan = await personNamed(db, 'daan')
  const enrolled = await enrol(db, daan, offering.id)
  if (!enrolled || 'refused' in enrolled) throw new Error('Daan may not follow it')
  const { attemptId } = (await openAttempt(db, daan, enrolled.enrolmentId))!
  close()
  return attemptId
}
