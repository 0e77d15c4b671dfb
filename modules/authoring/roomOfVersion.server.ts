import type { Db } from '~/db/connection.server'
import type { LearningModule } from '~/modules/blocks/document'
import { tooLittleRoom } from './checklist/room'

/** Of a published version that was written here: what its answers take, when SCORM 1.2 cannot hold all of them. */
export async function roomOfVersion(db: Db, moduleId: string, number: number) {
  const { document } = await db
    .selectFrom('moduleVersion')
    .where('moduleId', '=', moduleId)
    .where('number', '=', number)
    .select('document')
    .executeTakeFirstOrThrow()
  return tooLittleRoom(JSON.parse(document) as LearningModule)
}
