import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { unitsToMeet } from './unitResults'

/**
 * The attempt with which a person goes on: the newest unfinished one, else the newest, else a first one on the newest
 * version. Undefined when the enrolment is not theirs.
 */
export function openAttempt(db: Db, person: Person, enrolmentId: string, now = Date.now()) {
  return attemptOf(db, person, enrolmentId, now, (attempts) => attempts.find(isUnfinished) ?? attempts[0])
}

/** An attempt from the start, on the newest version; an unfinished one is gone on with. Undefined when not theirs. */
export function newAttempt(db: Db, person: Person, enrolmentId: string, now = Date.now()) {
  return attemptOf(db, person, enrolmentId, now, (attempts) => attempts.find(isUnfinished))
}

type Known = { id: string; number: number; finishedAt: number | null }
const isUnfinished = (attempt: Known) => attempt.finishedAt === null

function attemptOf(
  db: Db,
  person: Person,
  enrolmentId: string,
  now: number,
  choose: (newestFirst: Known[]) => Known | undefined,
) {
  return inTransaction(db, async (tx) => {
    const enrolment = await tx
      .selectFrom('enrolment')
      .innerJoin('offering', 'offering.id', 'enrolment.offeringId')
      .where('enrolment.id', '=', enrolmentId)
      .where('enrolment.personId', '=', person.id)
      .select('offering.moduleId')
      .executeTakeFirst()
    if (!enrolment?.moduleId) return undefined
    const attempts = await tx
      .selectFrom('attempt')
      .where('enrolmentId', '=', enrolmentId)
      .select(['id', 'number', 'finishedAt'])
      .orderBy('number', 'desc')
      .execute()
    const chosen = choose(attempts)
    if (chosen) return { attemptId: chosen.id }
    const number = (attempts[0]?.number ?? 0) + 1
    return { attemptId: await addAttempt(tx, { enrolmentId, moduleId: enrolment.moduleId, number, now }) }
  })
}

// What learners see: a bank of questions is no page to them.
const pagesIn = sql<number>`(select count(*) from json_each(document, '$.pages') where value ->> 'kind' <> 'bank')`

type Start = { enrolmentId: string; moduleId: string; number: number; now: number }

async function addAttempt(tx: Db, { enrolmentId, moduleId, number, now }: Start) {
  const version = await tx
    .selectFrom('moduleVersion')
    .where('moduleId', '=', moduleId)
    .select(['id', 'contents', pagesIn.as('pages')])
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow()
  const id = newId()
  const pagesTotal = version.contents === null ? version.pages : unitsToMeet(JSON.parse(version.contents))
  await tx
    .insertInto('attempt')
    .values({ id, enrolmentId, versionId: version.id, number, startedAt: now, pagesTotal })
    .execute()
  return id
}
