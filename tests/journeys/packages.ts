import type Database from 'better-sqlite3'
import { emptySettings } from '~/modules/authoring/settings'

type Sqlite = Database.Database
type Row = Record<string, unknown>

export function insert(sqlite: Sqlite, table: string, row: Row) {
  const columns = Object.keys(row)
  sqlite
    .prepare(`insert or ignore into ${table} (${columns}) values (${columns.map(() => '?')})`)
    .run(Object.values(row))
}

const launch = { kind: 'unit', path: 'scormdriver/indexAPI.html', parameters: '' }
const unit = (title: string) => ({ id: title, title, isVisible: true, children: [], launch })
const children = ['Voor je begint', 'De noodstop', 'Toets'].map(unit)
const packageTitle = 'Veilig werken met een cobot'
const contents = { standard: 'scorm12', root: { id: 'o', title: packageTitle, isVisible: true, children } }

/** The same package, of a hub. */
export function modulePackage(sqlite: Sqlite) {
  const id = 'cobot-package'
  const at = { createdAt: 1, createdBy: 'anouk', updatedAt: 1, updatedBy: 'anouk' }
  const settings = JSON.stringify(emptySettings({ summary: 'Veilig starten en stoppen.', minutes: 20 }))
  const known = { id, hubId: 'mira', slug: id, title: packageTitle, settings, source: 'package', ...at }
  insert(sqlite, 'learningModule', known)
  const document = JSON.stringify({ id, title: packageTitle, version: 1, settings: JSON.parse(settings), pages: [] })
  const version = { id: `${id}-1`, moduleId: id, number: 1, title: packageTitle, document, publishedAt: 1 }
  insert(sqlite, 'moduleVersion', { ...version, publishedBy: 'anouk', contents: JSON.stringify(contents) })
}

/** A package that has come in and was read, with all that a person may have to judge. */
export function waitingPackage(sqlite: Sqlite, personId: string, written?: object) {
  const id = written ? 'written-package' : 'waiting-package'
  const reading = {
    contents,
    ...{ facts: {}, title: packageTitle, hosts: ['cdn.voorbeeld.nl', 'fonts.voorbeeld.nl'] },
    warnings: [{ code: 'wrapped', names: ['export'], count: 1 }],
    ...{ files: 312, zipBytes: 48_000_000, bytes: 61_000_000, written },
  }
  const file = { fileName: 'cobot_veilig_v3_definitief.zip', bytes: 48_000_000, modifiedAt: 1 }
  const columns = 'id, personId, hubId, fileName, bytes, modifiedAt, received, startedAt, touchedAt, reading'
  const insert = sqlite.prepare(
    `insert or replace into packageUpload (${columns}) values (?, ?, 'mira', ?, ?, ?, ?, ?, ?, ?)`,
  )
  const now = Date.now()
  const [size, at] = [file.bytes, file.modifiedAt]
  insert.run(id, personId, file.fileName, size, at, size, now, now, JSON.stringify(reading))
  insert.run('half-package', personId, 'lassen.zip', size, at, size / 3, now, now, null)
  return id
}
