import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { assertDurable, openDatabase } from './connection.server'
import { migrate } from './migrate.server'

function migrations(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'leerbank-migrations-'))
  mkdirSync(folder, { recursive: true })
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(folder, name), sql)
  return folder
}

const all = (sqlite: Database.Database) => sqlite.prepare('select * from sqlite_schema order by name').all()

test('migrations run in the order of their numbers, each once', () => {
  const sqlite = new Database(':memory:')
  const folder = migrations({
    '0002-second.sql': 'insert into hub values (2)',
    '0001-first.sql': 'create table hub (id integer primary key) strict; insert into hub values (1)',
    'read-me.txt': 'not SQL',
  })
  migrate(sqlite, folder)
  migrate(sqlite, folder)
  expect(sqlite.prepare('select id from hub').pluck().all()).toEqual([1, 2])
  expect(sqlite.prepare('select name from migration').pluck().all()).toEqual(['0001-first.sql', '0002-second.sql'])
})

test('a migration that fails halfway leaves the database as it was, and says which one it was', () => {
  const sqlite = new Database(':memory:')
  const first = { '0001-first.sql': 'create table hub (id integer primary key) strict; insert into hub values (1)' }
  migrate(sqlite, migrations(first))
  const before = all(sqlite)
  const broken = 'create table company (id integer primary key) strict; delete from hub; insert into nowhere values (1)'
  expect(() => migrate(sqlite, migrations({ ...first, '0002-broken.sql': broken }))).toThrow(
    'migration 0002-broken.sql failed, the database is as it was',
  )
  expect(all(sqlite)).toEqual(before)
  expect(sqlite.prepare('select id from hub').pluck().all()).toEqual([1])
  expect(sqlite.prepare('select name from migration').pluck().all()).toEqual(['0001-first.sql'])
})

test('what came before the failing one is kept, and a mended one goes on from there', () => {
  const sqlite = new Database(':memory:')
  const first = { '0001-first.sql': 'create table hub (id integer primary key) strict' }
  expect(() => migrate(sqlite, migrations({ ...first, '0002-second.sql': 'insert into hub values (' }))).toThrow('0002')
  migrate(sqlite, migrations({ ...first, '0002-second.sql': 'insert into hub values (7)' }))
  expect(sqlite.prepare('select id from hub').pluck().all()).toEqual([7])
})

test('an open database writes every commit to disk before it answers, and checks foreign keys', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'leerbank-')), 'leerbank.sqlite')
  const { sqlite, close } = openDatabase(file)
  expect(sqlite.pragma('journal_mode', { simple: true })).toBe('wal')
  expect(sqlite.pragma('synchronous', { simple: true })).toBe(2)
  expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1)
  close()
})

test.each([
  ['synchronous = NORMAL', 'synchronous must be FULL'],
  ['synchronous = OFF', 'synchronous must be FULL'],
  ['foreign_keys = OFF', 'foreign keys must be on'],
])('a database with %s is refused', (pragma, sentence) => {
  const { sqlite, close } = openDatabase(':memory:')
  sqlite.pragma(pragma)
  expect(() => assertDurable(sqlite)).toThrow(sentence)
  close()
})

test('every table is strict', () => {
  const { sqlite, close } = openDatabase(':memory:')
  const loose = sqlite.prepare(
    "select name from pragma_table_list where type = 'table' and strict = 0 and schema = 'main'",
  )
  expect(loose.pluck().all()).toEqual(['sqlite_schema'])
  close()
})
