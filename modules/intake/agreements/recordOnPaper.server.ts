import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { inTransaction } from '~/db/inTransaction.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { dutchMoment } from '~/modules/people/dutchTime'
import type { Person } from '~/modules/people/person'
import { isMinor } from '../applying/birthDate'
import { unsignedParty } from './resendLink.server'
import { addSignature } from './sign.server'

export const mostScanBytes = 10 * 1024 * 1024
type OnPaper = { partyId: string; name: string; signedOn: string; scan: Uint8Array }
type Recorded = { recorded: true } | { refused: 'signed' | 'notOut' | 'scan' | 'day' | 'name' | 'minor' }

/** Records that somebody signed a sheet with a pen, with the scan as its proof. */
export async function recordOnPaper(
  db: Db,
  files: FileStore,
  person: Person,
  agreementId: string,
  { partyId, name, signedOn, scan }: OnPaper,
  now = Date.now(),
): Promise<Recorded | undefined> {
  const known = await unsignedParty(db, person, agreementId, partyId)
  if (!known) return undefined
  const at = dutchMoment(signedOn, '12:00')
  if (at === undefined || signedOn > dutchDay(now)) return { refused: 'day' }
  if (name.length < 2) return { refused: 'name' }
  const judged = await judgeScan(scan)
  if (!judged) return { refused: 'scan' }
  return inTransaction(db, async (tx): Promise<Recorded | undefined> => {
    const party = await unsignedParty(tx, person, agreementId, partyId)
    if (!party) return undefined
    if (party.signatureId !== null) return { refused: 'signed' }
    if (party.state !== 'signing') return { refused: 'notOut' }
    const sheet = tx.selectFrom('agreementSheet').where('id', '=', party.sheetId).select('madeAt')
    // Nobody signed a sheet before it was made.
    if (signedOn < dutchDay((await sheet.executeTakeFirstOrThrow()).madeAt)) return { refused: 'day' }
    if (party.role === 'student' && (await lacksParent(tx, party, signedOn))) return { refused: 'minor' }
    const proof = { recordedBy: person.id, scanSha256: files.put(judged.bytes), scanType: judged.mediaType }
    await addSignature(tx, party, { name, at: Math.min(Math.max(at, 0), now), scan: proof })
    return { recorded: true }
  })
}

async function lacksParent(tx: Db, { sheetId, birthDate }: { sheetId: string; birthDate: string | null }, day: string) {
  if (birthDate !== null && !isMinor(birthDate, day)) return false
  const parent = tx.selectFrom('agreementParty').where('sheetId', '=', sheetId).where('role', '=', 'parent')
  return (await parent.select('id').executeTakeFirst()) === undefined
}

/** A PDF as it is; a photograph made anew, so that nothing but the picture stays. Judged by bytes, never by name. */
async function judgeScan(bytes: Uint8Array) {
  if (bytes.length === 0 || bytes.length > mostScanBytes) return undefined
  const type = (await fileTypeFromBuffer(bytes))?.mime
  if (type === 'application/pdf') return { bytes, mediaType: type }
  if (type !== 'image/jpeg' && type !== 'image/png') return undefined
  try {
    const picture = sharp(bytes, { limitInputPixels: 60_000_000 }).rotate()
    const smaller = picture.resize({ width: 2400, height: 3400, fit: 'inside', withoutEnlargement: true })
    return { bytes: await smaller.jpeg({ quality: 82 }).toBuffer(), mediaType: 'image/jpeg' }
  } catch {
    return undefined
  }
}
