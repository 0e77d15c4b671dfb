import type { Db } from '~/db/connection.server'
import { catalogueChanges } from './catalogueChanges.server'
import type { Asked, Name } from './facets/facet'
import { type FacetKey, facets } from './facets/facets'
import { type Grant, grantsNow } from './grantsNow.server'
import type { Point } from './places/place'
import { type PlaceIndex, placeIn, placeIndex } from './places/placeIndex.server'
import { type Run, sessionState } from './start'

/** What the facets may know of an offering. */
export type PublicOffering = {
  id: string
  kind: string
  hub: string
  hubName: string
  level: string | null
  /** Of the administrator's list. */
  theme: { id: string; name: Name; line: Name | undefined } | undefined
  /** As its hub wrote it. */
  themeWords: string
  language: string
  minutes: number | null
  startKind: 'fixed' | 'request' | 'direct'
  /** When one can begin on a date that still takes people. */
  openDates: number[]
  hasFreeSeat: boolean
  priceCents: number | null
  grants: Grant[]
  isOnline: boolean
  place: string
  /** Where it is, as far as its own words tell. */
  points: Point[]
}
/** An offering with its values of each facet that does not depend on who asks. */
export type PublicRow = PublicOffering & { values: Map<FacetKey, string[]> }
type Kept = { rows: PublicRow[]; changes: number; at: number }

// What takes people changes with the clock as well, without a write.
const longestMs = 60_000
const kept = new WeakMap<Db, Kept>()

/** What facets and counts need of every public offering: the newest first, and what is full or past last. */
export async function publicRows(db: Db, now: number): Promise<PublicRow[]> {
  const changes = await catalogueChanges(db)
  const known = kept.get(db)
  if (known?.changes === changes && Math.abs(now - known.at) < longestMs) return known.rows
  const rows = await readRows(db, now)
  kept.set(db, { rows, changes, at: now })
  return rows
}

async function readRows(db: Db, now: number): Promise<PublicRow[]> {
  const offerings = await readOfferings(db)
  const runs = Map.groupBy(await readRuns(db), ({ offeringId }) => offeringId)
  const grants = await grantsNow(db, now)
  const places = await placeIndex(db)
  const rows = offerings.map((offering) => {
    const own = runs.get(offering.id) ?? []
    const row = publicOffering({ offering, runs: own, grants: grants.get(offering.id) ?? [], places, now })
    return { row: { ...row, values: valuesOf(row, { now }) }, takesPeople: takesPeople(offering.startKind, own, now) }
  })
  const [open, closed] = [true, false].map((is) => rows.filter((one) => one.takesPeople === is))
  return [...open!, ...closed!].map(({ row }) => row)
}

function readOfferings(db: Db) {
  return db
    .selectFrom('publishedOffering as offering')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .leftJoin('theme', 'theme.id', 'offering.themeId')
    .select(['offering.id', 'offering.kind', 'hub.slug as hub', 'hub.name as hubName', 'offering.level'])
    .select(['offering.theme as themeWords', 'theme.id as themeId', 'nameNl', 'nameEn', 'lineNl', 'lineEn'])
    .select(['offering.language', 'offering.startKind', 'offering.priceCents', 'offering.place'])
    .select(['offering.durationMinutes', 'offering.studyLoadHours', 'offering.contactDays', 'offering.isOnline'])
    .orderBy('offering.publishedAt', 'desc')
    .orderBy('offering.title')
    .execute()
}

function readRuns(db: Db) {
  return db
    .selectFrom('offeringSession')
    .where('cancelledAt', 'is', null)
    .select(['offeringId', 'startsAt', 'endsAt', 'seats', 'seatsTaken', 'enrolFrom', 'enrolUntil', 'place'])
    .execute()
}

type Parts = {
  offering: Awaited<ReturnType<typeof readOfferings>>[number]
  runs: (Run & { place: string })[]
  grants: Grant[]
  places: PlaceIndex
  now: number
}

function publicOffering({ offering, runs, grants, places, now }: Parts): PublicOffering {
  const { durationMinutes, studyLoadHours, contactDays, isOnline, ...told } = offering
  const { themeId, nameNl, nameEn, lineNl, lineEn, ...words } = told
  const stated = runs.map((run) => ({ ...run, state: sessionState(run, now) }))
  const ahead = stated.filter(({ state }) => state === 'open' || state === 'soon')
  const named = [offering.place, ...ahead.map(({ place }) => place)].filter((place) => place !== '')
  return {
    ...words,
    theme: themeId ? { id: themeId, name: { nl: nameNl!, en: nameEn! }, line: lineOf(lineNl, lineEn) } : undefined,
    minutes: durationMinutes ?? (studyLoadHours ? studyLoadHours * 60 : contactDays ? contactDays * 480 : null),
    openDates: ahead.map(({ startsAt }) => startsAt),
    hasFreeSeat: stated.some(({ state }) => state === 'open'),
    grants,
    isOnline: isOnline === 1,
    points: [...new Set(named)].flatMap((place) => placeIn(places, place) ?? []),
  }
}

function lineOf(nl: string | null, en: string | null) {
  return nl ? { nl, en: en || nl } : undefined
}

function takesPeople(startKind: PublicOffering['startKind'], runs: Run[], now: number) {
  if (startKind !== 'fixed' || runs.length === 0) return true
  return runs.some((run) => ['open', 'soon'].includes(sessionState(run, now)))
}

function valuesOf(offering: PublicOffering, asked: Asked) {
  const lasting = facets.filter(({ isPersonal }) => !isPersonal)
  return new Map(lasting.map(({ key, valuesOf }) => [key, valuesOf(offering, asked)]))
}
