import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import { readCsv } from '~/modules/catalogue/search/readCsv'
import type { Person } from '~/modules/people/person'
import { addResult, resultSchema } from './keepPresence.server'
import { enterHours } from './ownHours.server'
import { readQuarters } from './typedHours'
import { keptHours } from './visibleHours.server'

/** The columns of the file, in their order: number of the agreement, day, kind, hours or result, subject or what was done. */
export const importColumns = ['number', 'day', 'kind', 'value', 'what'] as const
const kinds: Record<string, 'guided' | 'practice' | 'result'> = {
  les: 'guided',
  lesson: 'guided',
  praktijk: 'practice',
  practice: 'practice',
  resultaat: 'result',
  result: 'result',
}

type Line = {
  number: number
  kind: 'guided' | 'practice' | 'result'
  day: string
  value: string
  what: string
  student: Student
}
type Student = {
  applicationId: string
  placementId: string
  startsOn: string
  endsOn: string
  endedAt: number | null
  name: string
}
export type WrongLine = {
  number: number
  field: (typeof importColumns)[number] | 'columns' | 'quotes' | 'outside' | 'twice'
}
export type HoursPlan = {
  lines: { name: string; day: string; kind: Line['kind']; value: string; what: string }[]
  wrong: WrongLine[]
}

/** What a file would bring: nothing is written while one line is wrong. */
export async function planHours(db: Db, person: Person, csv: string, today: string) {
  const read = readCsv(csv)
  if ('brokenAt' in read) return { lines: [], wrong: [{ number: read.brokenAt, field: 'quotes' as const }] }
  const plan: { lines: Line[]; wrong: WrongLine[] } = { lines: [], wrong: [] }
  const seen = new Set<string>()
  for (const { number, fields } of read.slice(1)) {
    const line = await readLine(db, person, { number, fields }, today)
    if (typeof line === 'string') plan.wrong.push({ number, field: line })
    else {
      const key = [line.student.applicationId, line.day, line.kind, line.kind === 'result' ? line.what : ''].join()
      if (seen.has(key)) plan.wrong.push({ number, field: 'twice' })
      else plan.lines.push(line)
      seen.add(key)
    }
  }
  return plan
}

type Read = { number: number; fields: string[] }

async function readLine(
  db: Db,
  person: Person,
  { number: place, fields }: Read,
  today: string,
): Promise<Line | WrongLine['field']> {
  if (fields.length !== importColumns.length) return 'columns'
  const [number = '', typedDay = '', typedKind = '', value = '', what = ''] = fields.map((cell) => asTyped(cell.trim()))
  const kind = kinds[typedKind.toLowerCase()]
  const day = readDay(typedDay)
  if (!day || day > today) return 'day'
  if (!kind) return 'kind'
  const student = /^\d{1,9}$/.test(number) ? await studentNumbered(db, person, Number(number)) : undefined
  if (!student) return 'number'
  if (day < student.startsOn || day > student.endsOn) return 'outside'
  if (kind === 'result' ? !resultSchema.safeParse({ day, subject: what, result: value }).success : what.length > 120)
    return what.length > 120 || what === '' ? 'what' : 'value'
  if (kind !== 'result' && readQuarters(value) === undefined) return 'value'
  return { number: place, kind, day, value, what, student }
}

// Our own files put an apostrophe before what a spreadsheet would calculate.
function asTyped(cell: string) {
  return cell.replace(/^'(?=[=+\-@])/, '')
}

function readDay(text: string) {
  const dutch = /^(\d{1,2})-(\d{1,2})-(20\d\d)$/.exec(text)
  const iso = dutch ? `${dutch[3]}-${dutch[2]!.padStart(2, '0')}-${dutch[1]!.padStart(2, '0')}` : text
  return resultSchema.shape.day.safeParse(iso).success ? iso : undefined
}

function studentNumbered(db: Db, person: Person, number: number) {
  return keptHours(db, person)
    .where('agreement.number', '=', number)
    .select(['application.id as applicationId', 'placement.id as placementId', 'agreementSheet.startsOn'])
    .select(['agreementSheet.endsOn', 'placement.endedAt', 'candidate.name'])
    .executeTakeFirst()
}

/** Does what the plan of this file says, or nothing when a line is wrong. */
export async function importHours(db: Db, person: Person, csv: string, today: string, now = Date.now()) {
  try {
    return await inTransaction(db, async (tx) => {
      const plan = await planHours(tx, person, csv, today)
      if (plan.wrong.length === 0) for (const line of plan.lines) await bringIn(tx, person, line, now)
      return plan
    })
  } catch (error) {
    if (!(error instanceof NotBrought)) throw error
    return { lines: [], wrong: [{ number: error.line, field: 'value' as const }] }
  }
}

// Ends the transaction: of half a file nothing may stay.
class NotBrought extends Error {
  constructor(readonly line: number) {
    super(`line ${line}`)
  }
}

async function bringIn(tx: Db, person: Person, { number, kind, day, value, what, student }: Line, now: number) {
  if (kind === 'result') return addResult(tx, person, student.applicationId, { day, subject: what, result: value }, now)
  const hours = [{ day, kind, quarters: readQuarters(value)!, what }]
  const entered = await enterHours(tx, student, hours, { by: person.id, now })
  if ('refused' in entered) throw new NotBrought(number)
}

export function shownPlan({ lines, wrong }: { lines: Line[]; wrong: WrongLine[] }): HoursPlan {
  return {
    lines: lines.slice(0, 200).map(({ student, number: _, ...line }) => ({ ...line, name: student.name })),
    wrong: wrong.slice(0, 100),
  }
}
