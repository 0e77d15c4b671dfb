import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { handledApplications } from '../visibleApplications.server'

const again = 3_600_000

/**
 * Writes down that somebody opened the file of a candidate, for the page that shows it; within the hour once. Nothing when the
 * person does not handle the application.
 */
export async function openFile(db: Db, person: Person, applicationId: string, now = Date.now()) {
  const found = await handledApplications(db, person)
    .where('application.id', '=', applicationId)
    .select('application.candidateId')
    .executeTakeFirst()
  if (!found) return
  const { candidateId } = found
  const last = db.selectFrom('fileOpening').where('candidateId', '=', candidateId).where('personId', '=', person.id)
  if (
    await last
      .where('at', '>', now - again)
      .select('id')
      .executeTakeFirst()
  )
    return
  await db.insertInto('fileOpening').values({ candidateId, personId: person.id, at: now }).execute()
}

/** Who opened the file of a candidate, the last first. */
export function fileOpenings(db: Db, candidateId: string) {
  return db
    .selectFrom('fileOpening')
    .innerJoin('person', 'person.id', 'fileOpening.personId')
    .where('fileOpening.candidateId', '=', candidateId)
    .select(['fileOpening.at', 'person.name'])
    .orderBy('fileOpening.at', 'desc')
    .execute()
}
