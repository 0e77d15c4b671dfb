import type Database from 'better-sqlite3'
import { refuse } from './answer'
import type { Launched } from './launched.server'

export type Kind = 'defined' | 'allowed' | 'lms'
export type ToKeep = {
  launched: Launched
  sessionId: string | null
  unit: number | null
  kind: Kind
  statement: { id: string; verb: { id: string }; object: object }
  digest: string
  now: number
}

// What one AU may leave behind in a registration; what decides of it is always kept, being a few a session.
const mostStatements = 10_000
const mostBytes = 16 * 1024 * 1024

/** Writes one statement that is new, and counts it. */
export function statementsInto(sqlite: Database.Database) {
  const insert = sqlite.prepare(`
    insert into xapiStatement (attemptId, id, sessionId, unit, storedAt, kind, verb, activity, digest, statement)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const countOne = sqlite.prepare(`
    update cmi5Registration set statements = statements + 1, statementBytes = statementBytes + ? where attemptId = ?`)
  const counted = sqlite.prepare<[string], { statements: number; statementBytes: number }>(
    'select statements, statementBytes from cmi5Registration where attemptId = ?',
  )

  return function keep({ launched, sessionId, unit, kind, statement, digest, now }: ToKeep) {
    const text = JSON.stringify(statement)
    const { attemptId } = launched
    const { statements, statementBytes } = counted.get(attemptId)!
    if (kind === 'allowed' && (statements >= mostStatements || statementBytes + text.length > mostBytes))
      refuse(403, 'this registration holds as many statements as it may')
    const activity = 'id' in statement.object ? statement.object.id : null
    const place = [attemptId, statement.id, sessionId, unit, now, kind]
    insert.run(...place, statement.verb.id, activity, digest, text)
    countOne.run(Buffer.byteLength(text), attemptId)
  }
}
