import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import { stateOfAttempt, withCountingAttempt } from '~/modules/progress/countingAttempt.server'
import { doneStates } from '~/modules/progress/isDone'
import { daysToLook, dueKind, newsMs } from './dueKind'
import type { NewNotice } from './postNotice.server'

/** Modules that were asked of somebody just now, and are not done. */
export async function newModules(db: Db, now: number): Promise<NewNotice[]> {
  const rows = await openModules(db)
    .where('assignment.assignedAt', '>', now - newsMs)
    .where(
      sql<boolean>`not exists (select 1 from notice where notice.key in ('assigned:' || assignment.id, 'expires:' || assignment.id))`,
    )
    .execute()
  return rows.map((row) => {
    const kind = row.countsFrom === null ? 'assigned' : 'expires'
    return { key: `${kind}:${row.id}`, kind, ...aboutOf(row) }
  })
}

/** Modules of which the day is near or over, and that are not done. */
export async function dueModules(db: Db, now: number): Promise<NewNotice[]> {
  const { from, until } = daysToLook(now)
  const rows = await openModules(db)
    .where('assignment.dueOn', '>=', from)
    .where('assignment.dueOn', '<=', until)
    .where(
      sql<boolean>`not exists (select 1 from notice where notice.key = 'overdue:' || assignment.id || ':' || assignment.dueOn)`,
    )
    .execute()
  const found = rows.flatMap((row) => {
    const kind = dueKind(row.dueOn!, row.assignedAt, now)
    return kind ? [{ key: `${kind}:${row.id}:${row.dueOn}`, kind, ...aboutOf(row) }] : []
  })
  return unposted(db, found)
}

/** Those among these that were not posted yet. */
export async function unposted(db: Db, notices: NewNotice[]): Promise<NewNotice[]> {
  if (notices.length === 0) return []
  const keys = JSON.stringify(notices.map(({ key }) => key))
  const rows = await db
    .selectFrom('notice')
    .where(sql<boolean>`key in (select value from json_each(${keys}))`)
    .select('key')
    .execute()
  const known = new Set(rows.map(({ key }) => key))
  return notices.filter(({ key }) => !known.has(key))
}

type Row = { personId: string; organisationId: string; title: string; dueOn: string | null }

function aboutOf({ personId, organisationId, title, dueOn }: Row) {
  return { personId, organisationId, about: { title, dueOn, to: '/learning' } }
}

function openModules(db: Db) {
  const enrolments = db
    .selectFrom('enrolment')
    .innerJoin('offering', 'offering.id', 'enrolment.offeringId')
    .innerJoin('person', 'person.id', 'enrolment.personId')
  const isRenewed = sql<boolean>`exists (select 1 from attempt as renewed where renewed.enrolmentId = enrolment.id
    and renewed.status in ('passed', 'completed') and renewed.finishedAt >= assignment.countsFrom)`
  return withCountingAttempt(enrolments)
    .innerJoin('assignment', (join) =>
      join
        .onRef('assignment.personId', '=', 'enrolment.personId')
        .onRef('assignment.offeringId', '=', 'enrolment.offeringId')
        .on('assignment.withdrawnAt', 'is', null),
    )
    .where((eb) =>
      eb.or([
        eb.and([eb('assignment.countsFrom', 'is', null), eb(stateOfAttempt, 'not in', doneStates)]),
        eb.and([eb('assignment.countsFrom', 'is not', null), eb.not(isRenewed)]),
      ]),
    )
    .select(['assignment.id', 'assignment.personId', 'assignment.organisationId', 'assignment.dueOn'])
    .select(['assignment.assignedAt', 'assignment.countsFrom', 'offering.title'])
}
