import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Language } from '~/db/tables'
import { linkTo } from '~/modules/mail/linkTo.server'
import { postMail } from '~/modules/mail/postMail.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { dutchMoment } from '~/modules/people/dutchTime'
import { daysAfter } from '~/modules/progress/assigning/due'
import type { NoticeAbout, NoticeKind } from './kinds'
import { noticeTexts, saidOf } from './texts'

/** The last seven o'clock in the morning in the Netherlands, of any day and of a Monday. */
export function digestMoments(now: number) {
  const today = dutchDay(now)
  const at = (day: string) => dutchMoment(day, '07:00')!
  const daily = at(today) <= now ? today : daysAfter(today, -1)
  const sinceMonday = (new Date(daily).getUTCDay() + 6) % 7
  return { daily: at(daily), weekly: at(daysAfter(daily, -sinceMonday)) }
}

/** Sends who wants it so one mail with what came since the last one; what was read meanwhile is left out. */
export async function postDigests(db: Db, now = Date.now()) {
  const moments = digestMoments(now)
  const people = await waiting(db, moments).select('personId').distinct().execute()
  for (const { personId } of people) await inTransaction(db, (tx) => postDigest(tx, personId, moments, now))
}

type Moments = ReturnType<typeof digestMoments>

function waiting(db: Db, { daily, weekly }: Moments) {
  return db
    .selectFrom('notice')
    .where('notice.digestedAt', 'is', null)
    .where((eb) =>
      eb.or([
        eb.and([eb('notice.digest', '=', 'daily'), eb('notice.postedAt', '<', daily)]),
        eb.and([eb('notice.digest', '=', 'weekly'), eb('notice.postedAt', '<', weekly)]),
      ]),
    )
}

async function postDigest(tx: Db, personId: string, moments: Moments, now: number) {
  const notices = await waiting(tx, moments)
    .innerJoin('organisation', 'organisation.id', 'notice.organisationId')
    .where('notice.personId', '=', personId)
    .select(['notice.id', 'notice.kind', 'notice.about', 'notice.readAt', 'organisation.name as organisation'])
    .orderBy('notice.postedAt')
    .execute()
  const ids = notices.map(({ id }) => id)
  await tx
    .updateTable('notice')
    .set({ digestedAt: now })
    .where('id', 'in', ids.length ? ids : [''])
    .execute()
  const unread = notices.filter(({ readAt }) => readAt === null)
  if (unread.length === 0) return
  const person = tx.selectFrom('person').where('id', '=', personId).select(['name', 'email', 'language'])
  const { name, email, language: spoken } = await person.executeTakeFirstOrThrow()
  const language = spoken as Language
  const t = noticeTexts[language]
  const lines = unread.slice(0, 50).map(({ kind, about, organisation }) => {
    const read = JSON.parse(about) as NoticeAbout
    return `${saidOf(language, kind as NoticeKind, read, organisation).sentence}\n${linkTo(read.to)}`
  })
  const text = [t.digestText, ...lines, t.choose(linkTo('/account#notices'))].join('\n\n')
  const key = `digest:${personId}:${moments.daily}`
  await postMail(tx, { key, to: { name, email }, language, subject: t.digest(unread.length), text }, now)
}
