import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import type { Language } from '~/db/tables'
import { linkTo } from '~/modules/mail/linkTo.server'
import { postMail } from '~/modules/mail/postMail.server'
import { type NoticeAbout, type NoticeKind, type NoticeLimit, type NoticeWay, usualWays, wayOf } from './kinds'
import { noticeTexts, saidOf } from './texts'

export type NewNotice = {
  /** What it is about, such as `overdue:<assignment>:<day>`: nobody hears it twice. */
  key: string
  personId: string
  organisationId: string
  kind: NoticeKind
  about: NoticeAbout
}

/** Tells somebody something, in the transaction that decides on it: in the app, and by mail as they choose and the organisation allows. */
export async function postNotice(tx: Db, { key, personId, organisationId, kind, about }: NewNotice, now: number) {
  const way = await chosenWay(tx, personId, organisationId, kind)
  const digest = way === 'daily' || way === 'weekly' ? way : null
  const row = { id: newId(), key, personId, organisationId, kind, about: JSON.stringify(about), postedAt: now, digest }
  const posted = await tx
    .insertInto('notice')
    // Who wants to hear nothing has it noted as read, so that it is not posted again.
    .values({ ...row, readAt: way === 'none' ? now : null })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (posted && way === 'mail') await mailNotice(tx, { key, personId, organisationId, kind, about }, now)
  return posted !== undefined
}

async function chosenWay(tx: Db, personId: string, organisationId: string, kind: NoticeKind) {
  const chosen = await tx
    .selectFrom('noticeChoice')
    .where('personId', '=', personId)
    .where('kind', '=', kind)
    .select('way')
    .executeTakeFirst()
  const limit = await tx
    .selectFrom('noticeLimit')
    .where('organisationId', '=', organisationId)
    .where('kind', '=', kind)
    .select('most')
    .executeTakeFirst()
  return wayOf((chosen?.way as NoticeWay | undefined) ?? usualWays[kind], limit?.most as NoticeLimit | undefined)
}

async function mailNotice(tx: Db, { key, personId, organisationId, kind, about }: NewNotice, now: number) {
  const person = tx.selectFrom('person').where('id', '=', personId).select(['name', 'email', 'language'])
  const { name, email, language } = await person.executeTakeFirstOrThrow()
  const from = await tx
    .selectFrom('organisation')
    .where('id', '=', organisationId)
    .select(['name', 'email'])
    .executeTakeFirstOrThrow()
  const { subject, sentence } = saidOf(language as Language, kind, about, from.name)
  const choose = noticeTexts[language as Language].choose(linkTo('/account#notices'))
  const text = `${sentence}\n\n${linkTo(about.to)}\n\n${choose}`
  const to = { name, email }
  await postMail(tx, { key: `notice:${key}`, to, language: language as Language, from, subject, text }, now)
}
