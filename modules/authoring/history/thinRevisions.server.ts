import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import { pause } from './sittings'

const minute = 60_000
const hour = 60 * minute
// As a literal: a bound number is a real one, and dividing by it does not round down.
const aMinute = sql.lit(minute)

// What is older was thinned out by an earlier save: an hour leaves sixty minutes at most.
const recent = 200

/**
 * Thins out the kept states of a page: of the last hour the last of every minute stays, of the time before the last of
 * every sitting. Who follows another author begins a sitting. What was published stays, and so does what stood there
 * before an earlier state was put back. A text that was set aside stays and follows nothing: it was never on the page.
 */
export async function thinRevisions(tx: Db, pageId: string, now: number) {
  await sql`
    delete from pageRevision where id in (
      select id from (
        select id, savedAt, savedBy, publishedAs,
          lead(savedAt) over later as nextAt, lead(savedBy) over later as nextBy, lead(restoredFrom) over later as nextFrom
        from (
          select id, savedAt, savedBy, publishedAs, restoredFrom from pageRevision
          where pageId = ${pageId} and isAside is null order by id desc limit ${recent}
        )
        window later as (order by id)
      )
      where publishedAs is null and nextFrom is null and nextBy = savedBy and (
        nextAt / ${aMinute} = savedAt / ${aMinute} or (nextAt - savedAt <= ${pause} and savedAt < ${now - hour})
      )
    )`.execute(tx)
}
