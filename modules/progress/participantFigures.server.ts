import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { dueStateIs } from './assigning/dueDate.server'
import { finishedStates, learningSeconds, stateOfAttempt } from './countingAttempt.server'
import type { Followed } from './followed'
import { chosenEnrolments } from './participants.server'
import type { ParticipantsQuery } from './participantsQuery'

export type ParticipantFigures = {
  enrolled: number
  busy: number
  finished: number
  passed: number
  /** Not done, while the date is near or over. */
  near: number
  late: number
  /** 0 to 100, over who finished with a score. */
  averageScore: number | null
  /** Half of who finished needed less, half more. */
  medianSeconds: number | null
}

/** The figures above the rows: over the same choice but every state, so that each figure can open its rows. */
export async function participantFigures(
  db: Db,
  person: Person,
  followed: Followed,
  query: ParticipantsQuery,
): Promise<ParticipantFigures> {
  const everyState = { ...query, state: undefined }
  const rows = chosenEnrolments(db, person, followed, everyState).select([
    stateOfAttempt.as('state'),
    'attempt.scoreRaw',
    dueStateIs('near', person).as('isNear'),
    dueStateIs('late', person).as('isLate'),
  ])
  const figures = await db
    .selectFrom(rows.as('row'))
    .select(({ fn, eb }) => [
      fn.countAll<number>().as('enrolled'),
      fn.countAll<number>().filterWhere('state', '=', 'busy').as('busy'),
      fn.countAll<number>().filterWhere('state', 'in', finishedStates).as('finished'),
      fn.countAll<number>().filterWhere('state', '=', 'passed').as('passed'),
      fn.countAll<number>().filterWhere('isNear', '=', 1).as('near'),
      fn.countAll<number>().filterWhere('isLate', '=', 1).as('late'),
      fn
        .avg<number | null>('scoreRaw')
        .filterWhere(eb('state', 'in', finishedStates))
        .as('averageScore'),
    ])
    .executeTakeFirstOrThrow()
  const finished = chosenEnrolments(db, person, followed, { ...query, state: 'finished' })
  return { ...figures, medianSeconds: await medianSeconds(db, finished, figures.finished) }
}

/** The middle one of `count` rows, or halfway the middle two. */
async function medianSeconds(db: Db, finished: ReturnType<typeof chosenEnrolments>, count: number) {
  if (count === 0) return null
  const middle = finished
    .select(learningSeconds.as('seconds'))
    .orderBy(sql`seconds`)
    .limit(2 - (count % 2))
    .offset(Math.floor((count - 1) / 2))
  const row = await db
    .selectFrom(middle.as('middle'))
    .select((eb) => eb.fn.avg<number | null>('seconds').as('seconds'))
    .executeTakeFirstOrThrow()
  return row.seconds
}
