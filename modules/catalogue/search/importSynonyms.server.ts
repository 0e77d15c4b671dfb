import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { readCsv } from './readCsv'
import { addSynonym, changeSynonym, type SynonymInput, synonymSchema } from './saveSynonym.server'
import { allSynonyms, type SynonymRow } from './synonyms.server'

export const synonymColumns = ['word', 'sameAs', 'alsoFinds', 'source', 'sourceDate'] as const
type Column = (typeof synonymColumns)[number]
export type WrongLine = { number: number; field: Column | 'heading' | 'columns' | 'twice' | 'quotes' }
export type ImportPlan = {
  added: SynonymInput[]
  changed: (SynonymInput & { before: SynonymRow })[]
  unchanged: number
  wrong: WrongLine[]
}

/** What a file would do to the list: its first line names the columns, in their order; nothing is written yet. */
export async function planImport(db: Db, csv: string): Promise<ImportPlan> {
  const known = new Map((await allSynonyms(db)).map((row) => [row.word.toLowerCase(), row]))
  const plan: ImportPlan = { added: [], changed: [], unchanged: 0, wrong: [] }
  const read = readCsv(csv)
  if ('brokenAt' in read) return { ...plan, wrong: [{ number: read.brokenAt, field: 'quotes' }] }
  const [heading, ...lines] = read
  // Names of columns are no date; a file that begins with a word would lose it.
  if (heading && 'input' in readLine(heading.fields)) plan.wrong.push({ number: heading.number, field: 'heading' })
  const seen = new Set<string>()
  for (const { number, fields } of lines) {
    const line = readLine(fields)
    if ('field' in line) plan.wrong.push({ number, field: line.field })
    else if (seen.has(line.input.word.toLowerCase())) plan.wrong.push({ number, field: 'twice' })
    else place(plan, line.input, known.get(line.input.word.toLowerCase()))
    if ('input' in line) seen.add(line.input.word.toLowerCase())
  }
  return plan
}

/** Does what the plan of this file says, or nothing when a line is wrong. */
export function importSynonyms(db: Db, person: Pick<Person, 'id'>, csv: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const plan = await planImport(tx, csv)
    if (plan.wrong.length > 0) return plan
    for (const input of plan.added) await addSynonym(tx, person, input, now)
    for (const { before, ...input } of plan.changed) await changeSynonym(tx, person, before.id, input, now)
    return plan
  })
}

function readLine(fields: string[]): { input: SynonymInput } | { field: WrongLine['field'] } {
  if (fields.length !== synonymColumns.length) return { field: 'columns' }
  const parsed = synonymSchema.safeParse(
    Object.fromEntries(synonymColumns.map((name, at) => [name, fields[at]!.trim()])),
  )
  if (parsed.success) return { input: parsed.data }
  return { field: parsed.error.issues[0]!.path[0] as Column }
}

function place(plan: ImportPlan, input: SynonymInput, known: SynonymRow | undefined) {
  if (!known) plan.added.push(input)
  else if (isSame(input, known)) plan.unchanged += 1
  else plan.changed.push({ ...input, before: known })
}

function isSame(input: SynonymInput, known: SynonymRow) {
  return synonymColumns.every((name) => JSON.stringify(input[name]) === JSON.stringify(known[name]))
}
