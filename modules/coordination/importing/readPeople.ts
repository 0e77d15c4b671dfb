import type { Role } from '~/db/tables'
import { emailSchema, nameSchema } from '~/modules/people/personSchema'
import { jobTitleSchema, phoneSchema, teamNameSchema } from '../teams/profileSchemas'
import { type Columns, columnsOf, type Field } from './columns'
import type { Row, Table } from './table'
import { dateOf, rolesOf } from './values'

export type ProblemKind =
  | 'email'
  | 'noEmail'
  | 'name'
  | 'noName'
  | 'jobTitle'
  | 'team'
  | 'date'
  | 'phone'
  | 'role'
  | 'twice'
  | 'formula'
  | 'error'
  | 'letters'
  | 'merged'
  | 'short'
export type Problem = { row: number; kind: ProblemKind; value: string }

/** Somebody as a list has them; what it has no column for, or an empty cell of, is absent and changes nothing. */
export type ReadPerson = {
  row: number
  email: string
  name?: string
  jobTitle?: string
  teams?: string[]
  startedOn?: string
  phone?: string
  roles?: Role[]
}
export type ReadPeople = { people: ReadPerson[]; problems: Problem[]; unused: string[] }

const mostProblems = 1000

/** The people of a table; a row that is not understood is a problem, and never half a person. */
export function readPeople({ rows, merged, isText }: Table): ReadPeople {
  const columns = columnsOf(rows)
  const problems: Problem[] = []
  for (const { range, from, to } of merged)
    if (to > columns.header.number)
      problems.push({ row: Math.max(from, columns.header.number + 1), kind: 'merged', value: range })
  const people: ReadPerson[] = []
  const known = new Map<string, ReadPerson>()
  for (const row of rows.slice(rows.indexOf(columns.header) + 1)) {
    if (row.cells.every(({ text, problem }) => clean(text) === '' && !problem)) continue
    const found = personIn(row, columns)
    const same = found.person && known.get(found.person.email)
    if (same && !isAlike(same, found.person!))
      found.problems.push({ row: row.number, kind: 'twice', value: String(same.row) })
    for (const problem of found.problems) if (problems.length < mostProblems) problems.push(problem)
    if (!found.person || same || found.problems.length > 0) continue
    known.set(found.person.email, found.person)
    people.push(found.person)
  }
  const last = rows.at(-1)!
  if (isText && last !== columns.header && isShort(last, columns.header))
    problems.push({ row: last.number, kind: 'short', value: '' })
  return { people, problems, unused: columns.unused }
}

// A download that broke off ends in the middle of a row.
function isShort({ cells }: Row, header: Row) {
  return cells.some(({ text }) => clean(text) !== '') && cells.length < header.cells.length
}

function personIn(row: Row, { at }: Columns) {
  const problems: Problem[] = []
  const wrong = (kind: ProblemKind, value: string) =>
    problems.push({ row: row.number, kind, value: value.slice(0, 100) })
  const read = (field: Field) => {
    const cell = row.cells[at.get(field) ?? -1]
    if (cell?.problem) wrong(cell.problem, cell.text)
    const text = clean(cell?.text ?? '')
    if (isGarbled(text)) wrong('letters', text)
    if (/^[=@]/.test(text) && field !== 'email') wrong('formula', text)
    return text
  }
  const email = emailSchema.safeParse(read('email').replace(/^mailto:/i, ''))
  if (!email.success) wrong(cellText(row, at, 'email') === '' ? 'noEmail' : 'email', cellText(row, at, 'email'))
  const name = read('name') || [read('firstName'), read('prefix'), read('lastName')].filter(Boolean).join(' ')
  if (name && !nameSchema.safeParse(name).success) wrong('name', name)
  const jobTitle = read('jobTitle')
  if (!jobTitleSchema.safeParse(jobTitle).success) wrong('jobTitle', jobTitle)
  const teams = read('teams')
    .split(/[;,|/\n]/)
    .map(clean)
    .filter(Boolean)
  for (const team of teams) if (!teamNameSchema.safeParse(team).success) wrong('team', team)
  const started = read('startedOn')
  const startedOn = started ? dateOf(started) : undefined
  if (started && !startedOn) wrong('date', started)
  const phone = read('phone')
  if (!phoneSchema.safeParse(phone).success) wrong('phone', phone)
  const said = read('roles')
  const roles = said ? rolesOf(said) : undefined
  if (said && !roles) wrong('role', said)
  if (!email.success) return { person: undefined, problems }
  const person: ReadPerson = {
    row: row.number,
    email: email.data,
    ...(name && { name }),
    ...(jobTitle && { jobTitle }),
    ...(teams.length > 0 && { teams: [...new Set(teams)] }),
    ...(startedOn && { startedOn }),
    ...(phone && { phone }),
    ...(roles && { roles }),
  }
  return { person, problems }
}

function cellText(row: Row, at: Columns['at'], field: Field) {
  return clean(row.cells[at.get(field) ?? -1]?.text ?? '')
}

function isAlike({ row: _one, ...a }: ReadPerson, { row: _other, ...b }: ReadPerson) {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Spaces of every kind are one space. */
function clean(text: string) {
  return text
    .replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ')
    .trim()
    .normalize('NFC')
}

// Letters that were saved in one encoding and opened in another: "JosÃ©", or the sign for what could not be read.
function isGarbled(text: string) {
  return /\uFFFD|Ã[\u0080-\u00bf©±«¶¼¨«¡³º]|Â[\u0080-\u00bf]|â€/.test(text)
}
