import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { emailSchema } from '~/modules/people/personSchema'
import { askToSign } from './askToSign.server'
import { readLink } from './readLink.server'
import { handledAgreements } from './visibleAgreements.server'

type Resent = { resent: true } | { refused: 'email' | 'signed' | 'notOut' }

/** Sends one party a new link, to another address if that was wrong; the old link ends. */
export function resendLink(
  db: Db,
  person: Person,
  agreementId: string,
  { partyId, email }: { partyId: string; email: string },
  now = Date.now(),
) {
  return inTransaction(db, async (tx): Promise<Resent | undefined> => {
    const party = await unsignedParty(tx, person, agreementId, partyId)
    if (!party) return undefined
    if (party.signatureId !== null) return { refused: 'signed' }
    if (party.state !== 'signing') return { refused: 'notOut' }
    const address = emailSchema.safeParse(email || party.email)
    if (!address.success) return { refused: 'email' }
    await tx.updateTable('agreementParty').set({ email: address.data }).where('id', '=', partyId).execute()
    await askToSign(tx, party.sheetId, { by: person.id, now, partyId })
    return { resent: true }
  })
}

/** A party of an agreement that a person handles, and whether it signed. */
export function unsignedParty(tx: Db, person: Person, agreementId: string, partyId: string) {
  return handledAgreements(tx, person)
    .innerJoin('agreementSheet', 'agreementSheet.agreementId', 'agreement.id')
    .innerJoin('agreementParty', 'agreementParty.sheetId', 'agreementSheet.id')
    .leftJoin('agreementSignature', 'agreementSignature.partyId', 'agreementParty.id')
    .where('agreement.id', '=', agreementId)
    .where('agreementParty.id', '=', partyId)
    .select([
      'agreementParty.id as partyId',
      'agreementParty.email',
      'agreementParty.role',
      'agreementSheet.id as sheetId',
    ])
    .select(['agreementSheet.state', 'agreementSheet.sha256', 'agreementSignature.id as signatureId'])
    .select(['application.id as applicationId', 'application.state as applicationState', 'candidate.birthDate'])
    .executeTakeFirst()
}

/** Whose link expired, or was lost, gets a new one at the address that we have; nothing is said of other links. */
export function askNewLink(db: Db, secret: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const link = await readLink(tx, secret, now)
    if (!link) return undefined
    if (link.state !== 'expired' && link.state !== 'replaced') return { refused: link.state }
    await askToSign(tx, link.sheetId, { by: null, now, partyId: link.partyId })
    return { resent: true as const }
  })
}
