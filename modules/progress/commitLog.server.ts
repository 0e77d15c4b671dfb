import type Database from 'better-sqlite3'
import type { Cmi, Commit } from './applyCommit'

/** An attempt's log keeps this many bytes of changes; then they are folded into one whole state. */
export const mostLogBytes = 65_536

type Kind = 'whole' | 'change' | 'aside'
type Told = Pick<Commit, 'sequence' | 'final'> & { launch: number }
type At = { attemptId: string; launchNumber: number; logBytes: number | null }

/** What was written, in order, beside the state that it led to; used inside the transaction that writes that state. */
export function commitLog(sqlite: Database.Database) {
  const add = sqlite.prepare(`insert into attemptCommit
    (attemptId, launch, sequence, newestLaunch, at, isFinal, kind, cmi, commits) values (?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const count = sqlite
    .prepare<[string], number>("select sum(commits) from attemptCommit where attemptId = ? and kind <> 'aside'")
    .pluck()
  const clear = sqlite.prepare("delete from attemptCommit where attemptId = ? and kind <> 'aside'")
  const dropAside = sqlite.prepare(`delete from attemptCommit where attemptId = ? and launch = ? and kind = 'aside'`)

  function put({ attemptId, launchNumber }: At, told: Told, now: number, kind: Kind, cmi: string, commits = 1) {
    const { launch, sequence, final } = told
    add.run(attemptId, launch, sequence, launchNumber, now, final ? 1 : 0, kind, cmi, commits)
  }

  return {
    /** Adds a commit; answers how many bytes of changes there are now. A closed attempt keeps its last state only. */
    append(at: At, told: Told, before: Cmi, after: { cmi: Cmi; finishedAt: number | null }, now: number) {
      const change = at.logBytes === null ? '' : JSON.stringify(changeOf(before, after.cmi))
      const bytes = (at.logBytes ?? 0) + change.length
      const isClosed = told.final && after.finishedAt !== null
      if (change && !isClosed && bytes <= mostLogBytes) {
        put(at, told, now, 'change', change)
        return bytes
      }
      const commits = 1 + (count.get(at.attemptId) ?? 0)
      clear.run(at.attemptId)
      put(at, told, now, 'whole', JSON.stringify(after.cmi), commits)
      return 0
    },
    /** Keeps the last of what a launch brought too late: it is not applied, and not thrown away. */
    setAside(at: At, told: Told, cmi: Cmi, now: number) {
      dropAside.run(at.attemptId, told.launch)
      put(at, told, now, 'aside', JSON.stringify(cmi))
    },
  }
}

function changeOf(before: Cmi, after: Cmi) {
  const change: Record<string, string | null> = {}
  for (const name in after) if (after[name] !== before[name]) change[name] = after[name]!
  for (const name in before) if (!(name in after)) change[name] = null
  return change
}
