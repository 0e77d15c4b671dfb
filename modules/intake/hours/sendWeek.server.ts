import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import { linkTo } from '~/modules/mail/linkTo.server'
import { postMail } from '~/modules/mail/postMail.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { dutchMoment } from '~/modules/people/dutchTime'
import { emailSchema } from '~/modules/people/personSchema'
import { newSecret } from '~/modules/people/secret.server'
import { hourMailTexts, weekWords } from './mailTexts'
import { type HourPlacement, withAgreement } from './ownHours.server'
import { addDays, mondayOf } from './studyYear'

type Sent = { sent: true } | { refused: 'nothing' | 'nobody' }

/** Sends the practice hours of a week to the praktijkopleider: one link, by which they answer them all. */
export function sendWeek(db: Db, placement: HourPlacement, monday: string, now = Date.now()): Promise<Sent> {
  return inTransaction(db, async (tx) => {
    const { placementId, supervisorEmail } = placement
    if ((await openEntries(tx, placementId, monday)).length === 0) return { refused: 'nothing' }
    if (!emailSchema.safeParse(supervisorEmail).success) return { refused: 'nobody' }
    await mailWeek(tx, placement, await weekRow(tx, placement, monday, now), now)
    return { sent: true }
  })
}

type Week = { id: string; monday: string; secret: string; times: number }

/** The week with its link. Another praktijkopleider gets a link of their own, and the one before it ends. */
async function weekRow(tx: Db, placement: HourPlacement, monday: string, now: number): Promise<Week> {
  const { placementId, applicationId, supervisorName, supervisorEmail } = placement
  const known = await tx
    .selectFrom('hourWeek')
    .where('placementId', '=', placementId)
    .where('monday', '=', monday)
    .select(['id', 'secret', 'times', 'supervisorEmail'])
    .executeTakeFirst()
  const { secret } = newSecret()
  const who = { supervisorName, supervisorEmail }
  if (!known) {
    const id = newId()
    await tx
      .insertInto('hourWeek')
      .values({ id, applicationId, placementId, monday, secret, ...who, sentAt: now })
      .execute()
    return { id, monday, secret, times: 1 }
  }
  const isSame = known.supervisorEmail.toLowerCase() === supervisorEmail.toLowerCase()
  const link = isSame ? known.secret : secret
  const times = known.times + 1
  await tx
    .updateTable('hourWeek')
    .set({ secret: link, ...who, sentAt: now, times })
    .where('id', '=', known.id)
    .execute()
  return { id: known.id, monday, secret: link, times }
}

async function mailWeek(tx: Db, placement: HourPlacement, { id, monday, secret, times }: Week, now: number) {
  const { name, supervisorName, supervisorEmail, hubName, contactEmail, hubEmail } = placement
  const t = hourMailTexts.nl
  const entries = await openEntries(tx, placement.placementId, monday)
  const quarters = entries.reduce((sum, entry) => sum + entry.quarters, 0)
  const { subject, lines } = t.week({ name, week: weekWords(monday, 'nl'), hours: quarters / 4 })
  await postMail(
    tx,
    {
      key: `hours:${id}:${times}`,
      to: { name: supervisorName, email: supervisorEmail },
      language: 'nl',
      subject,
      text: [...lines, `${t.confirmHere}\n${linkTo(`/hours/weeks/${secret}`)}`].join('\n\n'),
      from: { name: hubName, email: contactEmail || hubEmail },
    },
    now,
  )
}

/** Practice hours of a week that nobody answered yet. */
export function openEntries(tx: Db, placementId: string, monday: string) {
  return tx
    .selectFrom('hourEntry')
    .where('placementId', '=', placementId)
    .where('kind', '=', 'practice')
    .where('state', '=', 'entered')
    .where('removedAt', 'is', null)
    .where('day', '>=', monday)
    .where('day', '<=', addDays(monday, 6))
    .select(['id', 'day', 'quarters', 'what'])
    .orderBy('day')
    .execute()
}

/** What the clock does to hours: on Friday at three each week with hours that nobody answered goes to its praktijkopleider. */
export async function keepHours(db: Db, now = Date.now()) {
  const friday = lastFriday(now)
  for (const { placementId, monday } of await weeksToSend(db, friday)) {
    const placement = await withAgreement(db).where('placement.id', '=', placementId).executeTakeFirst()
    if (placement) await sendWeek(db, placement, monday, now)
  }
}

/** The last moment at which weeks went out, and the Monday of its week. */
function lastFriday(now: number) {
  const monday = mondayOf(dutchDay(now))
  const at = dutchMoment(addDays(monday, 4), '15:00')!
  return at <= now ? { at, monday } : { at: dutchMoment(addDays(monday, -3), '15:00')!, monday: addDays(monday, -7) }
}

/** Up to that week, those of which hours wait, and which did not go out since that Friday. */
async function weeksToSend(db: Db, { at, monday }: { at: number; monday: string }) {
  const rows = await db
    .selectFrom('hourEntry')
    .where('kind', '=', 'practice')
    .where('state', '=', 'entered')
    .where('removedAt', 'is', null)
    .where('day', '<=', addDays(monday, 6))
    // Older ones were told so often that a person must call.
    .where('day', '>=', addDays(monday, -28))
    .select(['placementId', 'day'])
    .distinct()
    .execute()
  const weeks = new Map(rows.map((row) => [`${row.placementId} ${mondayOf(row.day)}`, row.placementId]))
  const sent = await db.selectFrom('hourWeek').where('sentAt', '>=', at).select(['placementId', 'monday']).execute()
  for (const week of sent) weeks.delete(`${week.placementId} ${week.monday}`)
  return [...weeks].map(([key, placementId]) => ({ placementId, monday: key.split(' ')[1]! }))
}
