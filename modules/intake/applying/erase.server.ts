import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { inTransaction } from '~/db/inTransaction.server'
import { newSecret } from '~/modules/people/secret.server'
import { eraseAgreements } from '../agreements/eraseAgreements.server'
import { erasePipeline } from '../pipeline/erasePipeline.server'
import { eraseProposals } from '../places/eraseProposals.server'
import { following, withRecord } from '../states'
import { takeStep } from '../takeStep.server'
import { removeDocuments } from './documents.server'
import { candidateAt } from './ownPage.server'

/** What other parts of the intake keep of an application or of a candidate, taken away by them; a new table is a line here. */
type OfApplication = (tx: Db, files: FileStore, applicationId: string) => Promise<unknown>
type OfCandidate = (tx: Db, files: FileStore, candidateId: string) => Promise<unknown>
const ofApplication: OfApplication[] = [
  (tx, _files, applicationId) => eraseProposals(tx, applicationId),
  (tx, _files, applicationId) => erasePipeline(tx, applicationId),
]
const ofCandidate: OfCandidate[] = [eraseAgreements]

/**
 * Takes away what was typed in one application. That it was made, for what, when, its steps and their reasons stay: they say
 * how many came how far, and of nobody who.
 */
export async function eraseApplication(tx: Db, files: FileStore, applicationId: string, now: number) {
  for (const erase of ofApplication) await erase(tx, files, applicationId)
  await tx.updateTable('applicationStep').set({ note: '' }).where('applicationId', '=', applicationId).execute()
  await tx
    .updateTable('application')
    .set({ answers: '{}', wishes: '{}', employerName: '', employerId: null, appliedBy: null, erasedAt: now })
    .where('id', '=', applicationId)
    .where('erasedAt', 'is', null)
    .execute()
}

/** Takes away who a candidate was, with their papers and the mails that went to them; who opened their file stays. */
export async function eraseCandidate(tx: Db, files: FileStore, candidateId: string, now: number) {
  for (const erase of ofCandidate) await erase(tx, files, candidateId)
  const documents = await removeDocuments(tx, files, { candidateId })
  const ids = await withMerged(tx, candidateId)
  await eraseMails(tx, ids)
  for (const id of ids) await blank(tx, id, now)
  return { documents }
}

/** The candidate, and those who turned out to be the same. */
async function withMerged(tx: Db, candidateId: string) {
  const merged = tx.selectFrom('candidate').where('mergedInto', '=', candidateId).select('id')
  return [candidateId, ...(await merged.execute()).map(({ id }) => id)]
}

function blank(tx: Db, id: string, now: number) {
  const nobody = {
    name: '',
    birthDate: null,
    email: '',
    phone: '',
    postcode: '',
    place: '',
    parentName: '',
    parentEmail: '',
  }
  return tx
    .updateTable('candidate')
    .set({ ...nobody, personId: null, secret: newSecret().secret, erasedAt: now })
    .where('id', '=', id)
    .execute()
}

// Every mail about somebody's intake has a key that names them or their application, or goes to their own page.
async function eraseMails(tx: Db, candidateIds: string[]) {
  const gone = { toName: '', toEmail: '', fromName: '', replyTo: '', subject: '', text: '', calendar: null }
  const applications = tx.selectFrom('application').where('candidateId', 'in', candidateIds).select('id')
  const candidates = tx.selectFrom('candidate').where('id', 'in', candidateIds).select(['id', 'secret'])
  const ids = [...(await applications.execute()), ...(await candidates.execute())].map(({ id }) => id)
  const secrets = (await candidates.execute()).map(({ secret }) => secret)
  await tx
    .updateTable('outgoingMail')
    .set(gone)
    .where((is) =>
      is.or([
        ...ids.map((id) => is('key', 'like', `%:${id}:%`)),
        ...ids.map((id) => is('key', 'like', `%:${id}`)),
        ...secrets.map((secret) => is('text', 'like', `%/applying/${secret}%`)),
      ]),
    )
    .where('toEmail', '<>', '')
    .execute()
}

export type OwnErasure = { erased: 'all' | 'part' }

/**
 * Erases a candidate at their own wish: what goes on is withdrawn first. Of who has an agreement the record of it stays for
 * its own term, with the name that stands in it; papers, answers and wishes go.
 */
export function eraseOwn(db: Db, files: FileStore, secret: string, now = Date.now()): Promise<OwnErasure | undefined> {
  return inTransaction(db, async (tx) => {
    const candidate = await candidateAt(tx, secret)
    if (!candidate) return undefined
    const all = tx.selectFrom('application').where('candidateId', '=', candidate.id).where('erasedAt', 'is', null)
    const applications = await all.select(['id', 'state']).execute()
    for (const { id, state } of applications) {
      if (withRecord.includes(state)) continue
      if (following[state].includes('withdrawn'))
        await takeStep(tx, id, { state: 'withdrawn', at: now, by: null, reason: 'erased' })
      await eraseApplication(tx, files, id, now)
    }
    const kept = applications.filter(({ state }) => withRecord.includes(state))
    if (kept.length === 0) {
      await eraseCandidate(tx, files, candidate.id, now)
      return { erased: 'all' }
    }
    for (const { id } of kept) await eraseWords(tx, id)
    await removeDocuments(tx, files, { candidateId: candidate.id })
    return { erased: 'part' }
  })
}

async function eraseWords(tx: Db, applicationId: string) {
  await erasePipeline(tx, applicationId)
  await tx.updateTable('applicationStep').set({ note: '' }).where('applicationId', '=', applicationId).execute()
  await tx.updateTable('application').set({ answers: '{}', wishes: '{}' }).where('id', '=', applicationId).execute()
}
