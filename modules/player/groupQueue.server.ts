import type Database from 'better-sqlite3'
import type { Logger } from 'pino'
import { mostHeldBytes } from './mostBytes'

type Waiting<Work, Answer> = { work: Work; done: (answer: Answer | 'failed') => void }

/**
 * All work that arrives in one turn of the event loop shares one transaction, and with it one fsync; each is answered after
 * that transaction is durable. `keep` writes a group, in order, or throws.
 */
export function makeGroupQueue<Work, Answer>(
  sqlite: Database.Database,
  log: Logger,
  keep: (group: Work[], now: number) => Answer[],
  mostHeld = mostHeldBytes,
) {
  let held = 0
  let waiting: Waiting<Work, Answer>[] = []

  function flush() {
    // Kysely shares this connection: what is written inside its transaction would be rolled back with it.
    if (sqlite.inTransaction) return void setImmediate(flush)
    const group = waiting
    waiting = []
    answer(group)
  }

  function answer(group: Waiting<Work, Answer>[]) {
    try {
      const answers = keep(
        group.map(({ work }) => work),
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
    add(work: Work, done: Waiting<Work, Answer>['done']) {
      waiting.push({ work, done })
      if (waiting.length === 1) setImmediate(flush)
    },
  }
}
