import type { Db } from '~/db/connection.server'

/** What is kept of conversations and messages with a candidate, for their own export. */
export async function ownWords(db: Db, candidateId: string) {
  const ofCandidate = db.selectFrom('application').where('candidateId', '=', candidateId).select('id')
  const [conversations, messages] = await Promise.all([
    db
      .selectFrom('conversation')
      .where('applicationId', 'in', ofCandidate)
      .select(['proposedAt', 'startsAt', 'place', 'link', 'noneFits', 'cancelledBecause', 'heldAt', 'notes', 'answers'])
      .orderBy('proposedAt')
      .execute(),
    db
      .selectFrom('candidateMessage')
      .where('applicationId', 'in', ofCandidate)
      .select(['direction', 'at', 'subject', 'text'])
      .orderBy('at')
      .execute(),
  ])
  return { conversations, messages }
}
