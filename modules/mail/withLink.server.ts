import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { OutgoingMail } from '~/db/mailTables'
import { newSecret } from '~/modules/people/secret.server'
import { linkTo } from './linkTo.server'
import { linkPlace } from './mail'

/**
 * A mail that invites, with a link of its own in it: its secret is in the mail and nowhere else, the database keeps the hash.
 * A second try has another link, and both work, because nobody knows which of them arrived. Undefined, and given up, when the
 * invitation holds no longer. Any other mail goes as it is.
 */
export function withLink(db: Db, mail: OutgoingMail, now: number): Promise<OutgoingMail | undefined> {
  const { invitationId } = mail
  if (!invitationId) return Promise.resolve(mail)
  return inTransaction(db, async (tx) => {
    const open = await tx
      .selectFrom('invitation')
      .where('id', '=', invitationId)
      .where('withdrawnAt', 'is', null)
      .where('acceptedAt', 'is', null)
      .where('declinedAt', 'is', null)
      .where('expiresAt', '>', now)
      .select(['personId', 'invitedBy', 'expiresAt'])
      .executeTakeFirst()
    if (!open) {
      const given = { gaveUpAt: now, handingOverSince: null, failure: 'withdrawn' }
      await tx.updateTable('outgoingMail').set(given).where('number', '=', mail.number).execute()
      return undefined
    }
    if (!mail.text.includes(linkPlace)) return mail
    const { secret, hash } = newSecret()
    const { personId, invitedBy: createdBy, expiresAt } = open
    await tx
      .insertInto('passwordLink')
      .values({ tokenHash: hash, personId, createdAt: now, createdBy, expiresAt, usedAt: null })
      .execute()
    return { ...mail, text: mail.text.replaceAll(linkPlace, linkTo(`/password/${secret}`)) }
  })
}
