import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import { dutchDay } from '~/modules/people/dutchDay'
import type { Person } from '~/modules/people/person'
import { emptyPlace, type PlaceValues } from './placeFields'
import { daysAfter, offerDays } from './placeState'
import { valuesOf } from './placeValues'
import { companiesOf, matchingHubs, workedPlaces } from './workedPlaces.server'

/** For which company: one that is known here, or one that a hub names. */
export type Beginning = { companyId?: string; hubId?: string; companyName?: string }

/** Begins a place: a form that nobody else sees yet. Undefined when the person offers none for such a company. */
export function beginPlace(db: Db, person: Person, beginning: Beginning, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const company = await companyFor(tx, person, beginning)
    if (!company) return undefined
    const { id: companyId, hubId, name, place } = company
    const isOwn = companyId !== null && companiesOf(person).includes(companyId)
    const contact = isOwn ? { contactName: person.name, contactEmail: person.email } : {}
    const offeredUntil = daysAfter(dutchDay(now), offerDays)
    const values: PlaceValues = { ...emptyPlace, companyName: name, place, offeredUntil, ...contact }
    return addDraft(tx, { hubId, companyId, values, by: person, now })
  })
}

type New = { hubId: string | null; companyId: string | null; values: PlaceValues; by: Person; now: number }

export async function addDraft(tx: Db, { hubId, companyId, values, by, now }: New) {
  const id = newId()
  const made = { createdAt: now, createdBy: by.id, updatedAt: now, updatedBy: by.id, language: by.language }
  const fields = JSON.stringify(values)
  await tx
    .insertInto('placeDraft')
    .values({ id, hubId, companyId, fields, ...made })
    .execute()
  return { draftId: id }
}

async function companyFor(tx: Db, person: Person, { companyId, hubId, companyName = '' }: Beginning) {
  const isOwn = companyId !== undefined && companiesOf(person).includes(companyId)
  const hub = hubId ?? matchingHubs(person)[0]
  if (!isOwn && (hub === undefined || !matchingHubs(person).includes(hub))) return undefined
  if (companyId === undefined) return { id: null, hubId: hub!, name: companyName.trim().slice(0, 120), place: '' }
  const company = await tx
    .selectFrom('organisation')
    .where('id', '=', companyId)
    .where('kind', '=', 'company')
    .select(['id', 'name', 'place'])
    .executeTakeFirst()
  return company && { ...company, hubId: isOwn ? null : hub! }
}

/** A form with the words of another place, to be offered once more. Undefined when the person does not work on that. */
export function copyPlace(db: Db, person: Person, workPlaceId: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const found = await workedPlaces(tx, person)
      .where('workPlace.id', '=', workPlaceId)
      .selectAll('workPlace')
      .executeTakeFirst()
    if (!found) return undefined
    const { hubId, companyId } = found
    const values = { ...valuesOf(found), offeredUntil: daysAfter(dutchDay(now), offerDays) }
    return addDraft(tx, { hubId, companyId, values, by: person, now })
  })
}

/** The forms that were begun and not offered yet, of who works on them. */
export function ownDrafts(db: Db, person: Person) {
  return db
    .selectFrom('placeDraft')
    .where('removedAt', 'is', null)
    .where('workPlaceId', 'is', null)
    .where((eb) => eb.or([eb('companyId', 'in', companiesOf(person)), eb('hubId', 'in', matchingHubs(person))]))
}

export async function removeDraft(db: Db, person: Person, draftId: string, now = Date.now()) {
  const found = await ownDrafts(db, person).where('id', '=', draftId).select('id').executeTakeFirst()
  if (!found) return undefined
  await db.updateTable('placeDraft').set({ removedAt: now }).where('id', '=', draftId).execute()
  return { removed: true as const }
}
