import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import { maySendLink } from './limits.server'
import { questionOfLink } from './links.server'
import { tellNewLink } from './tell.server'

/** Mails a new link in place of one that is over. Refused when that was done too often today. */
export async function renewLink(db: Db, secret: string, now = Date.now()) {
  const found = await questionOfLink(db, secret, now)
  if (!found?.isExpired) return undefined
  if (!(await maySendLink(found.question.id))) return { refused: 'tooOften' as const }
  await inTransaction(db, (tx) => tellNewLink(tx, found.question.id, now))
  return { sent: true as const }
}
