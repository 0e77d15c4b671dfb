import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import type { AdminList, Column, Values } from './adminList'
import { datedColumns } from './columns'

type DatedTable = 'fundingScheme' | 'crebo' | 'nlqfLevel' | 'developmentPath' | 'theme'
type Options = Pick<AdminList, 'name' | 'schema'> & {
  table: DatedTable
  columns: Column[]
  /** Where an offering names an entry. */
  usedIn: { table: 'offering' | 'offeringFunding' | 'offeringDevelopmentPath'; column: string }
  /** What follows from an entry that is new or has another name. */
  after?: (tx: Db, id: string) => Promise<unknown>
}

/** A list whose table has a code, its own columns, and since when, how long and according to whom an entry holds. */
export function datedList({ name, schema, table, columns: own, usedIn, after }: Options): AdminList {
  const columns = [...own, ...datedColumns]
  const code = columns[0]!.name
  const rowOf = (values: Values) =>
    Object.fromEntries(columns.map(({ name: column, kind }) => [column, stored(values[column] ?? '', kind)]))
  return {
    name,
    columns,
    schema,
    keyOf: (values) => values[code]!,
    async entries(db) {
      const uses = await usesOf(db, usedIn)
      const { rows } = await sql<Record<string, unknown>>`
        select * from ${sql.table(table)} order by ${sql.ref(columns[1]!.name)}`.execute(db)
      return rows.map((row) => {
        const id = String(row[code])
        const values = columns.map(({ name: column, kind }) => [column, shown(row[column], kind)])
        return { id, key: id, uses: uses.get(id) ?? 0, values: Object.fromEntries(values) }
      })
    },
    async add(tx, _person, values) {
      const row = rowOf(values)
      await tx
        .insertInto(table as 'theme')
        .values(row as never)
        .execute()
      await after?.(tx, String(row[code]))
    },
    async change(tx, _person, id, values) {
      const { [code]: _fixed, ...row } = rowOf(values)
      await tx
        .updateTable(table as 'theme')
        .set(row)
        .where(sql.ref(code), '=', id)
        .execute()
      await after?.(tx, id)
    },
    remove: (tx, id) =>
      tx
        .deleteFrom(table as 'theme')
        .where(sql.ref(code), '=', id)
        .execute(),
  }
}

async function usesOf(db: Db, { table, column }: Options['usedIn']) {
  const { rows } = await sql<{ id: string; uses: number }>`
    select ${sql.ref(column)} as id, count(*) as uses from ${sql.table(table)}
    where ${sql.ref(column)} is not null group by 1`.execute(db)
  return new Map(rows.map(({ id, uses }) => [String(id), uses]))
}

function stored(value: string, kind: Column['kind']) {
  if (kind === 'yesNo') return value ? 1 : 0
  if (kind === 'number') return Number(value)
  return kind === 'date' && !value ? null : value
}

function shown(value: unknown, kind: Column['kind']) {
  if (kind === 'yesNo') return value ? 'on' : ''
  return value === null ? '' : String(value)
}
