/** How a place stands; the words are in app/texts/workPlaces. */
export type PlaceState = 'open' | 'full' | 'lapsed' | 'withdrawn'
/** Whether SBB recognises the company for the qualification, as far as somebody looked. */
export type Recognition = 'valid' | 'lapsing' | 'lapsed' | 'refused' | 'unchecked'

type Place = { withdrawnAt: number | null; offeredUntil: string; endsOn: string; number: number; taken: number }

export function placeStateOf(place: Place, today: string): PlaceState {
  if (place.withdrawnAt !== null) return 'withdrawn'
  if (place.taken >= place.number) return 'full'
  return place.offeredUntil < today || place.endsOn <= today ? 'lapsed' : 'open'
}

/** So long before something lapses those who can renew it are told. */
export const warningDays = 60
/** So long a place is offered, unless it says otherwise or ends before. */
export const offerDays = 180
/** SBB looks at a company again after so many years. */
export const recognitionYears = 4

export function recognitionOf({ checkedOn, lapsesOn }: Checked, today: string): Recognition {
  if (checkedOn === null) return 'unchecked'
  if (lapsesOn === null) return 'refused'
  if (lapsesOn < today) return 'lapsed'
  return lapsesOn <= daysAfter(today, warningDays) ? 'lapsing' : 'valid'
}
type Checked = { checkedOn: string | null; lapsesOn: string | null }

export function isRecognised(recognition: Recognition) {
  return recognition === 'valid' || recognition === 'lapsing'
}

/** An ISO day so many days later. */
export function daysAfter(day: string, days: number) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** An ISO day so many years later; of 29 February the 28th. */
export function yearsAfter(day: string, years: number) {
  const [year, month, date] = day.split('-')
  const later = `${Number(year) + years}-${month}-${date}`
  return Number.isNaN(Date.parse(later)) || daysAfter(later, 0) !== later
    ? `${Number(year) + years}-${month}-28`
    : later
}
