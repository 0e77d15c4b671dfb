import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'

/** Has a mail that was given up tried again, under the same Message-ID; false when there is no such mail. */
export async function renewMail(db: Db, person: Pick<Person, 'id'>, number: number, now = Date.now()) {
  const { numUpdatedRows } = await db
    .updateTable('outgoingMail')
    .set({ gaveUpAt: null, tries: 0, dueAt: now, renewedAt: now, renewedBy: person.id })
    .where('number', '=', number)
    .where('gaveUpAt', 'is not', null)
    .where('failure', '<>', 'address')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
