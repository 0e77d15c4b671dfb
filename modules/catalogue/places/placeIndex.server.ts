import type { Db } from '~/db/connection.server'
import { folded } from '~/db/folded'
import { catalogueChanges } from '../catalogueChanges.server'
import { type Place, typedPlace, type UnknownPlace } from './place'

export type PlaceIndex = {
  byPrefix: Map<string, Place>
  byName: Map<string, Place>
  /** What was read already in the words of offerings: many say the same. */
  read: Map<string, Place | undefined>
}

const kept = new WeakMap<Db, PlaceIndex & { changes: number }>()

/** The list of places and postcodes, to look things up in. */
export async function placeIndex(db: Db): Promise<PlaceIndex> {
  const changes = await catalogueChanges(db)
  const known = kept.get(db)
  if (known?.changes === changes) return known
  const areas = await db.selectFrom('postcodeArea').select(['prefix', 'name', 'latitude', 'longitude']).execute()
  const places = await db
    .selectFrom('place')
    .select(['name', 'province', 'latitude', 'longitude'])
    .orderBy('people')
    .execute()
  const index: PlaceIndex = {
    read: new Map(),
    byPrefix: new Map(areas.map(({ prefix, ...area }) => [prefix, area])),
    // Of two places with one name the larger one is meant, until the province is said.
    byName: new Map(
      places.flatMap(({ province, ...place }): [string, Place][] => [
        [folded(place.name), place],
        [folded(`${place.name} ${province}`), place],
      ]),
    ),
  }
  kept.set(db, { ...index, changes })
  return index
}

/** The place that somebody typed, by its postcode or its name. */
export function findPlace(index: PlaceIndex, typed: string): Place | UnknownPlace {
  const plain = typedPlace(typed)
  const isPostcode = /^\d/.test(plain)
  const found = isPostcode ? atPostcode(index, plain) : index.byName.get(nameKey(plain))
  return found ?? { unknown: isPostcode ? 'postcode' : 'place', typed }
}

/** Where something is that says so in its own words: "Perron038, Zwolle", "Zuiderzeelaan 53, 8017 JV Zwolle". */
export function placeIn(index: PlaceIndex, words: string): Place | undefined {
  if (!index.read.has(words)) index.read.set(words, readPlace(index, words))
  return index.read.get(words)
}

function readPlace(index: PlaceIndex, words: string) {
  const postcode = /\b([1-9]\d{3}) ?[A-Z]{2}\b/.exec(words)
  const found = postcode && atPostcode(index, postcode[1]!)
  if (found) return found
  const parts = words.split(/[,;/()–]| - | of | en | or | and /).reverse()
  for (const part of parts) {
    const place = index.byName.get(nameKey(part.replace(/^\s*(in|te|bij)\s/i, '')))
    if (place) return place
  }
  return undefined
}

function atPostcode({ byPrefix }: PlaceIndex, typed: string) {
  const lengths = /^[1-9]\d{3}$/.test(typed) ? [4, 3, 2] : []
  const prefix = lengths.map((length) => typed.slice(0, length)).find((digits) => byPrefix.has(digits))
  return prefix === undefined ? undefined : byPrefix.get(prefix)
}

function nameKey(name: string) {
  return folded(name.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim())
}
