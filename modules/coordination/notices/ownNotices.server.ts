import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import type { NoticeAbout, NoticeKind } from './kinds'

export const noticesPerPage = 50

type Own = Pick<Person, 'id'>

/** What somebody was told, the newest first; what they did not want to hear is not among it. */
export async function ownNotices(db: Db, person: Own, page: number) {
  const all = shownTo(db, person)
  const rows = await all
    .innerJoin('organisation', 'organisation.id', 'notice.organisationId')
    .select(['notice.id', 'notice.kind', 'notice.about', 'postedAt', 'readAt', 'organisation.name as organisation'])
    .orderBy('postedAt', 'desc')
    .orderBy('notice.id')
    .limit(noticesPerPage)
    .offset((page - 1) * noticesPerPage)
    .execute()
  const { total } = await all.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const notices = rows.map(({ about, kind, ...row }) => ({
    ...row,
    kind: kind as NoticeKind,
    about: JSON.parse(about) as NoticeAbout,
  }))
  return { notices, total }
}

function shownTo(db: Db, person: Own) {
  return db
    .selectFrom('notice')
    .where('notice.personId', '=', person.id)
    .where((eb) => eb.or([eb('readAt', 'is', null), eb('readAt', '>', eb.ref('postedAt'))]))
}

/** How much of it somebody has not looked at yet; undefined for who was never told anything. */
export async function unreadNotices(db: Db, person: Own) {
  const any = await db.selectFrom('notice').where('personId', '=', person.id).select('id').limit(1).executeTakeFirst()
  if (!any) return undefined
  const { count } = await db
    .selectFrom('notice')
    .where('personId', '=', person.id)
    .where('readAt', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** Notes as read what stood there when somebody looked. */
export async function readNotices(db: Db, person: Own, until: number, now = Date.now()) {
  await db
    .updateTable('notice')
    .set({ readAt: now })
    .where('personId', '=', person.id)
    .where('readAt', 'is', null)
    .where('postedAt', '<=', until)
    .execute()
}
