import type { Db } from '~/db/connection.server'

/** What was said and noted about one application goes; that there was a conversation, a message, a task, and when, stays. */
export async function erasePipeline(tx: Db, applicationId: string) {
  const words = { place: '', link: '', noneFits: '', cancelledBecause: '', notes: '', answers: '[]' }
  await tx.updateTable('conversation').set(words).where('applicationId', '=', applicationId).execute()
  await tx
    .updateTable('candidateMessage')
    .set({ subject: '', text: '' })
    .where('applicationId', '=', applicationId)
    .execute()
  await tx.updateTable('applicationTask').set({ title: '-' }).where('applicationId', '=', applicationId).execute()
}
