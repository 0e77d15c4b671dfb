import { type SelectQueryBuilder, sql } from 'kysely'
import type { Tables } from '~/db/tables'

/** Where somebody stands with a module. `finished` is not one of them: it is completed, passed or failed. */
export type ParticipantState = 'notStarted' | 'busy' | 'completed' | 'passed' | 'failed'

export const finishedStates: ParticipantState[] = ['completed', 'passed', 'failed']

type Enrolments<O> = SelectQueryBuilder<Tables, 'enrolment' | 'offering' | 'person', O>

/**
 * Joins the one attempt that counts for each enrolment, by the rule of its module. `best`: the best one that was passed,
 * else the newest; who passed and looks at the module again has still passed. `last`: the newest that is finished, else
 * the newest. myLearning.server.ts says the same to learners.
 */
export function withCountingAttempt<O>(enrolments: Enrolments<O>) {
  return enrolments.leftJoin('attempt', (join) =>
    join.onRef('attempt.enrolmentId', '=', 'enrolment.id').on('attempt.number', '=', (eb) =>
      eb
        .selectFrom('attempt as tried')
        .whereRef('tried.enrolmentId', '=', 'enrolment.id')
        .select('tried.number')
        .orderBy(sql`case offering.countingAttempt when 'first' then tried.number
            when 'last' then tried.finishedAt is null
            else case tried.status when 'passed' then 0 when 'completed' then 1 else 2 end end`)
        .orderBy(sql`case when offering.countingAttempt = 'best' and tried.status = 'passed'
            then -coalesce(tried.scoreRaw, 0) end`)
        .orderBy('tried.number', 'desc')
        .limit(1),
    ),
  )
}

/** The state in SQL, over the attempt that counts. */
export const stateOfAttempt = sql<ParticipantState>`case attempt.status
  when 'passed' then 'passed' when 'failed' then 'failed' when 'completed' then 'completed'
  when 'incomplete' then 'busy' when 'browsed' then 'busy' else 'notStarted' end`

/** Seconds of all attempts of the enrolment together. */
export const learningSeconds = sql<number>`coalesce(
  (select sum(spent.totalSeconds) from attempt as spent where spent.enrolmentId = enrolment.id), 0)`

/** When the learner last gave a sign of life in any attempt; null before the first. */
export const lastSeenAt = sql<number | null>`
  (select max(coalesce(seen.committedAt, seen.startedAt)) from attempt as seen where seen.enrolmentId = enrolment.id)`
