import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import { linkTo } from '~/modules/mail/linkTo.server'
import { dutchDay } from '~/modules/people/dutchDay'
import type { Person } from '~/modules/people/person'
import { takeStep } from '../takeStep.server'
import { askToSign } from './askToSign.server'
import { type Setter, setSheet } from './setSheet.server'
import { type SheetContent, sheetContent } from './sheetDocument'
import { type Lack, lackingIn, partiesOf, readDraft, type SheetField, type SheetValues } from './sheetValues'
import { termsFor } from './termsFor.server'
import { handledAgreements } from './visibleAgreements.server'

type Sent =
  | { sheetId: string; number: number }
  | { refused: 'ended' | 'busy' | 'changed' | 'crebo' }
  | { refused: 'lacking'; lacks: Partial<Record<SheetField, Lack>> }

/**
 * Freezes what the draft says as the next sheet and asks everybody to sign it. The sheet that is in force stays so until the new
 * one is signed by all. What the PDF was set from is what is kept, or nothing is.
 */
export async function sendSheet(
  db: Db,
  files: FileStore,
  person: Person,
  agreementId: string,
  { why = '', now = Date.now(), set }: { why?: string; now?: number; set?: Setter } = {},
): Promise<Sent | undefined> {
  const agreement = await readToSend(db, person, agreementId)
  if (!agreement) return undefined
  if (agreement.state === 'ended') return { refused: 'ended' }
  const values = readDraft(agreement.draft)
  const today = dutchDay(now)
  const lacks = lackingIn({ ...values, birthDate: agreement.birthDate ?? '' }, today)
  if (Object.keys(lacks).length > 0) return { refused: 'lacking', lacks }
  const qualification = await creboOf(db, values.crebo)
  if (!qualification) return { refused: 'crebo' }
  const parties = partiesOf(values, today)
  const content = sheetContent(values, {
    number: agreement.number,
    sheet: agreement.sheets + 1,
    madeOn: today,
    hub: { name: agreement.hubName, colour: agreement.hubColour },
    qualification,
    terms: await termsFor(db, agreement.offeringId, agreement.schoolId, today),
    parties: parties.map(({ email: _, ...party }) => party),
    checkAddress: linkTo('/agreement-check').replace(/^https?:\/\//, ''),
  })
  const pdf = await setSheet(content, set)
  if ('refused' in pdf) return pdf
  const sheet = { content, sha256: files.put(pdf), bytes: pdf.length, values }
  return inTransaction(db, async (tx) => {
    const same = await readToSend(tx, person, agreementId)
    // Somebody saved, sent or ended it while the PDF was set.
    if (same?.revision !== agreement.revision || same.sheets !== agreement.sheets || same.state === 'ended')
      return { refused: 'changed' }
    const sheetId = await addSheet(tx, agreementId, agreement.sheets + 1, sheet, { why, by: person.id, now })
    for (const { organisation: _, ...party } of parties)
      await tx
        .insertInto('agreementParty')
        .values({ id: newId(), sheetId, ...party })
        .execute()
    await askToSign(tx, sheetId, { by: person.id, now })
    if (agreement.applicationState === 'matched')
      await takeStep(tx, agreement.applicationId, { state: 'signing', at: now, by: person.id })
    return { sheetId, number: agreement.sheets + 1 }
  })
}

function readToSend(db: Db, person: Person, agreementId: string) {
  return handledAgreements(db, person)
    .where('agreement.id', '=', agreementId)
    .select(['agreement.state', 'agreement.draft', 'agreement.number', 'agreement.revision', 'agreement.schoolId'])
    .select(['offering.id as offeringId', 'hub.name as hubName', 'hub.colour as hubColour', 'candidate.birthDate'])
    .select(['application.id as applicationId', 'application.state as applicationState'])
    .select(sql<number>`(select count(*) from agreementSheet where agreementId = agreement.id)`.as('sheets'))
    .executeTakeFirst()
}

function creboOf(db: Db, code: string) {
  return db.selectFrom('crebo').where('code', '=', code).select(['name', 'level']).executeTakeFirst()
}

type Sheet = { content: SheetContent; sha256: string; bytes: number; values: SheetValues }
type How = { why: string; by: string; now: number }

async function addSheet(tx: Db, agreementId: string, number: number, sheet: Sheet, { why, by, now }: How) {
  const { content, sha256, bytes, values } = sheet
  const { crebo, startsOn, endsOn, supervisorName, supervisorEmail } = values
  const id = newId()
  await tx
    .insertInto('agreementSheet')
    .values({
      ...{ id, agreementId, number, content: JSON.stringify(content), sha256, bytes, madeAt: now, madeBy: by, why },
      ...{ crebo, startsOn, endsOn, supervisorName, supervisorEmail },
      guidedHours: Number(values.guidedHours),
      practiceHours: Number(values.practiceHours),
    })
    .execute()
  return id
}

export function hashOfBytes(bytes: Uint8Array) {
  return createHash('sha256').update(bytes).digest('hex')
}
