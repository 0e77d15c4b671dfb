import type { Db } from '~/db/connection.server'
import { organisationsWithRole, type Person } from '~/modules/people/person'
import { askedOf } from './assigning/askedOf.server'
import { stateOfAttempt } from './countingAttempt.server'
import { isPackage } from './isPackage'
import { participantAnswers } from './participantAnswers.server'
import { participantsById } from './participants.server'

/**
 * One followed enrolment with its attempts, the newest first. What was answered, and what was told beyond it, only for
 * who coordinates the hub; undefined when the enrolment is not followed.
 */
export async function participant(db: Db, person: Person, enrolmentId: string) {
  const [row] = await participantsById(db, person, [enrolmentId])
  if (!row) return undefined
  const attempts = await db
    .selectFrom('attempt')
    .innerJoin('moduleVersion', 'moduleVersion.id', 'attempt.versionId')
    .where('enrolmentId', '=', row.id)
    .select(['attempt.id', 'attempt.number', 'attempt.scoreRaw as score', 'attempt.totalSeconds'])
    .select(['attempt.pagesSeen', 'attempt.pagesTotal', 'startedAt', 'committedAt', 'finishedAt'])
    .select(['moduleVersion.number as version', stateOfAttempt.as('state'), isPackage])
    .orderBy('attempt.number', 'desc')
    .execute()
  const readsAnswers = organisationsWithRole(person, 'hub', 'coordinator').includes(row.hubId)
  const answers = readsAnswers ? await participantAnswers(db, person, row.id) : {}
  const claims = readsAnswers ? await contradictedClaims(db, row.id) : []
  return {
    ...row,
    readsAnswers,
    asked: await askedOf(db, person, row),
    attempts: attempts.map((attempt) => ({
      ...attempt,
      answers: answers[attempt.id] ?? [],
      claims: claims.filter(({ attemptId }) => attemptId === attempt.id),
    })),
  }
}

function contradictedClaims(db: Db, enrolmentId: string) {
  return db
    .selectFrom('contradictedClaim')
    .innerJoin('attempt', 'attempt.id', 'contradictedClaim.attemptId')
    .where('attempt.enrolmentId', '=', enrolmentId)
    .select(['attemptId', 'claimedAt', 'contradictedClaim.status', 'contradictedClaim.scoreRaw', 'reason'])
    .orderBy('claimedAt')
    .execute()
}
