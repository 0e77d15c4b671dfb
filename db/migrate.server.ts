import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'

/** Applies the numbered SQL files that this database has not seen, each in its own transaction; throws on the first that fails. */
export function migrate(sqlite: Database.Database, folder = join(process.cwd(), 'db/migrations')) {
  sqlite.exec('create table if not exists migration (name text primary key, appliedAt integer not null) strict')
  const applied = new Set(sqlite.prepare('select name from migration').pluck().all())
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.sql') || applied.has(name)) continue
    apply(sqlite, name, readFileSync(join(folder, name), 'utf8'))
  }
}

function apply(sqlite: Database.Database, name: string, sql: string) {
  const run = sqlite.transaction(() => {
    sqlite.exec(sql)
    sqlite.prepare('insert into migration (name, appliedAt) values (?, ?)').run(name, Date.now())
  })
  try {
    run.immediate()
  } catch (error) {
    throw new Error(`migration ${name} failed, the database is as it was: ${(error as Error).message}`, {
      cause: error,
    })
  }
}
