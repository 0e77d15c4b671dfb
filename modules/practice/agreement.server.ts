import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'

/** Notes that a company agrees that it is named with its question; once is enough. */
export async function agree(db: Db, questionId: string, personId: string | null, now = Date.now()) {
  await inTransaction(db, async (tx) => {
    if (await agreementOn(tx, questionId)) return
    const row = { id: newId(), questionId, agreedAt: now, agreedBy: personId, withdrawnAt: null, withdrawnBy: null }
    await tx.insertInto('practiceAgreement').values(row).execute()
  })
}

/** Takes the agreement back: from now on nobody else reads of it. */
export async function disagree(db: Db, questionId: string, personId: string | null, now = Date.now()) {
  await db
    .updateTable('practiceAgreement')
    .set({ withdrawnAt: now, withdrawnBy: personId })
    .where('questionId', '=', questionId)
    .where('withdrawnAt', 'is', null)
    .execute()
}

export function agreementOn(db: Db, questionId: string) {
  return db
    .selectFrom('practiceAgreement')
    .where('questionId', '=', questionId)
    .where('withdrawnAt', 'is', null)
    .select('agreedAt')
    .executeTakeFirst()
}
