import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import type { SheetContent } from './sheetDocument'

/** What a link leads to, so that a page can say what to do. */
export type LinkState = 'open' | 'signed' | 'expired' | 'replaced' | 'newSheet' | 'ended' | 'erased'

/** The party that a link was sent to, with its sheet; undefined when there never was such a link. */
export async function readLink(db: Db, secret: string, now = Date.now()) {
  const found = await linkOf(db, secret)
  if (!found) return undefined
  const signatures = await signaturesOf(db, found.sheetId)
  const own = signatures.find(({ partyId }) => partyId === found.partyId)
  const { content, ...rest } = found
  const state = stateOf({ ...found, isSigned: own !== undefined && own.at !== null }, now)
  return { ...rest, state, own, signatures, content: JSON.parse(content) as SheetContent }
}

export type FoundLink = NonNullable<Awaited<ReturnType<typeof readLink>>>

type Told = {
  isSigned: boolean
  content: string
  sheetState: string
  replacedAt: number | null
  expiresAt: number
}

function stateOf({ isSigned, content, sheetState, replacedAt, expiresAt }: Told, now: number): LinkState {
  if (content === '{}') return 'erased'
  if (sheetState === 'ended' && !isSigned) return 'ended'
  if (sheetState === 'replaced' && !isSigned) return 'newSheet'
  if (isSigned) return 'signed'
  if (replacedAt !== null) return 'replaced'
  return expiresAt <= now ? 'expired' : 'open'
}

function linkOf(db: Db, secret: string) {
  return db
    .selectFrom('signingLink')
    .innerJoin('agreementParty', 'agreementParty.id', 'signingLink.partyId')
    .innerJoin('agreementSheet', 'agreementSheet.id', 'agreementParty.sheetId')
    .innerJoin('agreement', 'agreement.id', 'agreementSheet.agreementId')
    .innerJoin('placement', 'placement.id', 'agreement.placementId')
    .innerJoin('workPlace', 'workPlace.id', 'placement.workPlaceId')
    .innerJoin('candidate', 'candidate.id', 'placement.candidateId')
    .innerJoin('application', 'application.id', 'placement.applicationId')
    .innerJoin('offering', 'offering.id', 'application.offeringId')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .where('signingLink.secret', '=', secret)
    .select(['signingLink.secret', 'signingLink.expiresAt', 'signingLink.replacedAt', 'agreementParty.id as partyId'])
    .select(['agreementParty.role', 'agreementParty.name', 'agreementParty.email', 'agreementSheet.id as sheetId'])
    .select(['agreementSheet.number as sheet', 'agreementSheet.sha256', 'agreementSheet.state as sheetState'])
    .select(['agreementSheet.content', 'agreementSheet.startsOn', 'agreementSheet.endsOn', 'agreementSheet.why'])
    .select(['agreementSheet.practiceHours', 'agreementSheet.guidedHours', 'agreementSheet.supervisorName'])
    .select(['agreement.id as agreementId', 'agreement.number', 'candidate.name as student', 'candidate.birthDate'])
    .select(['workPlace.companyName', 'offering.title', 'offering.contactName', 'offering.contactEmail'])
    .select(['offering.contactPhone', 'hub.name as hubName', 'hub.email as hubEmail', 'hub.phone as hubPhone'])
    .select(['hub.colour as hubColour', 'application.id as applicationId', 'application.state as applicationState'])
    .executeTakeFirst()
}

/** Who signs a sheet, and of each when and how they did. */
export function signaturesOf(db: Db, sheetId: string) {
  return db
    .selectFrom('agreementParty')
    .leftJoin('agreementSignature', 'agreementSignature.partyId', 'agreementParty.id')
    .leftJoin('person as recorder', 'recorder.id', 'agreementSignature.recordedBy')
    .where('agreementParty.sheetId', '=', sheetId)
    .select(['agreementParty.id as partyId', 'agreementParty.role', 'agreementParty.name', 'agreementParty.email'])
    .select(['agreementSignature.id as signatureId', 'agreementSignature.name as typed', 'agreementSignature.at'])
    .select(['agreementSignature.scanSha256', 'recorder.name as recorder'])
    .orderBy(roleOrder)
    .execute()
}

// As they stand on a sheet.
const roleOrder = sql`instr('student parent company employer school', ${sql.ref('agreementParty.role')})`
