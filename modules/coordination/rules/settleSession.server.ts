import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { addBooking, hasRoom, openSession, queue } from '~/modules/catalogue/sessions/book.server'
import { happened } from '~/modules/catalogue/sessions/bookingEvent.server'
import { settleSeats } from '~/modules/catalogue/sessions/settleSeats.server'
import { tell } from '~/modules/catalogue/sessions/tell.server'
import { whyClosed } from '~/modules/catalogue/sessions/whyClosed'
import { inPieces } from '~/modules/progress/assigning/inPieces'
import { changesOf, type Settling } from './changesOf'

/** A date that is asked is a seat on it, or a place on its waiting list. Its mails are those of every seat. */
export async function settleSession(settling: Settling) {
  const { tx, rule } = settling
  const sessionId = rule.sessionId!
  const ofSession = tx.selectFrom('sessionAssignment').where('sessionId', '=', sessionId)
  const rows = await ofSession
    .where('ruleId', '=', rule.id)
    .select(['id', 'personId', 'bookingId', 'withdrawnAt', 'withdrawnBy'])
    .execute()
  const others = await ofSession
    .where('organisationId', '=', rule.organisationId)
    .where('ruleId', '!=', rule.id)
    .where('withdrawnAt', 'is', null)
    .select('personId')
    .execute()
  const { wanted, ended } = changesOf(settling, rows, new Set(others.map(({ personId }) => personId)))
  await endSeats(tx, ended as typeof rows, { sessionId, by: rule.createdBy, now: settling.now, takenBackBy: null })
  await bookSeats(
    settling,
    wanted.map(({ personId }) => personId),
  )
}

async function bookSeats({ tx, rule, followed, now }: Settling, personIds: string[]) {
  const sessionId = rule.sessionId!
  const session = personIds.length > 0 ? await openSession(tx, sessionId) : undefined
  if (!session || whyClosed(session, now) || !(await hasRoom(tx, sessionId, personIds.length))) return
  const { organisationId, id: ruleId, createdBy: assignedBy } = rule
  const companyId = followed.as === 'employer' ? organisationId : null
  const bookingIds: string[] = []
  for (const some of inPieces(personIds))
    for (const one of await withSeats(tx, sessionId, some)) {
      let bookingId: string | null = null
      if (!one.hasSeat) {
        const { personId, name, email, language } = one
        const asked = { sessionId, personId, name, email, language, phone: '', companyId }
        const added = await addBooking(tx, { ...asked, bookedBy: assignedBy, requestedAt: now })
        await happened(tx, added.id, { kind: 'requested', at: now, by: assignedBy })
        bookingIds.push(added.id)
        bookingId = added.id
      }
      const made = { ruleId, sessionId, organisationId, assignedBy, assignedAt: now, bookingId }
      await tx
        .insertInto('sessionAssignment')
        .values({ id: newId(), ...made, personId: one.personId })
        .execute()
    }
  if (bookingIds.length > 0) await queue(tx, sessionId, bookingIds, now)
}

async function withSeats(tx: Db, sessionId: string, personIds: string[]) {
  const seats = await tx
    .selectFrom('booking')
    .where('sessionId', '=', sessionId)
    .where('name', '<>', '')
    .where('state', 'not in', ['denied', 'canceled'])
    .select(['email'])
    .execute()
  const taken = new Set(seats.map(({ email }) => email.toLowerCase()))
  const people = await tx
    .selectFrom('person')
    .where('id', 'in', personIds)
    .select(['id as personId', 'name', 'email', 'language'])
    .orderBy('name')
    .execute()
  return people.map((one) => ({ ...one, hasSeat: taken.has(one.email.toLowerCase()) }))
}

type Ended = { id: string; bookingId: string | null }
type By = { sessionId: string; by: string; now: number; takenBackBy: string | null }

/** Gives back the seats that were taken for these, as far as nobody sat on them. */
export async function endSeats(tx: Db, rows: Ended[], { sessionId, by, now, takenBackBy }: By) {
  for (const { id, bookingId } of rows) {
    await tx
      .updateTable('sessionAssignment')
      .set({ withdrawnAt: now, withdrawnBy: takenBackBy })
      .where('id', '=', id)
      .execute()
    const seat = tx
      .selectFrom('booking')
      .where('id', '=', bookingId ?? '')
      .select('state')
    const state = (await seat.executeTakeFirst())?.state
    if (!bookingId || !state || ['denied', 'canceled', 'finished'].includes(state)) continue
    await happened(tx, bookingId, { kind: 'canceled', at: now, by, why: '' })
    await tell(tx, bookingId, 'canceled', { why: '' })
  }
  if (rows.length > 0) await settleSeats(tx, sessionId, now)
}
