import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { readCsv } from '../search/readCsv'
import type { AdminList, Entry, Values } from './adminList'

/** `field` is a column of the list, or what is wrong with the line as a whole. */
export type WrongLine = { number: number; field: string }
export type ImportPlan = {
  added: Values[]
  changed: { id: string; values: Values; before: Values }[]
  unchanged: number
  wrong: WrongLine[]
}

/** What a file would do to the list: its first line names the columns, in their order; nothing is written yet. */
export async function planImport(db: Db, list: AdminList, csv: string): Promise<ImportPlan> {
  const known = new Map((await list.entries(db)).map((entry) => [entry.key, entry]))
  const plan: ImportPlan = { added: [], changed: [], unchanged: 0, wrong: [] }
  const read = readCsv(csv)
  if ('brokenAt' in read) return { ...plan, wrong: [{ number: read.brokenAt, field: 'quotes' }] }
  const [heading, ...lines] = read
  // Names of columns are no date; a file that begins with an entry would lose it.
  if (heading && 'values' in readLine(list, heading.fields))
    plan.wrong.push({ number: heading.number, field: 'heading' })
  const seen = new Set<string>()
  for (const { number, fields } of lines) {
    const read = readLine(list, fields)
    if ('field' in read) plan.wrong.push({ number, field: read.field })
    else if (seen.has(list.keyOf(read.values))) plan.wrong.push({ number, field: 'twice' })
    else place(plan, list, read.values, known.get(list.keyOf(read.values)))
    if ('values' in read) seen.add(list.keyOf(read.values))
  }
  return plan
}

/** Does what the plan of this file says, or nothing when a line is wrong. */
export function importList(db: Db, list: AdminList, person: Pick<Person, 'id'>, csv: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const plan = await planImport(tx, list, csv)
    if (plan.wrong.length > 0) return plan
    for (const values of plan.added) await list.add(tx, person, values, now)
    for (const { id, values } of plan.changed) await list.change(tx, person, id, values, now)
    return plan
  })
}

function readLine({ columns, schema }: AdminList, fields: string[]): { values: Values } | { field: string } {
  if (fields.length !== columns.length) return { field: 'columns' }
  const filled = columns
    .map(({ name }, at): [string, string] => [name, asTyped(fields[at]!.trim())])
    .filter(([, value]) => value !== '')
  const parsed = schema.safeParse(Object.fromEntries(filled))
  if (parsed.success) return { values: parsed.data }
  return { field: String(parsed.error.issues[0]!.path[0]) }
}

// Our own files put an apostrophe before what a spreadsheet would calculate.
function asTyped(cell: string) {
  return cell.replace(/^'(?=[=+\-@])/, '')
}

function place(plan: ImportPlan, list: AdminList, values: Values, known: Entry | undefined) {
  if (!known) plan.added.push(values)
  else if (list.columns.every(({ name }) => values[name] === known.values[name])) plan.unchanged += 1
  else plan.changed.push({ id: known.id, values, before: known.values })
}
