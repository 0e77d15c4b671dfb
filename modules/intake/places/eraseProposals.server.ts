import type { Db } from '~/db/connection.server'

/** Takes away what was written with the proposals of an application, and what of it companies could read. */
export async function eraseProposals(tx: Db, applicationId: string) {
  const own = tx.selectFrom('matchProposal').where('applicationId', '=', applicationId).select('id')
  await tx.updateTable('proposalStep').set({ words: '' }).where('proposalId', 'in', own).execute()
  await tx
    .updateTable('matchProposal')
    .set({ note: '', shares: '[]' })
    .where('applicationId', '=', applicationId)
    .execute()
}
