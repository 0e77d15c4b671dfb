import { sql } from 'kysely'
import type { PartyRole } from '~/db/agreementTables'
import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { keepAgreements } from '~/modules/intake/agreements/keepAgreements.server'
import { saveDraft } from '~/modules/intake/agreements/saveDraft.server'
import { readDraft } from '~/modules/intake/agreements/sheetValues'
import { done } from '../done'
import { personOf } from '../personOf.server'
import { begin, send, signBy } from './agree.server'

const day = 86_400_000

/** Who of those that are still signing have not signed yet; of somebody who is not here nothing was sent. */
const waitingFor: Record<string, PartyRole[]> = {
  'Julia Post': ['company', 'school'],
  'Ruben Evers': ['parent'],
}

export type Agreed = { name: string; applicationId: string; from: number }

/** The agreement that is begun with the step to signing; who has not come further has it out, or has not sent it. */
export async function beginAndSend(
  db: Db,
  files: FileStore,
  agreed: Agreed,
  { at, isLast }: { at: number; isLast: boolean },
) {
  const employer = agreed.name === 'Zoë Martens' ? 'Werkplaatspool Metaal' : undefined
  const companyId = await companyOf(db, agreed.applicationId)
  const agreementId = await begin(db, { ...agreed, companyId, employer }, at)
  const waiting = waitingFor[agreed.name]
  if (!isLast || !waiting) return
  const sheetId = await send(db, files, agreementId, at + day)
  await signBy(db, sheetId, at + 2 * day, waiting)
}

/** Everybody signs, the last of them on the day of the step to placed. */
export async function agree(db: Db, files: FileStore, applicationId: string, at: number) {
  const sheetId = await send(db, files, await agreementOf(db, applicationId), at - 4 * day)
  await signBy(db, sheetId, at)
}

/** Sheets that came after: one that everybody signed, and one that waits. */
export async function changeSheets(db: Db, files: FileStore, now: number) {
  const changes: [string, string, string, number, PartyRole[]][] = [
    ['Gijs Bouwman', 'Chantal Lieveld', 'Stijn Peeters werkt nu in een andere vestiging.', 40, []],
    ['Lynn Postma', 'Gerda Wiersma', 'Jelle Hoekstra gaat met verlof.', 9, ['student', 'company']],
  ]
  for (const [name, supervisor, why, ago, waiting] of changes) {
    const { id, draft, revision } = await draftOf(db, name)
    const email = `${supervisor.toLowerCase().replaceAll(' ', '.')}@${await companyOfName(db, name)}.example`
    const values = { ...readDraft(draft), supervisorName: supervisor, supervisorEmail: email }
    done(await saveDraft(db, await personOf(db, 'bram'), id, values, revision))
    const sheetId = await send(db, files, id, now - ago * day, why)
    await signBy(db, sheetId, now - (ago - 2) * day, waiting)
  }
  await keepAgreements(db, now)
}

function draftOf(db: Db, name: string) {
  return db
    .selectFrom('agreement')
    .innerJoin('placement', 'placement.id', 'agreement.placementId')
    .innerJoin('candidate', 'candidate.id', 'placement.candidateId')
    .where('candidate.name', '=', name)
    .select(['agreement.id', 'draft', 'revision'])
    .executeTakeFirstOrThrow()
}

async function companyOf(db: Db, applicationId: string) {
  const found = await db
    .selectFrom('placement')
    .innerJoin('workPlace', 'workPlace.id', 'placement.workPlaceId')
    .where('applicationId', '=', applicationId)
    .where('endedAt', 'is', null)
    .select('companyId')
    .executeTakeFirstOrThrow()
  return found.companyId!
}

async function companyOfName(db: Db, name: string) {
  const { applicationId } = await db
    .selectFrom('placement')
    .innerJoin('candidate', 'candidate.id', 'placement.candidateId')
    .where('candidate.name', '=', name)
    .where('endedAt', 'is', null)
    .select('applicationId')
    .executeTakeFirstOrThrow()
  return companyOf(db, applicationId)
}

async function agreementOf(db: Db, applicationId: string) {
  const found = db
    .selectFrom('agreement')
    .innerJoin('placement', 'placement.id', 'agreement.placementId')
    .where('applicationId', '=', applicationId)
    .select('agreement.id')
    .orderBy(sql`placement.matchedAt desc`)
  return (await found.executeTakeFirstOrThrow()).id
}
