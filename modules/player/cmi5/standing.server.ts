import type Database from 'better-sqlite3'
import type { LessonStatus } from '~/db/tables'
import { cmi5ProgressInto } from '~/modules/progress/cmi5Progress.server'
import { type Cmi5State, cmi5State, untouched } from '~/modules/progress/cmi5Result'
import { json } from './answer'
import type { Launched } from './launched.server'

/** What the player page is told of its own launch. */
export type StandingOfLaunch = {
  units: Cmi5State[]
  /** The unit that was opened last, in whichever visit. */
  place: number | null
  /** When the last statement or document of this launch was acknowledged. */
  savedAt: number | null
  /** The session that is asked for has terminated. */
  isOver: boolean
  status: LessonStatus
}

export function standingIn(sqlite: Database.Database) {
  const progress = cmi5ProgressInto(sqlite)
  const place = sqlite
    .prepare<[string], number>('select unit from cmi5Session where attemptId = ? order by openedAt desc limit 1')
    .pluck()
  const savedAt = sqlite
    .prepare<[string, number], number | null>(
      'select max(savedAt) from cmi5Session where attemptId = ? and launchNumber = ?',
    )
    .pluck()
  const over = sqlite
    .prepare<[string, string], number>(
      'select terminatedAt is not null from cmi5Session where id = ? and attemptId = ?',
    )
    .pluck()

  return function standingOf({ attemptId, number, contents, units, status }: Launched, session: string) {
    const facts = progress.factsOf(attemptId, contents)
    const standing: StandingOfLaunch = {
      units: units.map((unit, index) => cmi5State(unit, facts[index] ?? untouched)),
      place: place.get(attemptId) ?? null,
      savedAt: savedAt.get(attemptId, number) ?? null,
      isOver: over.get(session, attemptId) === 1,
      status,
    }
    return json(standing)
  }
}
