import type Database from 'better-sqlite3'
import type { Commit } from './applyCommit'
import { stateMark } from './stateMark'

/** What a device brings of a module that was followed there without network; it comes with the session of this person. */
export type AlongCommit = Commit & {
  personId: string
  attempt: string
  /** The stretch without network that it belongs to, by a name that the device made up. */
  visit: string
  /** The mark of the state with which that stretch began. */
  basis: string
}

type Attempt = { cmi: string; launchNumber: number; totalSeconds: number; committedAt: number | null }

/**
 * Gives every visit that is brought a launch of its own, the first time only. When the attempt still stands where the visit
 * began, that is the next launch, and an older tab is told to begin anew; else a number below zero, which is older than all.
 */
export function alongVisits(sqlite: Database.Database) {
  const known = sqlite
    .prepare<[AlongCommit], number>(`
    select launch from alongVisit join attempt on attempt.id = attemptId join enrolment on enrolment.id = enrolmentId
    where attemptId = @attempt and visit = @visit and personId = @personId`)
    .pluck()
  const find = sqlite.prepare<[AlongCommit], Attempt>(`
    select cmi, launchNumber, totalSeconds, committedAt from attempt join enrolment on enrolment.id = enrolmentId
    where attempt.id = @attempt and personId = @personId`)
  const lowest = sqlite
    .prepare<[string], number>('select coalesce(min(launch), 0) from alongVisit where attemptId = ? and launch < 0')
    .pluck()
  const addVisit = sqlite.prepare('insert into alongVisit (attemptId, visit, launch, broughtAt) values (?, ?, ?, ?)')
  // Nobody can play by it: it is over, and no address leads to a name that is no hash.
  const addLaunch = sqlite.prepare(`
    insert into launch (tokenHash, attemptId, number, createdAt, expiresAt, baseSeconds, appOrigin)
    values (?, ?, ?, ?, ?, ?, '')`)
  const advance = sqlite.prepare('update attempt set launchNumber = ?, sequence = 0 where id = ?')

  function begin(commit: AlongCommit, now: number) {
    const attempt = find.get(commit)
    if (!attempt) return undefined
    const { attempt: id, visit, basis } = commit
    const isNewest = attempt.committedAt === null || stateMark(JSON.parse(attempt.cmi)) === basis
    const launch = isNewest ? attempt.launchNumber + 1 : lowest.get(id)! - 1
    if (isNewest) {
      addLaunch.run(`along ${id} ${launch}`, id, launch, now, now, attempt.totalSeconds)
      advance.run(launch, id)
    }
    addVisit.run(id, visit, launch, now)
    return launch
  }

  /** Undefined when the attempt is not theirs. */
  return (commit: AlongCommit, now: number) => known.get(commit) ?? begin(commit, now)
}
