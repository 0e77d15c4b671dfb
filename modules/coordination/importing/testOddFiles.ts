import { type TestCell, workbook } from './testTables'

/** For tests: so many files as people send them, each odd in its own way, with the addresses of who stands in them. */
export function oddFiles(count: number) {
  const random = randomFrom(7)
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!
  return Array.from({ length: count }, (_, place) => {
    const people = Array.from({ length: 1 + Math.floor(random() * 12) }, (_, at) => personOf(place, at, pick))
    const rows = [titles(pick), ...people.map(({ cells }) => cells)]
    const fault = random() < 0.35 ? pick(faults) : undefined
    const isSheet = random() < 0.5
    const name = `${place}: ${isSheet ? 'sheet' : 'text'}, ${fault?.name ?? 'nothing wrong'}`
    const bytes = isSheet ? sheetOf(rows, fault, pick) : textOf(rows, fault, pick)
    return { name, bytes, emails: people.map(({ email }) => email) }
  })
}

type Pick = <T>(all: readonly T[]) => T
type Fault = { name: string; cells?: (rows: string[][]) => unknown; bytes?: (bytes: Uint8Array) => Uint8Array }

const faults: Fault[] = [
  { name: 'a wrong address', cells: (rows) => rows.at(-1)!.splice(1, 1, 'jan at vos') },
  { name: 'no column of addresses', cells: (rows) => rows[0]!.splice(1, 1, 'Postcode') },
  { name: 'a day that is none', cells: (rows) => rows.at(-1)!.splice(4, 1, '45-13-2026') },
  { name: 'letters of another encoding', cells: (rows) => rows.at(-1)!.splice(0, 1, 'RenÃ© Ãœnal') },
  { name: 'a formula', cells: (rows) => rows.at(-1)!.splice(0, 1, '=A1&B1') },
  { name: 'half of it', bytes: (bytes) => bytes.slice(0, Math.floor(bytes.length / 3)) },
  { name: 'nothing in it', bytes: () => new Uint8Array() },
  { name: 'a picture', bytes: () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') },
  { name: 'an old Excel file', bytes: () => Buffer.from('d0cf11e0a1b11ae100000000', 'hex') },
  {
    name: 'zeros between',
    bytes: (bytes) => Buffer.concat([bytes.slice(0, 5), Buffer.from([0, 1, 2]), bytes.slice(5)]),
  },
]

const names = [
  'Zoë Ünal',
  'Jan de Boer',
  'Łukasz Król',
  'Fatima el Amrani',
  'O’Brien, Séan',
  'Li Wei "Wim" Chen',
  'Ana-Maria Pop',
]
const teams = ['Montage', 'Verspaning', 'Montage, Avonddienst', '', 'Kwaliteit & logistiek']
const days = ['2026-03-01', '1-3-2026', '01/03/2026', '1 maart 2026', '', '1 mrt 26']

function personOf(file: number, at: number, pick: Pick) {
  const email = `p${file}.${at}@vos.example`
  const address = pick([email, email.toUpperCase(), ` ${email} `, `\u00a0${email}`])
  return { email, cells: [pick(names), address, pick(['Lasser', 'CNC-verspaner', '']), pick(teams), pick(days)] }
}

function titles(pick: Pick) {
  const email = pick(['E-mailadres', 'email', 'E-MAIL', 'Mail', ' e-mail adres '])
  return [
    pick(['Naam', 'naam', 'Name', 'Medewerker']),
    email,
    pick(['Functie', 'Job title']),
    'Team',
    pick(['In dienst', 'Startdatum']),
  ]
}

function textOf(rows: string[][], fault: Fault | undefined, pick: Pick) {
  fault?.cells?.(rows)
  const separator = pick([';', ',', '\t'])
  const quoted = (cell: string) =>
    /["\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell
  const end = pick(['\r\n', '\n', '\r'])
  const before = pick(['', '', `Personeel van Vos${end}${end}`])
  const text = before + rows.map((row) => row.map(quoted).join(separator)).join(end) + pick(['', end, end + end])
  const bytes = encoded(text, pick)
  return fault?.bytes?.(bytes) ?? bytes
}

function encoded(text: string, pick: Pick): Uint8Array {
  const kind = pick(['utf8', 'mark', 'utf16', 'utf16be', 'latin'] as const)
  if (kind === 'mark') return Buffer.from(`\uFEFF${text}`)
  if (kind === 'utf16') return Buffer.from(`\uFEFF${text}`, 'utf16le')
  if (kind === 'utf16be') return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()
  // What Windows-1252 has no letter for is not in such a file.
  const isLatin = [...text].every((letter) => letter.charCodeAt(0) < 256)
  return kind === 'latin' && isLatin ? Buffer.from(text, 'latin1') : Buffer.from(text)
}

function sheetOf(rows: string[][], fault: Fault | undefined, pick: Pick) {
  fault?.cells?.(rows)
  const isFormula = fault?.name === 'a formula'
  const cells: TestCell[][] = rows.map((row) =>
    row.map((cell) => {
      if (isFormula && cell.startsWith('=')) return pick([{ f: 'A1' }, { error: '#REF!' }])
      if (cell === '') return null
      if (/^2026-03-01$/.test(cell)) return pick([cell, { date: 46_082 }])
      return pick([cell, cell, { f: 'A1', v: cell }])
    }),
  )
  const isMerged = fault === undefined && pick([true, false, false])
  const merged = isMerged ? ['A1:C1'] : []
  const bytes = workbook(isMerged ? [['Personeel'], ...cells] : cells, {
    merged,
    prefix: pick(['', '', 'x']),
    hidden: pick([false, false, true]),
  })
  return fault?.bytes?.(bytes) ?? bytes
}

function randomFrom(seed: number) {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}
