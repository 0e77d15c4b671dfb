import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import type { OutgoingMail } from '~/db/mailTables'
import type { Delivery, Outcome } from './delivery'
import { messageOf } from './messageOf.server'
import { patienceMs, waitAfter } from './waits'
import { withLink } from './withLink.server'

export type Sender = { db: Db; delivery: Delivery; from: string; now: () => number; isStopped: () => boolean }

const atOnce = 4

/** Sends what is due, in order for each receiver; `down` when no mail goes out at all. */
export async function sendDue(sender: Sender): Promise<'done' | 'down'> {
  while (!sender.isStopped()) {
    const numbers = await dueMail(sender.db, sender.now())
    if (numbers.length === 0) return 'done'
    const outcomes = await Promise.all(numbers.map((number) => sendOne(sender, number)))
    if (outcomes.some((outcome) => outcome?.kind === 'down')) return 'down'
  }
  return 'done'
}

/** Mail whose handing over a crash cut off: nobody knows whether it arrived, so it goes out again under the same Message-ID. */
export async function noteCutOff(db: Db) {
  await db
    .updateTable('outgoingMail')
    .set((eb) => ({ cutOffAt: eb.ref('handingOverSince'), handingOverSince: null }))
    .where('handingOverSince', 'is not', null)
    .execute()
}

// A mail waits for every earlier one to the same receiver: what changes a date may not arrive before the date.
async function dueMail(db: Db, now: number) {
  const rows = await db
    .selectFrom('outgoingMail as mail')
    .select('number')
    .where('sentAt', 'is', null)
    .where('gaveUpAt', 'is', null)
    .where('dueAt', '<=', now)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('outgoingMail as earlier')
            .select('earlier.number')
            .whereRef('earlier.toEmail', '=', 'mail.toEmail')
            .whereRef('earlier.number', '<', 'mail.number')
            .where('earlier.sentAt', 'is', null)
            .where('earlier.gaveUpAt', 'is', null),
        ),
      ),
    )
    .orderBy('number')
    .limit(atOnce)
    .execute()
  return rows.map(({ number }) => number)
}

async function sendOne({ db, delivery, from, now }: Sender, number: number) {
  const claimed = await claim(db, number, from, now())
  const mail = claimed && (await withLink(db, claimed, now()))
  if (!mail) return undefined
  const message = { number, from, to: mail.toEmail, source: await messageOf(mail, from) }
  const outcome = await delivery.deliver(message)
  await settle(db, mail, outcome, now())
  return outcome
}

function claim(db: Db, number: number, from: string, now: number) {
  const messageId = `<${newId(24)}@${from.slice(from.lastIndexOf('@') + 1)}>`
  return db
    .updateTable('outgoingMail')
    .set({
      handingOverSince: now,
      tries: sql<number>`tries + 1`,
      messageId: sql<string>`coalesce(messageId, ${messageId})`,
    })
    .where('number', '=', number)
    .where('sentAt', 'is', null)
    .where('gaveUpAt', 'is', null)
    .returningAll()
    .executeTakeFirst()
}

async function settle(db: Db, mail: OutgoingMail, outcome: Outcome, now: number) {
  await db
    .updateTable('outgoingMail')
    .set({ handingOverSince: null, ...after(mail, outcome, now) })
    .where('number', '=', mail.number)
    .execute()
}

function after({ tries, postedAt, renewedAt, cutOffAt }: OutgoingMail, outcome: Outcome, now: number) {
  if (outcome.kind === 'sent') return { sentAt: now, failure: '' }
  const { kind, reason } = outcome
  const failure = reason.slice(0, 500)
  if (kind === 'refused') return { gaveUpAt: now, failure }
  const lost = { failure, cutOffAt: outcome.isCutOff ? now : cutOffAt }
  if (now - (renewedAt ?? postedAt) > patienceMs) return { ...lost, gaveUpAt: now }
  return { ...lost, dueAt: now + waitAfter(tries, kind === 'down') }
}
