import type { Db } from '~/db/connection.server'
import { organisationsWithRole, type Person } from '~/modules/people/person'
import { signaturesOf } from './readLink.server'
import { visibleAgreements } from './visibleAgreements.server'

/** One agreement with its sheets, newest first, who signed them and when their links went out. */
export async function readAgreement(db: Db, person: Person, agreementId: string) {
  const agreement = await visibleAgreements(db, person)
    .where('agreement.id', '=', agreementId)
    .select(['agreement.id', 'agreement.number', 'agreement.state', 'agreement.since', 'agreement.draft'])
    .select(['agreement.revision', 'agreement.begunAt', 'agreement.sheetInForce', 'agreement.schoolId'])
    .select(['candidate.name', 'candidate.birthDate', 'workPlace.companyName', 'offering.title', 'offering.hubId'])
    .select(['offering.id as offeringId', 'application.id as applicationId', 'application.state as applicationState'])
    .select(['placement.endedAt', 'placement.endedBecause'])
    .executeTakeFirst()
  if (!agreement) return undefined
  const sheets = await sheetsOf(db, agreementId)
  return { ...agreement, sheets, isHandled: isHandled(person, agreement.hubId) }
}

export type ReadAgreement = NonNullable<Awaited<ReturnType<typeof readAgreement>>>
export type ReadSheet = ReadAgreement['sheets'][number]

function isHandled(person: Person, hubId: string) {
  return organisationsWithRole(person, 'hub', 'coordinator').includes(hubId)
}

async function sheetsOf(db: Db, agreementId: string) {
  const sheets = await db
    .selectFrom('agreementSheet')
    .where('agreementId', '=', agreementId)
    .select(['id', 'number', 'sha256', 'madeAt', 'why', 'state', 'inForceFrom', 'inForceUntil', 'startsOn', 'endsOn'])
    .select(['supervisorName', 'guidedHours', 'practiceHours'])
    .orderBy('number', 'desc')
    .execute()
  return Promise.all(
    sheets.map(async (sheet) => ({
      ...sheet,
      parties: await signaturesOf(db, sheet.id),
      links: await linksOf(db, sheet.id),
    })),
  )
}

function linksOf(db: Db, sheetId: string) {
  return db
    .selectFrom('signingLink')
    .innerJoin('agreementParty', 'agreementParty.id', 'signingLink.partyId')
    .where('sheetId', '=', sheetId)
    .where('replacedAt', 'is', null)
    .select(['partyId', 'sentAt', 'reminders', 'expiresAt'])
    .execute()
}

/** A sheet of an agreement that a person may read, by its number. */
export async function visibleSheet(db: Db, person: Person, agreementId: string, number: string) {
  return visibleAgreements(db, person)
    .innerJoin('agreementSheet', 'agreementSheet.agreementId', 'agreement.id')
    .where('agreement.id', '=', agreementId)
    .where('agreementSheet.number', '=', Number(number))
    .where('agreementSheet.content', '<>', '{}')
    .select(['agreementSheet.id', 'agreementSheet.sha256', 'agreementSheet.number as sheet', 'agreement.number'])
    .executeTakeFirst()
}

export function visibleScan(db: Db, person: Person, agreementId: string, signatureId: string) {
  return visibleAgreements(db, person)
    .innerJoin('agreementSheet', 'agreementSheet.agreementId', 'agreement.id')
    .innerJoin('agreementSignature', 'agreementSignature.sheetId', 'agreementSheet.id')
    .where('agreement.id', '=', agreementId)
    .where('agreementSignature.id', '=', signatureId)
    .where('agreementSignature.name', '<>', '')
    .where('scanSha256', 'is not', null)
    .select(['scanSha256', 'scanType', 'agreement.number'])
    .executeTakeFirst()
}
