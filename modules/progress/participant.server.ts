import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { stateOfAttempt } from './countingAttempt.server'
import { participantsById } from './participants.server'

/** One followed enrolment with its attempts, the newest first; never what was answered. Undefined when not followed. */
export async function participant(db: Db, person: Person, enrolmentId: string) {
  const [row] = await participantsById(db, person, [enrolmentId])
  if (!row) return undefined
  const attempts = await db
    .selectFrom('attempt')
    .innerJoin('moduleVersion', 'moduleVersion.id', 'attempt.versionId')
    .where('enrolmentId', '=', row.id)
    .select(['attempt.id', 'attempt.number', 'attempt.scoreRaw as score', 'attempt.totalSeconds'])
    .select(['attempt.pagesSeen', 'attempt.pagesTotal', 'startedAt', 'committedAt', 'finishedAt'])
    .select(['moduleVersion.number as version', stateOfAttempt.as('state')])
    .orderBy('attempt.number', 'desc')
    .execute()
  return { ...row, attempts }
}
