import type { Db } from '~/db/connection.server'
import { linkTo } from '~/modules/mail/linkTo.server'
import { postMail } from '~/modules/mail/postMail.server'
import { newSecret } from '~/modules/people/secret.server'
import { agreementMailTexts } from './mailTexts'

export const linkDays = 30
const day = 86_400_000

type Asking = { by: string | null; now: number; partyId?: string }

/** Gives everybody who has not signed a sheet, or one of them, a new link by mail; the link before it ends. */
export async function askToSign(tx: Db, sheetId: string, { by, now, partyId }: Asking) {
  const parties = await unsignedParties(tx, sheetId)
  for (const party of parties.filter(({ id }) => partyId === undefined || id === partyId)) {
    const { secret } = newSecret()
    await tx
      .updateTable('signingLink')
      .set({ replacedAt: now })
      .where('partyId', '=', party.id)
      .where('replacedAt', 'is', null)
      .execute()
    await tx
      .insertInto('signingLink')
      .values({ secret, partyId: party.id, sentAt: now, sentBy: by, expiresAt: now + linkDays * day })
      .execute()
    await tellParty(tx, party, secret, 'asked', now)
    if (party.role === 'student')
      await tx.updateTable('application').set({ heardAt: now }).where('id', '=', party.applicationId).execute()
  }
}

/** Who has not signed a sheet, with what a mail to them says. */
export function unsignedParties(tx: Db, sheetId: string) {
  return partiesWithFacts(tx)
    .leftJoin('agreementSignature', 'agreementSignature.partyId', 'agreementParty.id')
    .where('agreementParty.sheetId', '=', sheetId)
    .where('agreementSignature.id', 'is', null)
    .execute()
}

export function partiesWithFacts(tx: Db) {
  return tx
    .selectFrom('agreementParty')
    .innerJoin('agreementSheet', 'agreementSheet.id', 'agreementParty.sheetId')
    .innerJoin('agreement', 'agreement.id', 'agreementSheet.agreementId')
    .innerJoin('placement', 'placement.id', 'agreement.placementId')
    .innerJoin('workPlace', 'workPlace.id', 'placement.workPlaceId')
    .innerJoin('candidate', 'candidate.id', 'placement.candidateId')
    .innerJoin('application', 'application.id', 'placement.applicationId')
    .innerJoin('offering', 'offering.id', 'application.offeringId')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .select(['agreementParty.id', 'agreementParty.role', 'agreementParty.name', 'agreementParty.email'])
    .select(['agreementParty.language', 'agreementSheet.number as sheet', 'candidate.name as student'])
    .select(['workPlace.companyName', 'offering.title', 'offering.contactName', 'offering.contactEmail'])
    .select(['offering.contactPhone', 'hub.name as hubName', 'hub.email as hubEmail'])
    .select('application.id as applicationId')
}

export type MailedParty = Awaited<ReturnType<typeof unsignedParties>>[number]

/** Posts one mail to who signs; saying the same of the same link twice does nothing. */
export async function tellParty(
  tx: Db,
  party: MailedParty,
  secret: string,
  word: 'asked' | 'reminder' | 'done',
  now: number,
  ref = '',
) {
  const t = agreementMailTexts[party.language]
  const { subject, lines } = t[word](party)
  const contact = [party.contactName, party.contactEmail || party.hubEmail, party.contactPhone]
    .filter(Boolean)
    .join(', ')
  const link = `${word === 'done' ? t.readHere : t.signHere}\n${linkTo(`/signatures/${secret}`)}`
  const text = [...lines, link, word !== 'done' && t.yours, contact && t.questions(contact)].filter(Boolean)
  await postMail(
    tx,
    {
      key: ['agreement', party.id, word, secret.slice(0, 12), ref].filter(Boolean).join(':'),
      to: { name: party.name, email: party.email },
      language: party.language,
      subject,
      text: text.join('\n\n'),
      from: { name: party.hubName, email: party.contactEmail || party.hubEmail },
    },
    now,
  )
}
