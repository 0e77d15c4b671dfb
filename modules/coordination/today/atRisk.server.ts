import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import { dutchDay } from '~/modules/people/dutchDay'
import type { Person } from '~/modules/people/person'
import { dueStateIs, isAskedAgain, ownDueDate } from '~/modules/progress/assigning/dueDate.server'
import { lastSeenAt, stateOfAttempt } from '~/modules/progress/countingAttempt.server'
import type { Followed } from '~/modules/progress/followed'
import { doneStates } from '~/modules/progress/isDone'
import { chosenEnrolments } from '~/modules/progress/participants.server'
import type { RiskRow } from './why'

/** Who did nothing for so long with what they began has stopped. */
export const stoppedDays = 14
const day = 86_400_000

/**
 * Who needs somebody: what is late, what is nearly due and not begun, who stopped, who failed twice. What is worst comes first; an
 * employer reads of who still belongs to it.
 */
export async function atRisk(
  db: Db,
  person: Person,
  followed: Followed,
  { teamId, most }: { teamId: string | undefined; most: number },
  now = Date.now(),
) {
  const risky = riskyOf(db, person, followed, teamId, now)
  const { total } = await risky.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const { organisationId } = followed
  const since = dutchDay(now - 7 * day)
  const rows = await risky
    .leftJoin('memberProfile', (join) =>
      join
        .onRef('memberProfile.personId', '=', 'enrolment.personId')
        .on('memberProfile.organisationId', '=', organisationId),
    )
    .leftJoin('organisation as company', 'company.id', 'enrolment.organisationId')
    .select([
      'enrolment.id as enrolmentId',
      'enrolment.personId',
      'person.name',
      'offering.title',
      'memberProfile.phone',
    ])
    .select(['attempt.pagesSeen', 'attempt.pagesTotal', 'company.name as company'])
    .select([stateOfAttempt.as('state'), lastSeenAt.as('lastSeenAt'), failures.as('failures')])
    .select([ownDueDate(person).as('dueOn'), isAskedAgain(person).as('isAskedAgain')])
    .select(
      sql<0 | 1>`exists (select 1 from notice where notice.personId = enrolment.personId and notice.kind = 'nudge'
        and notice.key > 'nudge:' || enrolment.id || ':' || ${since}
        and notice.key < 'nudge:' || enrolment.id || ':9999')`.as('isReminded'),
    )
    .orderBy(sql`${dueStateIs('late', person, now)} desc, ${ownDueDate(person)} is null, ${ownDueDate(person)}`)
    .orderBy(sql`folded(person.name), offering.title`)
    .limit(most)
    .execute()
  return { rows: rows as RiskRow[], total }
}

const failures = sql<number>`(select count(*) from attempt as failed
  where failed.enrolmentId = enrolment.id and failed.status = 'failed')`

function riskyOf(db: Db, person: Person, followed: Followed, teamId: string | undefined, now: number) {
  const isDone = sql<boolean>`${stateOfAttempt} in (${sql.join(doneStates)})`
  const isLate = sql<boolean>`${dueStateIs('late', person, now)} = 1`
  const isNearAndNotBegun = sql<boolean>`(${dueStateIs('near', person, now)} = 1 and ${stateOfAttempt} = 'notStarted')`
  const hasStopped = sql<boolean>`(${stateOfAttempt} = 'busy' and ${lastSeenAt} < ${now - stoppedDays * day})`
  let risky = chosenEnrolments(db, person, followed, {}).where((eb) =>
    eb.or([
      isLate,
      isNearAndNotBegun,
      eb.and([eb.not(isDone), eb.or([hasStopped, sql<boolean>`(${stateOfAttempt} = 'failed' and ${failures} >= 2)`])]),
    ]),
  )
  if (followed.as === 'employer')
    risky = risky.where('enrolment.personId', 'in', (eb) =>
      eb.selectFrom('membership').where('organisationId', '=', followed.organisationId).select('personId'),
    )
  if (teamId)
    risky = risky.where('enrolment.personId', 'in', (eb) =>
      eb
        .selectFrom('teamMember')
        .innerJoin('team', 'team.id', 'teamMember.teamId')
        .where('team.id', '=', teamId)
        .where('team.organisationId', '=', followed.organisationId)
        .where('leftAt', 'is', null)
        .select('teamMember.personId'),
    )
  return risky
}
