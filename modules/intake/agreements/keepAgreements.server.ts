import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { coordinatorsOf } from '../pipeline/tasks/tasks.server'
import { type MailedParty, tellParty, unsignedParties } from './askToSign.server'

const day = 86_400_000
/** After so many days somebody who did not sign is reminded; after the last it is the coordinator's to call. */
export const reminderDays = [3, 7]

/** What the clock does to agreements: who did not sign is reminded after three and after seven days. */
export async function keepAgreements(db: Db, now = Date.now()) {
  for (const [times, days] of reminderDays.entries())
    for (const { secret } of await waiting(db, times, now - days * day))
      await inTransaction(db, (tx) => remind(tx, secret, now))
}

function waiting(db: Db, times: number, sentBefore: number) {
  return db
    .selectFrom('signingLink')
    .innerJoin('agreementParty', 'agreementParty.id', 'signingLink.partyId')
    .innerJoin('agreementSheet', 'agreementSheet.id', 'agreementParty.sheetId')
    .leftJoin('agreementSignature', 'agreementSignature.partyId', 'agreementParty.id')
    .where('signingLink.replacedAt', 'is', null)
    .where('signingLink.reminders', '=', times)
    .where('signingLink.sentAt', '<=', sentBefore)
    .where('agreementSheet.state', '=', 'signing')
    .where('agreementSignature.id', 'is', null)
    .select('signingLink.secret')
    .execute()
}

/** Read again inside the transaction: meanwhile they may have signed. */
async function remind(tx: Db, secret: string, now: number) {
  const link = await tx
    .selectFrom('signingLink')
    .innerJoin('agreementParty', 'agreementParty.id', 'signingLink.partyId')
    .where('secret', '=', secret)
    .where('replacedAt', 'is', null)
    .select(['partyId', 'sheetId', 'sentAt', 'sentBy'])
    .executeTakeFirst()
  const party = link && (await unsignedParties(tx, link.sheetId)).find(({ id }) => id === link.partyId)
  if (!party) return
  // After a long silence of the server one reminder is enough.
  const reminders = reminderDays.filter((days) => link.sentAt <= now - days * day).length
  await tx.updateTable('signingLink').set({ reminders }).where('secret', '=', secret).execute()
  await tellParty(tx, party, secret, 'reminder', now, String(reminders))
  if (reminders === reminderDays.length) await addCall(tx, party, link.sentBy, now)
}

/** What two mails did not do, a call may: a task for who sent the sheet, or for another coordinator of the hub. */
async function addCall(tx: Db, { applicationId, name }: MailedParty, sentBy: string | null, now: number) {
  const { hubId } = await tx
    .selectFrom('application')
    .innerJoin('offering', 'offering.id', 'application.offeringId')
    .where('application.id', '=', applicationId)
    .select('offering.hubId')
    .executeTakeFirstOrThrow()
  const colleagues = await coordinatorsOf(tx, hubId)
  const whose = colleagues.find(({ id }) => id === sentBy) ?? colleagues[0]
  if (!whose) return
  const task = { id: newId(), applicationId, title: `Bel ${name}: de overeenkomst is nog niet getekend`.slice(0, 200) }
  await tx
    .insertInto('applicationTask')
    .values({ ...task, dueOn: dutchDay(now), personId: whose.id, madeAt: now, madeBy: null })
    .execute()
}
