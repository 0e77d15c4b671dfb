import type Database from 'better-sqlite3'
import type { Commit, Progress } from './applyCommit'

/** What a browser kept while the server could not be reached; it comes with the session of this person. */
export type LateCommit = Commit & { personId: string; attempt: string; launch: number }

/** `kept`: it is in the attempt, now or already; `aside`: newer work is there, and this stands beside it in the log. */
export type LateOutcome = 'kept' | 'aside'

type Written = { launch: number; sequence: number; newestLaunch: number }
export type LateRow = Omit<Progress, 'cmi'> & {
  attemptId: string
  versionId: string
  handedIn: string
  judgedAt: number | null
  /** Of the launch that brings it. */
  number: number
  baseSeconds: number
  pagesTotal: number
  launchNumber: number
  logBytes: number | null
}

/**
 * What is to be done with a late commit: nothing when it is there already, apply it when nothing was written since by a
 * later launch, else set it aside. Newer work is never overwritten.
 */
export function standingOf(
  launch: number,
  { launchNumber, isThere, last }: { launchNumber: number; isThere: boolean; last: Written | undefined },
): 'there' | 'apply' | 'aside' | 'unknown' {
  if (launch > launchNumber) return 'unknown'
  if (isThere) return 'there'
  if (!last || last.launch === launch) return 'apply'
  return last.newestLaunch >= launch ? 'aside' : 'apply'
}

/** Reads what `standingOf` judges, and closes an attempt to launches that know nothing of what came late. */
export function lateCommits(sqlite: Database.Database) {
  const find = sqlite.prepare<[{ launch: number; attempt: string; personId: string }], LateRow>(`
    select attempt.id as attemptId, versionId, handedIn, judgedAt, @launch as number,
      coalesce(launch.baseSeconds, 0) as baseSeconds, status, scoreRaw, location, totalSeconds, pagesSeen, pagesTotal, launchNumber, sequence, committedAt, finishedAt, logBytes
    from attempt join enrolment on enrolment.id = attempt.enrolmentId
      left join launch on launch.attemptId = attempt.id and launch.number = @launch
    where attempt.id = @attempt and enrolment.personId = @personId`)
  const findLast = sqlite.prepare<[string], Written>(`
    select launch, sequence, newestLaunch from attemptCommit where attemptId = ? and kind <> 'aside'
    order by id desc limit 1`)
  const findSame = sqlite
    .prepare<[string, number, number], number>(`
    select 1 from attemptCommit where attemptId = ? and launch = ? and sequence >= ? and kind <> 'aside' limit 1`)
    .pluck()
  const fence = sqlite.prepare('update attempt set launchNumber = launchNumber + 1, sequence = 0 where id = ?')

  // What was written before there was a log counts as the newest launch's.
  const lastOf = ({ attemptId, launchNumber, committedAt }: LateRow): Written | undefined =>
    findLast.get(attemptId) ??
    (committedAt === null ? undefined : { launch: launchNumber, sequence: 0, newestLaunch: launchNumber })

  return {
    find: ({ launch, attempt, personId }: LateCommit) => find.get({ launch, attempt, personId }),
    standing(commit: LateCommit, row: LateRow) {
      const { launch, sequence } = commit
      const isCurrent = launch === row.launchNumber && sequence <= row.sequence
      const isThere = isCurrent || findSame.get(row.attemptId, launch, sequence) !== undefined
      return standingOf(launch, { launchNumber: row.launchNumber, isThere, last: lastOf(row) })
    },
    /** A launch that was opened since shows an older state; it is told so as soon as it commits. */
    fenceLater({ launch }: LateCommit, row: LateRow) {
      if (launch < row.launchNumber) fence.run(row.attemptId)
    },
  }
}
