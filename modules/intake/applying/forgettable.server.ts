import type { Db } from '~/db/connection.server'
import { daysLater } from '~/modules/people/dutchTime'
import { usualTerm } from './keepingTerm.server'

const week = 7

/** Applications that came to nothing and of which the term is over by a moment, with when it is; the first due first. */
export async function forgettable(db: Db, { dueBy, hubIds }: { dueBy: number; hubIds?: string[] }) {
  const rows = await cameToNothing(db, hubIds).execute()
  return rows
    .map(({ weeks, ...row }) => ({ ...row, dueAt: dueAt(row, weeks ?? usualTerm.weeks) }))
    .filter((row) => row.dueAt <= dueBy)
    .sort((a, b) => a.dueAt - b.dueAt)
}

export type Forgettable = Awaited<ReturnType<typeof forgettable>>[number]

function dueAt({ since, months }: { since: number; months: number | null }, weeks: number) {
  return months === null ? daysLater(since, weeks * week) : monthsLater(since, months)
}

function monthsLater(at: number, months: number) {
  const then = new Date(at)
  then.setUTCMonth(then.getUTCMonth() + months)
  // The 31st of a month of thirty days would run over.
  if (then.getUTCDate() !== new Date(at).getUTCDate()) then.setUTCDate(0)
  return then.getTime()
}

function cameToNothing(db: Db, hubIds: string[] | undefined) {
  return db
    .selectFrom('application')
    .innerJoin('candidate', 'candidate.id', 'application.candidateId')
    .innerJoin('offering', 'offering.id', 'application.offeringId')
    .leftJoin('keepingTerm', 'keepingTerm.hubId', 'offering.hubId')
    .leftJoin('keepingConsent', (join) =>
      join.onRef('keepingConsent.candidateId', '=', 'candidate.id').on('keepingConsent.withdrawnAt', 'is', null),
    )
    .where('application.state', 'in', ['refused', 'withdrawn'])
    .where('application.erasedAt', 'is', null)
    .$if(hubIds !== undefined, (query) => query.where('offering.hubId', 'in', hubIds!))
    .select(['application.id', 'application.state', 'application.since', 'application.candidateId'])
    .select(['candidate.name', 'offering.title', 'offering.hubId', 'keepingTerm.weeks', 'keepingConsent.months'])
}
