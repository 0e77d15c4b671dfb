import type { Db } from '~/db/connection.server'
import { answerInvitation } from '~/modules/coordination/inviting/answerInvitation.server'
import { askToJoin } from '~/modules/coordination/inviting/askToJoin.server'
import { resultsToTake, takeAlong } from '~/modules/coordination/leaving/takeAlong.server'
import { done } from '../done'
import { personOf } from '../personOf.server'

const day = 86_400_000

/** Somebody of Hamer works at Vos too, and shows there what they learned; Frits was asked, and has not answered yet. */
export async function bringAlong(db: Db, coordinatorId: string, now: number) {
  const denise = await personOf(db, coordinatorId)
  const offered = { roles: ['learner' as const] }
  const finished = await db
    .selectFrom('attempt')
    .innerJoin('enrolment', 'enrolment.id', 'attempt.enrolmentId')
    .innerJoin('person', 'person.id', 'enrolment.personId')
    .where('enrolment.organisationId', '=', 'hamer')
    .where('attempt.status', '=', 'passed')
    .select(['person.id', 'person.email'])
    .orderBy('attempt.finishedAt')
    .executeTakeFirstOrThrow()
  const at = now - 6 * day
  const asked = done(await askToJoin(db, denise, 'vos', { ...offered, email: finished.email }, at))
  const { invitationId } = asked as { invitationId: string }
  done(await answerInvitation(db, await personOf(db, finished.id), invitationId, true, at + day))
  const joined = await personOf(db, finished.id)
  const results = done(await resultsToTake(db, joined, 'vos'))
  const ids = results.map(({ enrolmentId }) => enrolmentId)
  done(await takeAlong(db, joined, 'vos', ids, at + day))
  done(await askToJoin(db, denise, 'vos', { ...offered, email: 'frits@hamer.example' }, now - day))
}
