import type { PartyRole } from '~/db/agreementTables'
import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { beginAgreement } from '~/modules/intake/agreements/beginAgreement.server'
import { saveDraft } from '~/modules/intake/agreements/saveDraft.server'
import { sendSheet } from '~/modules/intake/agreements/sendSheet.server'
import { readDraft, type SheetValues } from '~/modules/intake/agreements/sheetValues'
import { sign } from '~/modules/intake/agreements/sign.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { done } from '../done'
import { personOf } from '../personOf.server'

const day = 86_400_000

/** Who signs and teaches at a company; everybody is invented. */
const companies: Record<string, { signer: string; supervisor: string; phone: string }> = {
  vos: { signer: 'Esra Yılmaz', supervisor: 'Esra Yılmaz', phone: '038 555 01 20' },
  hamer: { signer: 'Inge Postma', supervisor: 'Frits Mulder', phone: '055 555 01 31' },
  delta: { signer: 'Wouter Schouten', supervisor: 'Marieke van den Heuvel', phone: '0348 555 014' },
  noord: { signer: 'Gerda Wiersma', supervisor: 'Jelle Hoekstra', phone: '0527 555 015' },
  ijsselkracht: { signer: 'Hilde Jonker', supervisor: 'Dennis Maas', phone: '0570 555 016' },
  kwartslag: { signer: 'Maarten Gerritsen', supervisor: 'Stijn Peeters', phone: '074 555 01 17' },
}

const addressOf = (name: string, companyId: string) =>
  companyId === 'vos' && name === 'Esra Yılmaz'
    ? 'esra@vos.example'
    : `${name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '.')}@${companyId}.example`

type Agreeing = { applicationId: string; companyId: string; from: number; employer?: string }

/** Begins an agreement as the coordinator would, with what is not known yet filled in. */
export async function begin(db: Db, { applicationId, companyId, from, employer }: Agreeing, at: number) {
  const bram = await personOf(db, 'bram')
  const { agreementId } = done(await beginAgreement(db, bram, applicationId, at))
  const row = db.selectFrom('agreement').where('id', '=', agreementId).select(['draft', 'revision'])
  const { draft, revision } = await row.executeTakeFirstOrThrow()
  const { signer, supervisor, phone } = companies[companyId]!
  const known = readDraft(draft)
  const values: SheetValues = {
    ...known,
    schoolId: 'vakcollege',
    schoolName: 'Vakcollege Techniek',
    schoolPlace: 'Zwolle',
    schoolSigner: 'Sofie Willemsen',
    schoolEmail: 'sofie@vakcollege.example',
    teacherName: 'Anouk Visser',
    teacherEmail: 'anouk@mira.example',
    companySigner: signer,
    companyEmail: addressOf(signer, companyId),
    supervisorName: supervisor,
    supervisorEmail: addressOf(supervisor, companyId),
    supervisorPhone: phone,
    recognisedOn: dutchDay(at - 40 * day),
    recognisedUntil: dutchDay(at + 1100 * day),
    startsOn: dutchDay(from),
    endsOn: dutchDay(from + 3 * 365 * day),
    ...(employer && {
      employerName: employer,
      employerSigner: 'Tineke Baas',
      employerEmail: 'tineke.baas@werkplaatspool.example',
    }),
  }
  done(await saveDraft(db, bram, agreementId, values, revision))
  return agreementId
}

export async function send(db: Db, files: FileStore, agreementId: string, at: number, why = '') {
  // Here, and not in a process for each; fetched now, for a server that has its demo needs no typesetter of its own.
  const { setInType } = await import('~/modules/packages/paper/setInType.server')
  const bram = await personOf(db, 'bram')
  return done(await sendSheet(db, files, bram, agreementId, { now: at, why, set: setInType })).sheetId
}

/** The parties sign one after another, but for those who wait. */
export async function signBy(db: Db, sheetId: string, at: number, waiting: PartyRole[] = []) {
  const links = await db
    .selectFrom('signingLink')
    .innerJoin('agreementParty', 'agreementParty.id', 'signingLink.partyId')
    .innerJoin('agreementSheet', 'agreementSheet.id', 'agreementParty.sheetId')
    .where('sheetId', '=', sheetId)
    .where('replacedAt', 'is', null)
    .select(['secret', 'role', 'agreementParty.name', 'sha256'])
    .orderBy('role', 'desc')
    .execute()
  const hour = 3_600_000
  const signing = links.filter(({ role }) => !waiting.includes(role))
  for (const [place, { secret, name, sha256 }] of signing.entries())
    done(await sign(db, secret, { name, agreed: 'yes', sha256 }, at + place * hour))
}
