import type { Selectable } from 'kysely'
import type { Tables } from '~/db/tables'
import type { PlaceValues } from './placeFields'
import type { PlaceInput } from './placeSchema'

export type WorkPlace = Selectable<Tables['workPlace']>

/** A place as its form has it. */
export function valuesOf(place: WorkPlace): PlaceValues {
  const { companyName, contactName, contactEmail, contactPhone, title, crebo, description, startsOn, endsOn } = place
  const { offeredUntil, address, postcode, supervisorName, supervisorEmail } = place
  return {
    ...{ companyName, contactName, contactEmail, contactPhone, title, crebo, description, startsOn, endsOn },
    ...{ offeredUntil, address, postcode, place: place.place, supervisorName, supervisorEmail },
    isNamed: place.isNamed ? 'on' : '',
    number: String(place.number),
    days: daysOf(place).join(' '),
    schoolDay: place.schoolDay === null ? '' : String(place.schoolDay),
  }
}

export function daysOf({ days }: Pick<WorkPlace, 'days'>): number[] {
  return JSON.parse(days)
}

/** The columns for what a form said. */
export function columnsOf({ days, ...same }: PlaceInput) {
  return { ...same, days: JSON.stringify(days) }
}
