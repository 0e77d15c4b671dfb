import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { nameSchema } from '~/modules/people/personSchema'
import { isMinor } from '../applying/birthDate'
import { takeStep } from '../takeStep.server'
import { partiesWithFacts, tellParty } from './askToSign.server'
import { type LinkState, readLink } from './readLink.server'

/** What somebody does who signs: read it (`agreed`), know of which PDF (`sha256`), type their name. */
export const signingSchema = z.object({ name: nameSchema, agreed: z.literal('yes'), sha256: z.string().length(64) })

type Signed = { signed: true; isInForce: boolean } | { refused: Exclude<LinkState, 'open'> | 'otherSheet' | 'minor' }

/** Signs by the link of a party; the same press again changes nothing. Undefined when there never was such a link. */
export function sign(db: Db, secret: string, { name, sha256 }: z.output<typeof signingSchema>, now = Date.now()) {
  return inTransaction(db, async (tx): Promise<Signed | undefined> => {
    const link = await readLink(tx, secret, now)
    if (!link) return undefined
    if (link.state !== 'open') return { refused: link.state }
    if (link.sha256 !== sha256) return { refused: 'otherSheet' }
    if (link.role === 'student' && lacksParent(link, now)) return { refused: 'minor' }
    const isInForce = await addSignature(tx, link, { name, at: now })
    return { signed: true, isInForce }
  })
}

type Signing = {
  partyId: string
  sheetId: string
  sha256: string
  applicationId: string
  applicationState: string
}
type Given = {
  name: string
  at: number
  scan?: { recordedBy: string; scanSha256: string; scanType: string }
}

/** The row of a signature. With the last one the sheet is in force by a trigger: then everybody hears it, and the placement is made. */
export async function addSignature(tx: Db, party: Signing, { name, at, scan }: Given) {
  const { partyId, sheetId, sha256, applicationId, applicationState } = party
  await tx
    .insertInto('agreementSignature')
    .values({ id: newId(), partyId, sheetId, name, at, signedOn: dutchDay(at), sha256, ...scan })
    .execute()
  const sheet = await tx
    .selectFrom('agreementSheet')
    .where('id', '=', sheetId)
    .select('state')
    .executeTakeFirstOrThrow()
  if (sheet.state !== 'inForce') return false
  if (applicationState === 'signing')
    await takeStep(tx, applicationId, { state: 'placed', at, by: scan?.recordedBy ?? null })
  await tellAll(tx, sheetId, at)
  return true
}

function lacksParent(
  { birthDate, signatures }: { birthDate: string | null; signatures: { role: string }[] },
  now: number,
) {
  return (birthDate === null || isMinor(birthDate, dutchDay(now))) && !signatures.some(({ role }) => role === 'parent')
}

async function tellAll(tx: Db, sheetId: string, at: number) {
  const parties = await partiesWithFacts(tx)
    .innerJoin('signingLink', 'signingLink.partyId', 'agreementParty.id')
    .where('agreementParty.sheetId', '=', sheetId)
    .where('signingLink.replacedAt', 'is', null)
    .select('signingLink.secret')
    .execute()
  for (const { secret, ...party } of parties) await tellParty(tx, party, secret, 'done', at)
}
