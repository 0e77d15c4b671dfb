import type Database from 'better-sqlite3'
import type { Logger } from 'pino'
import { type AnyCommit, type CommitAnswer, commitsInto } from '~/modules/progress/commit.server'
import { mostHeldBytes } from './mostBytes'

type Waiting = { commit: AnyCommit; done: (answer: CommitAnswer | 'failed') => void }

/**
 * All commits that arrive in one turn of the event loop share one transaction, and with it one fsync; each is answered
 * after that transaction is durable.
 */
export function makeCommitQueue(sqlite: Database.Database, log: Logger, mostHeld = mostHeldBytes) {
  const keep = commitsInto(sqlite)
  let held = 0
  let waiting: Waiting[] = []

  function flush() {
    // Kysely shares this connection: what is written inside its transaction would be rolled back with it.
    if (sqlite.inTransaction) return void setImmediate(flush)
    const group = waiting
    waiting = []
    answer(group)
  }

  function answer(group: Waiting[]) {
    try {
      const answers = keep(
        group.map(({ commit }) => commit),
        Date.now(),
      )
      group.forEach(({ done }, index) => void done(answers[index]!))
    } catch (error) {
      // One that the database cannot take must not stop the others.
      if (group.length > 1) return group.forEach((one) => void answer([one]))
      log.error({ error }, 'commit failed')
      group[0]!.done('failed')
    }
  }

  return {
    size: () => waiting.length,
    hold(bytes: number) {
      held += bytes
    },
    release(bytes: number) {
      held -= bytes
    },
    isFull: () => held > mostHeld,
    add(commit: Waiting['commit'], done: Waiting['done']) {
      waiting.push({ commit, done })
      if (waiting.length === 1) setImmediate(flush)
    },
  }
}
