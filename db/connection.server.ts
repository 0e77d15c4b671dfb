import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { deflated } from './deflated.server'
import { folded } from './folded'
import { migrate } from './migrate.server'
import type { Tables } from './tables'

export type Db = Kysely<Tables>

/** The database in two forms over one connection: Kysely for the product, the driver for the few prepared hot paths. */
export type OpenDatabase = { db: Db; sqlite: Database.Database; close: () => void }

/** Opens (and migrates) the database file; `:memory:` for tests. Throws when durability cannot be guaranteed. */
export function openDatabase(file: string): OpenDatabase {
  const sqlite = new Database(file)
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = FULL')
  sqlite.pragma('foreign_keys = ON')
  sqlite.pragma('busy_timeout = 5000')
  sqlite.pragma('journal_size_limit = 67108864')
  sqlite.function('folded', { deterministic: true }, (text) => folded(String(text)))
  sqlite.function('deflated', { deterministic: true }, (text) => deflated(String(text)))
  assertDurable(sqlite)
  migrate(sqlite)
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: keepingStatements(sqlite) }) })
  return { db, sqlite, close: () => sqlite.close() }
}

// WAL with synchronous=NORMAL loses acknowledged commits in a power cut; only FULL (2) keeps every one.
export function assertDurable(sqlite: Database.Database) {
  const synchronous = sqlite.pragma('synchronous', { simple: true })
  if (synchronous !== 2) throw new Error(`synchronous must be FULL (2), it is ${synchronous}`)
  if (sqlite.pragma('foreign_keys', { simple: true }) !== 1) throw new Error('foreign keys must be on')
}

// Kysely prepares every statement anew, which costs as much as running it. And it begins a transaction as a reader: when
// another process (the command line) writes before our first write, SQLite refuses that write without waiting.
function keepingStatements(sqlite: Database.Database) {
  const kept = new Map<string, Database.Statement>()
  return {
    close: () => sqlite.close(),
    prepare(asked: string) {
      // A full disk ends a transaction by itself; what Kysely says then must not hide why.
      const sql = asked === 'rollback' && !sqlite.inTransaction ? 'select 1' : asked
      let statement = kept.get(sql)
      if (!statement) {
        statement = sqlite.prepare(sql === 'begin' ? 'begin immediate' : sql)
        if (kept.size > 500) kept.clear()
        kept.set(sql, statement)
      }
      return statement
    },
  }
}
