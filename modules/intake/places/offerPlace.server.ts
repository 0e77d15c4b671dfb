import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { newSecret } from '~/modules/people/secret.server'
import type { PlaceField, PlaceValues } from './placeFields'
import { type Save, type SaveRefused, type Writer, writerId } from './placeRevisions.server'
import { type PlaceInput, parsePlace, wrongFields } from './placeSchema'
import { columnsOf } from './placeValues'
import { keepDraft, readDraft } from './saveDraft.server'
import { tellOffered } from './tellPlace.server'

/** Offers what a form says, when it says all that is needed; the form is kept either way. */
export function offerPlace(db: Db, writer: Writer, draftId: string | undefined, save: Save, now = Date.now()) {
  return inTransaction(db, async (tx): Promise<SaveRefused | { workPlaceId: string }> => {
    const kept = await keepDraft(tx, writer, draftId, save, now)
    if ('refused' in kept) return kept
    const draft = (await readDraft(tx, writer, draftId))!
    const wrong = await wrongWords(tx, draft.values, dutchDay(now))
    if (wrong.length > 0) return { refused: 'wrong', fields: wrong }
    const input = parsePlace(draft.values).data!
    const workPlaceId = newId()
    const { hubId, companyId, language, secret } = draft
    const by = writerId(writer)
    await tx
      .insertInto('workPlace')
      .values({
        ...{ id: workPlaceId, hubId, companyId, language, ...columnsOf(input) },
        ...{ supervisorId: await supervisorOf(tx, companyId, input), secret: secret ?? newSecret().secret },
        ...{ offeredAt: now, offeredBy: by, updatedAt: now, updatedBy: by },
      })
      .execute()
    await tx.updateTable('placeDraft').set({ workPlaceId }).where('id', '=', draft.id).execute()
    await tellOffered(tx, { workPlaceId, draft, isByLink: 'secret' in writer })
    return { workPlaceId }
  })
}

/** The fields that stand in the way of offering a place on a day. */
export async function wrongWords(db: Db, values: PlaceValues, today: string): Promise<PlaceField[]> {
  const wrong = wrongFields(values)
  const parsed = parsePlace(values)
  if (!parsed.success) return wrong
  const { crebo, endsOn, offeredUntil } = parsed.data
  const over: PlaceField[] = [
    ...(endsOn <= today ? ['endsOn' as const] : []),
    ...(offeredUntil < today ? ['offeredUntil' as const] : []),
  ]
  return (await creboOn(db, crebo, today)) ? over : [...over, 'crebo']
}

function creboOn(db: Db, code: string, today: string) {
  return crebosOn(db, today).where('code', '=', code).select('code').executeTakeFirst()
}

/** The qualifications for which a place can be offered on a day. */
export function crebosOn(db: Db, today: string) {
  return db
    .selectFrom('crebo')
    .where('validFrom', '<=', today)
    .where((eb) => eb.or([eb('validUntil', 'is', null), eb('validUntil', '>=', today)]))
}

/** The qualifications to choose from today; the one that was chosen before stays among them. */
export async function creboChoices(db: Db, chosen: string, now = Date.now()) {
  const today = dutchDay(now)
  const rows = await db.selectFrom('crebo').selectAll().orderBy('name').orderBy('level').execute()
  return rows
    .filter(({ code, validFrom, validUntil }) => {
      const holds = validFrom <= today && (validUntil === null || validUntil >= today)
      return holds || code === chosen
    })
    .map(({ code, name, level }) => ({ code, name, level }))
}

/** The person with an account whom a form names as the one who guides the work. */
export async function supervisorOf(tx: Db, companyId: string | null, { supervisorEmail }: PlaceInput) {
  if (companyId === null || supervisorEmail === '') return null
  const found = await tx
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .where('organisationId', '=', companyId)
    .where('person.email', '=', supervisorEmail)
    .select('person.id')
    .executeTakeFirst()
  return found?.id ?? null
}
