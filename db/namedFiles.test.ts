import { expect, test } from 'vitest'
import { openDatabase } from './connection.server'

// A hash beside a file that another column names.
const hashesOnly = ['agreementSignature.sha256', 'fileUnderway.sha256']

test('whatever table names a file of the store is among those that keep it there', () => {
  const { sqlite, close } = openDatabase(':memory:')
  const columns = sqlite
    .prepare(
      "select m.name || '.' || c.name from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table' and c.name like '%sha256'",
    )
    .pluck()
    .all() as string[]
  const view = String(sqlite.prepare("select sql from sqlite_master where name = 'namedFile'").pluck().get())
  close()
  const isKept = (column: string) => {
    const [table, name] = column.split('.')
    return view.includes(column) || view.includes(`select ${name} from ${table}`)
  }
  expect(columns.length).toBeGreaterThan(8)
  expect(columns.filter((column) => !isKept(column) && !hashesOnly.includes(column))).toEqual([])
})
