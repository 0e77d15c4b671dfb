import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { removeUnnamed } from '~/db/removeUnnamed.server'
import { newSecret } from '~/modules/people/secret.server'

/**
 * Takes away what agreements and hours say of a candidate, with their PDFs and scans. That there was an agreement, its
 * hashes, its moments and its hours stay: they can be checked and counted, and say of nobody who.
 */
export async function eraseAgreements(tx: Db, files: FileStore, candidateId: string, now = Date.now()) {
  const agreements = await tx
    .selectFrom('agreement')
    .innerJoin('placement', 'placement.id', 'agreement.placementId')
    .where('placement.candidateId', '=', candidateId)
    .select('agreement.id')
    .execute()
  for (const { id } of agreements) await eraseAgreement(tx, files, id, now)
  await eraseHours(tx, candidateId)
}

async function eraseAgreement(tx: Db, files: FileStore, id: string, now: number) {
  await tx
    .updateTable('agreement')
    .set({ draft: '{}', erasedAt: now })
    .where('id', '=', id)
    .where('erasedAt', 'is', null)
    .execute()
  const sheets = await tx.selectFrom('agreementSheet').where('agreementId', '=', id).select(['id', 'sha256']).execute()
  for (const sheet of sheets) {
    const known = { content: '{}', why: '', supervisorName: '', supervisorEmail: '' }
    await tx.updateTable('agreementSheet').set(known).where('id', '=', sheet.id).execute()
    await eraseParties(tx, sheet.id)
    for (const sha256 of [sheet.sha256, ...(await filesOf(tx, sheet.id))]) await removeUnnamed(tx, files, sha256)
  }
}

async function eraseParties(tx: Db, sheetId: string) {
  const parties = await tx.selectFrom('agreementParty').where('sheetId', '=', sheetId).select('id').execute()
  await tx.updateTable('agreementParty').set({ name: '', email: '' }).where('sheetId', '=', sheetId).execute()
  await tx.updateTable('agreementSignature').set({ name: '' }).where('sheetId', '=', sheetId).execute()
  for (const { id } of parties) await eraseMails(tx, `agreement:${id}:`)
}

async function filesOf(tx: Db, sheetId: string) {
  const copies = await tx.selectFrom('agreementCopy').where('sheetId', '=', sheetId).select('sha256').execute()
  const scans = await tx.selectFrom('agreementSignature').where('sheetId', '=', sheetId).select('scanSha256').execute()
  return [...copies.map(({ sha256 }) => sha256), ...scans.flatMap(({ scanSha256 }) => scanSha256 ?? [])]
}

async function eraseHours(tx: Db, candidateId: string) {
  const applications = tx.selectFrom('application').where('candidateId', '=', candidateId).select('id')
  const entries = tx.selectFrom('hourEntry').where('applicationId', 'in', applications).select('id')
  await tx.updateTable('hourAnswer').set({ sentence: '', name: '' }).where('entryId', 'in', entries).execute()
  await tx.updateTable('hourEntry').set({ what: '' }).where('applicationId', 'in', applications).execute()
  await tx
    .updateTable('studyResult')
    .set({ subject: '', result: '' })
    .where('applicationId', 'in', applications)
    .execute()
  const weeks = await tx.selectFrom('hourWeek').where('applicationId', 'in', applications).select('id').execute()
  for (const { id } of weeks) {
    const { secret } = newSecret()
    await tx
      .updateTable('hourWeek')
      .set({ secret, supervisorName: '', supervisorEmail: '' })
      .where('id', '=', id)
      .execute()
    await eraseMails(tx, `hours:${id}:`)
    await eraseMails(tx, `hours-back:${id}:`)
  }
}

/** What was told to others about somebody. */
function eraseMails(tx: Db, key: string) {
  const gone = { toName: '', toEmail: '', fromName: '', replyTo: '', subject: '', text: '', calendar: null }
  return tx
    .updateTable('outgoingMail')
    .set(gone)
    .where('key', '>=', key)
    .where('key', '<', `${key}\uffff`)
    .where('toEmail', '<>', '')
    .execute()
}
