import type { Db } from '~/db/connection.server'

/** That somebody allows us to keep their application longer, for so many months from its end. */
export async function giveConsent(tx: Db, candidateId: string, months: number, now: number) {
  await tx
    .insertInto('keepingConsent')
    .values({ candidateId, months, givenAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function withdrawConsent(tx: Db, candidateId: string, now: number) {
  await tx
    .updateTable('keepingConsent')
    .set({ withdrawnAt: now })
    .where('candidateId', '=', candidateId)
    .where('withdrawnAt', 'is', null)
    .execute()
}
