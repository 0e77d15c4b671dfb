import { kilometresBetween, type Point } from '~/modules/catalogue/places/place'
import { stemOf } from '~/modules/catalogue/search/stem'
import type { Wishes } from '../wishes'
import { isRecognised, type PlaceState, type Recognition } from './placeState'

/** Who seeks a place, as far as it counts. */
export type Seeker = {
  id: string
  crebo: string | null
  /** Of the programme they applied for. */
  programmeLevel: number | null
  point: Point | undefined
  wishes: Wishes
  employerId: string | null
  employerName: string
}
/** A place, as far as it counts. */
export type Offered = {
  id: string
  crebo: string
  level: number
  state: PlaceState
  recognition: Recognition
  free: number
  point: Point | undefined
  startsOn: string
  endsOn: string
  days: number[]
  schoolDay: number | null
  title: string
  description: string
  companyId: string | null
  companyName: string
}

/** What must hold, and speaks for nobody. */
export type Hard = 'crebo' | 'recognition' | 'state' | 'period'
/** What speaks for a place, and how much it can at most. */
export const weights = { employer: 100, distance: 40, days: 20, schoolDay: 5, start: 15, work: 10, level: 10 } as const
export type Soft = keyof typeof weights

/** Something that counted; `fitTexts` makes a sentence of it. */
export type Counted =
  | { about: Hard; holds: boolean; detail: string }
  | { about: Soft; holds: boolean; points: number; detail: string }
export type Fit = { fits: boolean; points: number; counted: Counted[] }

/** So far somebody travels who said nothing of it. */
export const usualKilometres = 60
const latestStart = 90

/**
 * How well a place fits who seeks one: what must hold, and points for what is wished. Everything that counted is in the answer,
 * so that who decides can see why, and disagree.
 */
export function fitOf(seeker: Seeker, offered: Offered, today: string): Fit {
  const hard = hardOf(seeker, offered, today)
  const soft = [
    employer(seeker, offered),
    distance(seeker, offered),
    days(seeker, offered),
    schoolDay(offered),
    start(seeker, offered, today),
    work(seeker, offered),
    level(seeker, offered),
  ].filter((one) => one !== undefined)
  const points = soft.reduce((sum, one) => sum + one.points, 0)
  return { fits: hard.every(({ holds }) => holds), points, counted: [...hard, ...soft] }
}

type Ranked = { fit: Fit; id: string }

/** The best first; what is equal stands in the order of its id, so that a list never shuffles. */
export function byFit(a: Ranked, b: Ranked) {
  if (a.fit.fits !== b.fit.fits) return a.fit.fits ? -1 : 1
  return b.fit.points - a.fit.points || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

function hardOf({ crebo, wishes }: Seeker, offered: Offered, today: string) {
  const from = latest(today, wishes.from ?? today)
  return [
    { about: 'crebo' as const, holds: crebo === offered.crebo, detail: offered.crebo },
    { about: 'recognition' as const, holds: isRecognised(offered.recognition), detail: offered.recognition },
    { about: 'state' as const, holds: offered.state === 'open' && offered.free > 0, detail: stateDetail(offered) },
    { about: 'period' as const, holds: offered.endsOn > from, detail: `${offered.startsOn} ${offered.endsOn}` },
  ]
}

function stateDetail({ state, free }: Offered) {
  return state === 'open' ? String(free) : state
}

function employer({ employerId, employerName }: Seeker, { companyId, companyName }: Offered) {
  const isSame = employerId ? employerId === companyId : sameName(employerName, companyName)
  return isSame ? { about: 'employer' as const, holds: true, points: weights.employer, detail: companyName } : undefined
}

function sameName(one: string, other: string) {
  return one.trim() !== '' && one.trim().toLowerCase() === other.trim().toLowerCase()
}

function distance({ point, wishes }: Seeker, offered: Offered) {
  if (!point || !offered.point) return { about: 'distance' as const, holds: false, points: 0, detail: '' }
  const kilometres = Math.round(kilometresBetween(point, offered.point))
  const furthest = wishes.furthest ?? usualKilometres
  const points = Math.max(0, Math.round(weights.distance * (1 - kilometres / (furthest + 1))))
  const detail = [kilometres, wishes.furthest ?? ''].join(' ').trim()
  return { about: 'distance' as const, holds: kilometres <= furthest, points, detail }
}

function days({ wishes }: Seeker, offered: Offered) {
  const wished = offered.days.filter((day) => wishes.days.length === 0 || wishes.days.includes(day))
  const others = offered.days.filter((day) => !wished.includes(day))
  const points = Math.round((weights.days * wished.length) / Math.max(1, offered.days.length))
  const detail = `${offered.days.join('')} ${wishes.days.length === 0 ? '' : others.join('') || '-'}`.trim()
  return { about: 'days' as const, holds: others.length === 0, points, detail }
}

function schoolDay({ schoolDay: free }: Offered) {
  const points = free === null ? 0 : weights.schoolDay
  return { about: 'schoolDay' as const, holds: free !== null, points, detail: free === null ? '' : String(free) }
}

function start({ wishes }: Seeker, offered: Offered, today: string) {
  const begins = latest(offered.startsOn, today)
  const late = wishes.from === null ? 0 : Math.max(0, daysBetween(begins, wishes.from))
  const points = Math.max(0, Math.round(weights.start * (1 - late / latestStart)))
  return { about: 'start' as const, holds: late === 0, points, detail: `${begins} ${wishes.from ?? ''}`.trim() }
}

function work({ wishes }: Seeker, { title, description, companyName }: Offered) {
  const wished = wordsIn(wishes.work)
  if (wished.size === 0) return undefined
  const said = wordsIn(`${title} ${description} ${companyName}`)
  const found = [...wished].filter(([stem]) => said.has(stem)).map(([, word]) => word)
  const points = Math.round((weights.work * found.length) / wished.size)
  return { about: 'work' as const, holds: found.length > 0, points, detail: found.join(', ') }
}

function level({ programmeLevel }: Seeker, { level: own }: Offered) {
  if (programmeLevel === null) return undefined
  const apart = Math.abs(programmeLevel - own)
  const points = Math.max(0, weights.level - 5 * apart)
  return { about: 'level' as const, holds: apart === 0, points, detail: `${own} ${programmeLevel}` }
}

// Short words are of every sentence; "graag" and "werken" say nothing of the work.
const said = new Set(['graag', 'werk', 'werken', 'liefst', 'iets', 'met', 'bedrijf', 'like', 'work', 'with', 'would'])

/** The words of a text by what their forms have in common. */
function wordsIn(text: string) {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\d]{4,}/gu)
  return new Map((words ?? []).filter((word) => !said.has(word)).map((word) => [stemOf(word), word]))
}

function latest(one: string, other: string) {
  return one > other ? one : other
}

function daysBetween(from: string, until: string) {
  return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000)
}
