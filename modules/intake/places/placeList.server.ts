import type { Db } from '~/db/connection.server'
import { folded } from '~/db/folded'
import { dutchDay } from '~/modules/people/dutchDay'
import type { Person } from '~/modules/people/person'
import { ownDrafts } from './draftPlace.server'
import { readPlaceValues } from './placeFields'
import { type PlaceState, placeStateOf, type Recognition, recognitionOf } from './placeState'
import { liveStates } from './proposalStep.server'
import { matchingHubs, workedPlaces } from './workedPlaces.server'

export const placesPerPage = 50
export const placeStates: PlaceState[] = ['open', 'full', 'lapsed', 'withdrawn']
export type PlaceQuery = { text: string; state: PlaceState | ''; crebo: string; page: number }

export function readPlaceQuery(search: URLSearchParams): PlaceQuery {
  const page = Number(search.get('page'))
  return {
    text: (search.get('text') ?? '')
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim()
      .slice(0, 80),
    state: placeStates.find((state) => state === search.get('state')) ?? '',
    crebo: /^\d{5}$/.test(search.get('crebo') ?? '') ? search.get('crebo')! : '',
    page: Number.isInteger(page) && page > 1 && page < 1000 ? page : 1,
  }
}

export type PlaceRow = Awaited<ReturnType<typeof rowsOf>>[number]

/** The places that a person works on: what needs somebody first, then the newest. */
export async function placeList(db: Db, person: Person, query: PlaceQuery, now = Date.now()) {
  const rows = await rowsOf(db, person, dutchDay(now))
  // A company reads how many wait for its answer, and nothing of whom was asked before.
  const all = matchingHubs(person).length > 0 ? rows : rows.map((row) => ({ ...row, asked: 0 })).sort(byAwaiting)
  const words = folded(query.text)
  const found = all.filter(
    (row) =>
      (query.state === '' || row.state === query.state) &&
      (query.crebo === '' || row.crebo === query.crebo) &&
      (words === '' || folded(`${row.title} ${row.companyName} ${row.place} ${row.qualification}`).includes(words)),
  )
  const from = (query.page - 1) * placesPerPage
  const crebos = new Map(all.map(({ crebo, qualification, level }) => [crebo, { crebo, qualification, level }]))
  return {
    rows: found.slice(from, from + placesPerPage),
    total: found.length,
    all: all.length,
    crebos: [...crebos.values()].sort((a, b) => a.qualification.localeCompare(b.qualification, 'nl')),
  }
}

async function rowsOf(db: Db, person: Person, today: string) {
  const rows = await workedPlaces(db, person)
    .select([
      'workPlace.id',
      'title',
      'companyName',
      'companyId',
      'place',
      'workPlace.crebo',
      'crebo.name as qualification',
    ])
    .select(['crebo.level', 'number', 'taken', 'startsOn', 'endsOn', 'offeredUntil', 'withdrawnAt', 'offeredAt'])
    .select(['checkedOn', 'lapsesOn'])
    .select((eb) =>
      eb
        .selectFrom('matchProposal')
        .whereRef('matchProposal.workPlaceId', '=', 'workPlace.id')
        .where('matchProposal.state', 'in', liveStates)
        .select((one) => one.fn.countAll<number>().as('count'))
        .as('asked'),
    )
    .select((eb) =>
      eb
        .selectFrom('matchProposal')
        .whereRef('matchProposal.workPlaceId', '=', 'workPlace.id')
        .where('matchProposal.state', 'in', ['askedCompany', 'talking'])
        .select((one) => one.fn.countAll<number>().as('count'))
        .as('awaits'),
    )
    .execute()
  return rows
    .map((row) => ({ ...row, state: placeStateOf(row, today), recognition: recognitionOf(row, today) }))
    .sort((a, b) => urgency(a) - urgency(b) || b.offeredAt - a.offeredAt || (a.id < b.id ? -1 : 1))
}

function byAwaiting(a: PlaceRow, b: PlaceRow) {
  return (b.awaits ?? 0) - (a.awaits ?? 0)
}

// An open place that nobody may be given is what somebody must act on.
function urgency({ state, recognition }: { state: PlaceState; recognition: Recognition }) {
  if (state !== 'open') return 3 + placeStates.indexOf(state)
  return recognition === 'valid' ? 2 : recognition === 'lapsing' ? 1 : 0
}

/** The forms that were begun and not offered yet. */
export async function draftList(db: Db, person: Person) {
  const rows = await ownDrafts(db, person)
    .select(['id', 'fields', 'updatedAt', 'invitedAt', 'expiresAt'])
    .orderBy('updatedAt', 'desc')
    .limit(100)
    .execute()
  return rows.map(({ fields, ...row }) => {
    const { title, companyName, contactEmail } = readPlaceValues(fields)
    return { ...row, title, companyName, contactEmail }
  })
}
