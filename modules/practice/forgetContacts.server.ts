import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import { chainOf } from './chain'
import { stepsOf } from './steps.server'

const day = 86_400_000

/**
 * Erases whom to reach about questions that were declined so many days ago, with the names of who answered and the links they
 * had; the questions stay. Returns how many these were.
 */
export async function forgetContacts(db: Db, days: number, now = Date.now()) {
  const over = await declinedBefore(db, now - days * day)
  for (const { id, declinedAt } of over) await inTransaction(db, (tx) => forget(tx, id, declinedAt, now))
  return over.length
}

async function declinedBefore(db: Db, before: number) {
  const asked = await db
    .selectFrom('practiceQuestion')
    .where('contactEmail', '<>', '')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('practiceStep')
          .whereRef('questionId', '=', 'practiceQuestion.id')
          .where('practiceStep.kind', '=', 'declined')
          .where('at', '<=', before)
          .select('practiceStep.id'),
      ),
    )
    .select(['practiceQuestion.id', 'askedAt'])
    .execute()
  const steps = await stepsOf(
    db,
    asked.map(({ id }) => id),
  )
  return asked.flatMap(({ id, askedAt }) => {
    const { declinedAt } = chainOf(askedAt, steps.get(id) ?? [])
    return declinedAt !== undefined && declinedAt <= before ? [{ id, declinedAt }] : []
  })
}

async function forget(tx: Db, questionId: string, declinedAt: number, now: number) {
  const gone = await tx.deleteFrom('practiceLink').where('questionId', '=', questionId).returning('tokenHash').execute()
  await tx
    .updateTable('practiceQuestion')
    .set({ contactName: '', contactEmail: '', contactPhone: '', askedBy: null })
    .where('id', '=', questionId)
    .execute()
  await tx
    .updateTable('practiceStep')
    .set({ personName: '', personId: null })
    .where('questionId', '=', questionId)
    .where('side', '=', 'company')
    .execute()
  await tx.updateTable('practiceAgreement').set({ agreedBy: null }).where('questionId', '=', questionId).execute()
  const row = { questionId, erasedAt: now, declinedAt, links: gone.length }
  await tx.insertInto('practiceErasure').values(row).execute()
}
