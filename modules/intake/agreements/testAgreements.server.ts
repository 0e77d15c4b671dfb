import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Insertable } from 'kysely'
import { openDatabase } from '~/db/connection.server'
import { folderStore } from '~/db/files.server'
import { loadCast } from '~/db/loadCast.server'
import type { Tables } from '~/db/tables'
import { addOffering, personNamed } from '~/modules/catalogue/testOfferings.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { addApplication, addCandidate, addCrebo, addPlacement, addWorkPlace } from '../testIntake.server'
import { beginAgreement } from './beginAgreement.server'
import { saveDraft } from './saveDraft.server'
import { sendSheet } from './sendSheet.server'
import type { Setter } from './setSheet.server'
import { readDraft, type SheetValues } from './sheetValues'
import { sign } from './sign.server'

/** For tests: the words of a sheet as bytes, quicker than a typesetter. */
export const setPlainly: Setter = async ({ document }) => Buffer.from(JSON.stringify(document))

export const filledIn: Partial<SheetValues> = {
  schoolName: 'Vakcollege Techniek',
  schoolSigner: 'Sofie Willemsen',
  schoolEmail: 'sofie@vakcollege.example',
  teacherName: 'Anouk Visser',
  teacherEmail: 'anouk@mira.example',
  companySigner: 'Esra Yılmaz',
  companyEmail: 'esra@vos.example',
  supervisorName: 'Esra Yılmaz',
  supervisorEmail: 'esra@vos.example',
  recognisedOn: '2026-01-10',
}

/** For tests: a programme of Precisietechnologie with a crebo, and one place at Vos. */
export async function openAgreements() {
  const open = openDatabase(':memory:')
  const folder = mkdtempSync(join(tmpdir(), 'leerbank-agreements-'))
  const { db } = open
  await loadCast(db)
  await addCrebo(db)
  await addOffering(db, {
    id: 'bbl',
    hubId: 'precisie',
    kind: 'bbl',
    title: 'BBL Mechatronica',
    provider: 'Vakcollege Techniek',
  })
  const bram = await personNamed(db, 'bram')
  const close = () => {
    open.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...open, close, files: folderStore(folder), bram }
}

export type World = Awaited<ReturnType<typeof openAgreements>>
type Given = { at?: number; candidate?: Partial<Insertable<Tables['candidate']>>; values?: Partial<SheetValues> }

/** For tests: somebody with a place whose agreement was begun and filled in; nothing was sent yet. */
export async function addBegun({ db, bram }: World, id: string, { at = Date.now(), candidate, values }: Given = {}) {
  const candidateId = `${id}-c`
  await addCandidate(db, { id: candidateId, name: `Sem ${id}`, birthDate: '2000-05-05', ...candidate })
  await addWorkPlace(db, { id: `${id}-w`, endsOn: '2029-07-31', contactName: 'Esra Yılmaz', number: 5 })
  const application = { id, offeringId: 'bbl', candidateId, appliedAt: at - 10 * 86_400_000 }
  await addApplication(db, application, ['admitted', 'seekingPlace'])
  await addPlacement(db, id, `${id}-w`, at)
  await db
    .insertInto('applicationStep')
    .values({ applicationId: id, state: 'matched', at, by: null, crebo: null })
    .execute()
  const begun = await beginAgreement(db, bram, id, at)
  if (!begun || 'refused' in begun) throw new Error('not begun')
  const row = db.selectFrom('agreement').where('id', '=', begun.agreementId).select(['draft', 'revision'])
  const { draft, revision } = await row.executeTakeFirstOrThrow()
  await saveDraft(db, bram, begun.agreementId, { ...readDraft(draft), ...filledIn, ...values }, revision)
  return begun.agreementId
}

/** For tests: an agreement that everybody was asked to sign. */
export async function addSent(world: World, id: string, given: Given = {}) {
  const agreementId = await addBegun(world, id, given)
  const sent = await sendSheet(world.db, world.files, world.bram, agreementId, { now: given.at, set: setPlainly })
  if (!sent || 'refused' in sent) throw new Error(JSON.stringify(sent))
  return { agreementId, sheetId: sent.sheetId }
}

/** For tests: an agreement that everybody signed. */
export async function addInForce(world: World, id: string, given: Given = {}) {
  const sent = await addSent(world, id, given)
  await signAll(world, sent.sheetId, given.at)
  return sent
}

export async function signAll({ db }: World, sheetId: string, at = Date.now()) {
  for (const { secret, name, sha256 } of await liveLinks(db, sheetId))
    await sign(db, secret, { name, agreed: 'yes', sha256 }, at)
}

export function liveLinks(db: World['db'], sheetId: string) {
  return db
    .selectFrom('signingLink')
    .innerJoin('agreementParty', 'agreementParty.id', 'signingLink.partyId')
    .innerJoin('agreementSheet', 'agreementSheet.id', 'agreementParty.sheetId')
    .where('sheetId', '=', sheetId)
    .where('replacedAt', 'is', null)
    .select(['secret', 'role', 'agreementParty.name', 'sha256', 'partyId'])
    .orderBy('agreementParty.role')
    .execute()
}

export const today = () => dutchDay(Date.now())
