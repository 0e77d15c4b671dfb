import type { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Language } from '~/db/tables'
import type { Person } from '~/modules/people/person'
import { newSecret } from '~/modules/people/secret.server'
import { bookingSchema } from './bookingSchema'
import { tellInterest } from './tellInterest.server'

export const interestSchema = bookingSchema.omit({ phone: true })
type Asked = z.output<typeof interestSchema> & { offeringId: string; language: Language }

/** Puts somebody on the list of who hears of a date; once is enough. Undefined when the offering is not public. */
export function askForDate(db: Db, asked: Asked, person: Person | undefined, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const { offeringId, name, email, companyName, question, language } = asked
    const found = await publicOffering(tx, offeringId)
    if (!found) return undefined
    const known = tx.selectFrom('offeringInterest').where('offeringId', '=', offeringId).where('email', '=', email)
    if (!(await known.where('endedAt', 'is', null).select('id').executeTakeFirst())) {
      const personId = person?.email.toLowerCase() === email ? person.id : null
      const row = { id: newId(), secret: newSecret().secret, askedAt: now, personId }
      await tx
        .insertInto('offeringInterest')
        .values({ ...row, offeringId, name, email, companyName, note: question, language })
        .execute()
      await tellInterest(tx, row.id, undefined)
    }
    return { slug: found.slug }
  })
}

/** Tells who waits for a date of the offering that there is one, when people can enrol or apply here. */
export async function tellInterested(tx: Db, sessionId: string, now: number) {
  const session = await tx
    .selectFrom('offeringSession')
    .innerJoin('publishedOffering', 'publishedOffering.id', 'offeringSession.offeringId')
    .where('offeringSession.id', '=', sessionId)
    .where((is) => is.or([is('enrolsHere', '=', 1), is('kind', '=', 'bbl')]))
    .select('offeringId')
    .executeTakeFirst()
  if (!session) return
  const waiting = tx.selectFrom('offeringInterest').where('offeringId', '=', session.offeringId)
  for (const { id } of await waiting.where('endedAt', 'is', null).select('id').orderBy('askedAt').execute()) {
    await tx.updateTable('offeringInterest').set({ endedAt: now, endedBecause: 'told' }).where('id', '=', id).execute()
    await tellInterest(tx, id, sessionId)
  }
}

/** What the link of a mail leads to; undefined when there never was one. */
export function readInterest(db: Db, secret: string) {
  return db
    .selectFrom('offeringInterest')
    .innerJoin('offering', 'offering.id', 'offeringInterest.offeringId')
    .where('secret', '=', secret)
    .select(['offeringInterest.id', 'offering.title', 'offering.slug', 'offeringInterest.endedAt', 'endedBecause'])
    .executeTakeFirst()
}

export async function leaveInterest(db: Db, secret: string, now = Date.now()) {
  const found = await readInterest(db, secret)
  if (found && found.endedAt === null)
    await db
      .updateTable('offeringInterest')
      .set({ endedAt: now, endedBecause: 'left' })
      .where('id', '=', found.id)
      .execute()
  return found
}

/** What people who wait for a date wait for; undefined when it is not in the catalogue. */
export function publicOffering(db: Db, offeringId: string) {
  return db
    .selectFrom('publishedOffering')
    .where('id', '=', offeringId)
    .where('kind', 'not in', ['module', 'path'])
    .select(['id', 'title', 'slug'])
    .executeTakeFirst()
}
