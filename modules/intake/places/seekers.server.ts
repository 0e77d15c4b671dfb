import type { Db } from '~/db/connection.server'
import { findPlace, type PlaceIndex, placeIn } from '~/modules/catalogue/places/placeIndex.server'
import type { Person } from '~/modules/people/person'
import { handledApplications } from '../visibleApplications.server'
import { readWishes } from '../wishes'
import type { Offered, Seeker } from './fit'
import { placeStateOf, recognitionOf } from './placeState'
import { daysOf } from './placeValues'
import { liveStates } from './proposalStep.server'
import { matchedPlaces } from './workedPlaces.server'

export type SeekerRow = Awaited<ReturnType<typeof seekers>>[number]

/** Who seeks a place and is admitted to a qualification, who waits longest first. */
export async function seekers(db: Db, person: Person, index: PlaceIndex) {
  const rows = await handledApplications(db, person)
    .leftJoin('crebo', 'crebo.code', 'application.crebo')
    .where('application.state', 'in', ['admitted', 'seekingPlace'])
    .select(['application.id', 'application.number', 'application.state', 'application.since', 'application.crebo'])
    .select(['application.wishes', 'application.employerId', 'application.employerName', 'offering.level'])
    .select(['candidate.name', 'candidate.place', 'candidate.postcode', 'offering.title as programme'])
    .select(['crebo.name as qualification', 'crebo.level as creboLevel'])
    .select((eb) =>
      eb
        .selectFrom('matchProposal')
        .whereRef('matchProposal.applicationId', '=', 'application.id')
        .where('matchProposal.state', 'in', liveStates)
        .select((one) => one.fn.countAll<number>().as('count'))
        .as('asked'),
    )
    .orderBy('application.since')
    .orderBy('application.number')
    .execute()
  return rows.map(({ wishes, ...row }) => ({
    ...row,
    wishes: readWishes(wishes),
    programmeLevel: row.level?.startsWith('mbo') ? Number(row.level.slice(3)) : null,
    point: pointOf(index, row),
  }))
}

export type OfferedRow = Awaited<ReturnType<typeof offeredPlaces>>[number]

/** The places in which a person matches, as far as they count for matching; those with free seats first run out first. */
export async function offeredPlaces(db: Db, person: Person, index: PlaceIndex, today: string) {
  const rows = await matchedPlaces(db, person)
    .where('withdrawnAt', 'is', null)
    .where('offeredUntil', '>=', today)
    .where('endsOn', '>', today)
    .whereRef('taken', '<', 'number')
    .select(['workPlace.id', 'title', 'companyName', 'companyId', 'place', 'postcode', 'workPlace.crebo', 'number'])
    .select([
      'taken',
      'startsOn',
      'endsOn',
      'days',
      'schoolDay',
      'description',
      'offeredUntil',
      'withdrawnAt',
      'checkedOn',
    ])
    .select(['lapsesOn', 'crebo.level', 'crebo.name as qualification'])
    .select((eb) =>
      eb
        .selectFrom('matchProposal')
        .whereRef('matchProposal.workPlaceId', '=', 'workPlace.id')
        .where('matchProposal.state', 'in', liveStates)
        .select((one) => one.fn.countAll<number>().as('count'))
        .as('asked'),
    )
    .orderBy('offeredUntil')
    .orderBy('workPlace.id')
    .execute()
  return rows.map((row) => ({
    ...row,
    days: daysOf(row),
    state: placeStateOf(row, today),
    recognition: recognitionOf(row, today),
    free: row.number - row.taken,
    point: pointOf(index, row),
  }))
}

function pointOf(index: PlaceIndex, { postcode, place }: { postcode: string; place: string }) {
  const found = postcode ? findPlace(index, postcode) : undefined
  return found && 'latitude' in found ? found : placeIn(index, place)
}

export function seekerOf({ id, crebo, programmeLevel, point, wishes, employerId, employerName }: SeekerRow): Seeker {
  return { id, crebo, programmeLevel, point, wishes, employerId, employerName }
}

export function offeredOf(row: OfferedRow): Offered {
  return row
}
