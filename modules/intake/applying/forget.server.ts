import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { inTransaction } from '~/db/inTransaction.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { removeDocuments } from './documents.server'
import { eraseApplication, eraseCandidate } from './erase.server'
import { forgettable } from './forgettable.server'

const day = 86_400_000
// Their shells say for a while that a link is over, instead of that there never was one.
const shellDays = 90

/** Once a day: erases what is over its term, and writes down how much that was. Undefined when it was done today already. */
export async function forget(db: Db, files: FileStore, now = Date.now()) {
  const today = dutchDay(now)
  if (await db.selectFrom('forgettingRun').where('day', '=', today).select('id').executeTakeFirst()) return undefined
  return inTransaction(db, async (tx) => {
    const applications = await forgettable(tx, { dueBy: now })
    for (const { id } of applications) await eraseApplication(tx, files, id, now)
    const ofPeople = await eraseWhoIsLeft(tx, files, now)
    const ofDrafts = await eraseDrafts(tx, files, now)
    const counts = {
      applications: applications.length,
      candidates: ofPeople.candidates,
      documents: ofPeople.documents + ofDrafts.documents,
      drafts: ofDrafts.drafts,
      interests: await eraseInterests(tx, now),
    }
    await tx
      .insertInto('forgettingRun')
      .values({ day: today, at: now, ...counts })
      .execute()
    return counts
  })
}

/** Candidates of whom no application is left that says anything. */
async function eraseWhoIsLeft(tx: Db, files: FileStore, now: number) {
  const left = await tx
    .selectFrom('candidate')
    .where('candidate.erasedAt', 'is', null)
    .where('candidate.mergedInto', 'is', null)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('application')
            .whereRef('application.candidateId', '=', 'candidate.id')
            .where('application.erasedAt', 'is', null)
            .select('application.id'),
        ),
      ),
    )
    .select('candidate.id')
    .execute()
  let documents = 0
  for (const { id } of left) documents += (await eraseCandidate(tx, files, id, now)).documents
  return { candidates: left.length, documents }
}

async function eraseDrafts(tx: Db, files: FileStore, now: number) {
  const over = tx.selectFrom('applicationDraft').where('erasedAt', 'is', null).where('expiresAt', '<=', now)
  let documents = 0
  const drafts = await over.select('id').execute()
  for (const { id } of drafts) documents += await eraseDraft(tx, files, id, now)
  const shells = tx.selectFrom('applicationDraft').where('erasedAt', '<', now - shellDays * day)
  await tx.deleteFrom('applicationDraft').where('id', 'in', shells.select('id')).execute()
  return { drafts: drafts.length, documents }
}

/** Takes away what was typed in a draft, with its papers and its mails; that its link is over can still be said. */
export async function eraseDraft(tx: Db, files: FileStore, draftId: string, now: number) {
  const documents = await removeDocuments(tx, files, { draftId })
  await tx
    .updateTable('applicationDraft')
    .set({ typed: '{}', email: '', employeeId: null, erasedAt: now })
    .where('id', '=', draftId)
    .execute()
  await tx
    .updateTable('outgoingMail')
    .set({ toName: '', toEmail: '', subject: '', text: '' })
    .where('key', 'like', `applying:${draftId}:%`)
    .where('toEmail', '<>', '')
    .execute()
  return documents
}

/** Who waited for a date of a programme and heard of it, or left the list, as long ago as an application is kept. */
async function eraseInterests(tx: Db, now: number) {
  const over = await tx
    .selectFrom('offeringInterest')
    .innerJoin('offering', 'offering.id', 'offeringInterest.offeringId')
    .leftJoin('keepingTerm', 'keepingTerm.hubId', 'offering.hubId')
    .where('offeringInterest.email', '<>', '')
    .where((is) =>
      is(
        'offeringInterest.endedAt',
        '<=',
        is(is.val(now), '-', is(is.fn.coalesce('keepingTerm.weeks', is.val(4)), '*', 7 * day)),
      ),
    )
    .select('offeringInterest.id')
    .execute()
  for (const { id } of over)
    await tx
      .updateTable('offeringInterest')
      .set({ name: '', email: '', companyName: '', note: '', personId: null })
      .where('id', '=', id)
      .execute()
  return over.length
}
