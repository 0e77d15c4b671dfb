import { Refused } from './refusal'
import type { Row } from './table'

export const fields = [
  'email',
  'name',
  'firstName',
  'prefix',
  'lastName',
  'jobTitle',
  'teams',
  'startedOn',
  'phone',
  'roles',
] as const
export type Field = (typeof fields)[number]

// As people call their columns, without signs and accents.
const names: Record<Field, string[]> = {
  email: ['email', 'emailadres', 'mail', 'mailadres', 'emailaddress', 'werkmail', 'emailwerk', 'emailzakelijk'],
  name: ['naam', 'name', 'volledigenaam', 'fullname', 'medewerker', 'naammedewerker', 'employee', 'weergavenaam'],
  firstName: ['voornaam', 'roepnaam', 'firstname', 'givenname'],
  prefix: ['tussenvoegsel', 'tussenvoegsels', 'voorvoegsel', 'voorvoegsels', 'prefix'],
  lastName: ['achternaam', 'lastname', 'surname', 'familienaam', 'familyname'],
  jobTitle: ['functie', 'functienaam', 'jobtitle', 'title', 'function', 'functieomschrijving', 'beroep'],
  teams: ['team', 'teams', 'afdeling', 'afdelingen', 'department', 'ploeg', 'groep'],
  startedOn: [
    'startdatum',
    'indienst',
    'datumindienst',
    'indienstsinds',
    'begindatum',
    'startdate',
    'start',
    'indiensttreding',
  ],
  phone: ['telefoon', 'telefoonnummer', 'mobiel', 'phone', 'tel', 'gsm', 'mobile', 'phonenumber'],
  roles: ['rol', 'rollen', 'role', 'roles'],
}

const fieldOf = new Map(fields.flatMap((field) => names[field].map((name) => [name, field] as const)))

export type Columns = { header: Row; at: Map<Field, number>; unused: string[] }

/** Which column is what, by the first row with an e-mail column; above it a file may have a title. */
export function columnsOf(rows: Row[]): Columns {
  for (const row of rows.slice(0, 20)) {
    const found = row.cells.map(({ text }) => fieldOf.get(bare(text)))
    if (!found.includes('email')) continue
    const at = new Map<Field, number>()
    for (const [place, field] of found.entries()) {
      if (!field) continue
      if (at.has(field)) throw new Refused('twoColumns')
      at.set(field, place)
    }
    const unused = row.cells.flatMap(({ text }, place) => (text.trim() && !found[place] ? text.trim() : []))
    return { header: row, at, unused: unused.slice(0, 30) }
  }
  throw new Refused(rows.length === 0 ? 'empty' : 'noEmailColumn')
}

function bare(text: string) {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()
}
