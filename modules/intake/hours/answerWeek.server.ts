import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import { linkTo } from '~/modules/mail/linkTo.server'
import { postMail } from '~/modules/mail/postMail.server'
import { hourMailTexts, returnedWords } from './mailTexts'
import { hoursBetween, withAgreement } from './ownHours.server'
import { openEntries } from './sendWeek.server'
import { addDays } from './studyYear'

const day = 86_400_000
export const weekLinkDays = 60

/** The week of whoever has its link; undefined when there never was such a link. */
export async function readWeek(db: Db, secret: string, now = Date.now()) {
  const week = await db.selectFrom('hourWeek').where('secret', '=', secret).selectAll().executeTakeFirst()
  const placement = week && (await withAgreement(db).where('placement.id', '=', week.placementId).executeTakeFirst())
  if (!placement) return undefined
  const rows = await hoursBetween(db, week.applicationId, week.monday, addDays(week.monday, 6))
  const practice = rows.filter(({ kind }) => kind === 'practice')
  const isExpired = week.sentAt + weekLinkDays * day < now
  return { week, placement, rows: practice, open: practice.filter(({ state }) => state === 'entered'), isExpired }
}

export type Correction = { entryId: string; quarters: number; sentence: string }
type Answered = { confirmed: number; returned: number } | { refused: 'expired' | 'changed' }

/**
 * Answers the hours of a week as they were shown: each is confirmed, but for what is corrected, which goes back to the student
 * with the sentence. Refused when they are not what was shown any more.
 */
export function answerWeek(
  db: Db,
  secret: string,
  { shown, corrections }: { shown: string[]; corrections: Correction[] },
  now = Date.now(),
): Promise<Answered | undefined> {
  return inTransaction(db, async (tx) => {
    const found = await readWeek(tx, secret, now)
    if (!found) return undefined
    if (found.isExpired) return { refused: 'expired' }
    const open = await openEntries(tx, found.week.placementId, found.week.monday)
    const ids = open.map(({ id }) => id)
    if (ids.length !== shown.length || !ids.every((id) => shown.includes(id))) return { refused: 'changed' }
    const { supervisorName: name, id: weekId } = found.week
    for (const entryId of ids) {
      const wrong = corrections.find((one) => one.entryId === entryId)
      const { quarters = null, sentence = '' } = wrong ?? {}
      const answer = wrong ? ('returned' as const) : ('confirmed' as const)
      await tx.insertInto('hourAnswer').values({ entryId, answer, at: now, weekId, name, quarters, sentence }).execute()
    }
    const returned = open.filter(({ id }) => corrections.some(({ entryId }) => entryId === id))
    if (returned.length > 0) await tellStudent(tx, found, returned, corrections, now)
    return { confirmed: ids.length - returned.length, returned: returned.length }
  })
}

type Found = NonNullable<Awaited<ReturnType<typeof readWeek>>>
type Entry = { id: string; day: string; quarters: number }

async function tellStudent(
  tx: Db,
  { week, placement }: Found,
  entries: Entry[],
  corrections: Correction[],
  now: number,
) {
  const { name, email, language, secret, hubName, contactEmail, hubEmail, applicationId } = placement
  const t = hourMailTexts[language]
  const days = entries.map((entry) => {
    const { quarters, sentence } = corrections.find(({ entryId }) => entryId === entry.id)!
    return returnedWords({ day: entry.day, was: entry.quarters / 4, should: quarters / 4, sentence }, language)
  })
  const { subject, lines } = t.returned({ supervisor: week.supervisorName, days: days.join('\n') })
  await postMail(
    tx,
    {
      key: `hours-back:${week.id}:${entries
        .map(({ id }) => id)
        .join('.')
        .slice(0, 200)}`,
      to: { name, email },
      language,
      subject,
      text: [...lines, `${t.ownHours}\n${linkTo(`/applying/${secret}/hours?week=${week.monday}`)}`].join('\n\n'),
      from: { name: hubName, email: contactEmail || hubEmail },
    },
    now,
  )
  await tx.updateTable('application').set({ heardAt: now }).where('id', '=', applicationId).execute()
}
