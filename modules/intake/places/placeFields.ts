/** What the form of a place asks, in its order. */
export const placeGroups = {
  company: ['companyName', 'contactName', 'contactEmail', 'contactPhone', 'isNamed'],
  work: ['title', 'crebo', 'number', 'description'],
  when: ['startsOn', 'endsOn', 'days', 'schoolDay', 'offeredUntil'],
  where: ['address', 'postcode', 'place'],
  supervisor: ['supervisorName', 'supervisorEmail'],
} as const

export type PlaceGroup = keyof typeof placeGroups
export type PlaceField = (typeof placeGroups)[PlaceGroup][number]
/** A place as its form has it: what would be typed for what is stored; of days their numbers with spaces between. */
export type PlaceValues = Record<PlaceField, string>

export const placeFields = Object.values(placeGroups).flat() as PlaceField[]

export const emptyPlace: PlaceValues = {
  ...(Object.fromEntries(placeFields.map((field) => [field, ''])) as PlaceValues),
  number: '1',
  days: '1 2 3 4',
  schoolDay: '5',
}

/** The longest text that a field takes. */
export const longest: Record<PlaceField, number> = {
  ...{ companyName: 120, contactName: 120, contactEmail: 254, contactPhone: 30, isNamed: 2, title: 120, crebo: 5 },
  ...{ number: 3, description: 3000, startsOn: 10, endsOn: 10, days: 13, schoolDay: 1, offeredUntil: 10, address: 160 },
  ...{ postcode: 8, place: 80, supervisorName: 120, supervisorEmail: 254 },
}

/** What is kept of a form that is not finished: every field as it was typed, none longer than a whole form may be. */
export function readPlaceValues(json: string): PlaceValues {
  const kept: Record<string, unknown> = JSON.parse(json)
  return Object.fromEntries(
    placeFields.map((field) => [field, typeof kept[field] === 'string' ? kept[field] : emptyPlace[field]]),
  ) as PlaceValues
}
