import type { Db } from '~/db/connection.server'

/** What anybody may know of a sheet by its hash: nothing of who it is about but initials. Undefined when it is none of ours. */
export async function checkSheet(db: Db, sha256: string) {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined
  const copy = await db.selectFrom('agreementCopy').where('sha256', '=', sha256).select('sheetId').executeTakeFirst()
  const sheet = await db
    .selectFrom('agreementSheet')
    .innerJoin('agreement', 'agreement.id', 'agreementSheet.agreementId')
    .innerJoin('placement', 'placement.id', 'agreement.placementId')
    .innerJoin('candidate', 'candidate.id', 'placement.candidateId')
    .where((eb) => (copy ? eb('agreementSheet.id', '=', copy.sheetId) : eb('agreementSheet.sha256', '=', sha256)))
    .select(['agreementSheet.id', 'agreementSheet.number as sheet', 'agreementSheet.state', 'agreement.number'])
    .select(['inForceFrom', 'inForceUntil', 'madeAt', 'candidate.name'])
    .executeTakeFirst()
  if (!sheet) return undefined
  const { id, name, ...facts } = sheet
  const parties = await db
    .selectFrom('agreementParty')
    .leftJoin('agreementSignature', 'agreementSignature.partyId', 'agreementParty.id')
    .where('agreementParty.sheetId', '=', id)
    .select(['agreementSignature.id'])
    .execute()
  const signed = parties.filter((party) => party.id !== null).length
  return { ...facts, initials: initialsOf(name), parties: parties.length, signed, isSignedCopy: copy !== undefined }
}

export type CheckedSheet = NonNullable<Awaited<ReturnType<typeof checkSheet>>>

function initialsOf(name: string) {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word))
  return words.map((word) => `${[...word][0]}.`).join('')
}
