import type { Db } from '~/db/connection.server'
import { newSecret } from '~/modules/people/secret.server'

const day = 86_400_000
/** So long somebody can answer by a link. */
export const answerDays = 10

export type Side = 'candidate' | 'company'

/** A link by which one side answers; an earlier one of that side leads nowhere any more. */
export async function newAnswerLink(tx: Db, proposalId: string, side: Side, now: number) {
  await tx
    .updateTable('answerLink')
    .set({ replacedAt: now })
    .where('proposalId', '=', proposalId)
    .where('side', '=', side)
    .where('replacedAt', 'is', null)
    .execute()
  const { secret } = newSecret()
  const expiresAt = now + answerDays * day
  await tx.insertInto('answerLink').values({ secret, proposalId, side, sentAt: now, expiresAt }).execute()
  return { secret, expiresAt }
}
