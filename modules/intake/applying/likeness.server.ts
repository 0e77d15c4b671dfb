import { folded } from '~/db/folded'

/** What people are told apart by. */
export type Identity = { name: string; birthDate: string | null; email: string; phone: string }
export type Likeness = 'name' | 'nearName' | 'birthDate' | 'nearBirthDate' | 'email' | 'phone'

const weights: Record<Likeness, number> = { name: 3, nearName: 2, birthDate: 3, nearBirthDate: 2, email: 4, phone: 3 }
// An address or a number that two people of one family share is not enough.
const enough = 5

/** In what two candidates are alike, forgiving slips of the pen; empty when they are no likely pair. */
export function likenessOf(one: Identity, other: Identity): Likeness[] {
  const found: Likeness[] = []
  if (nameKey(one.name) && nameKey(one.name) === nameKey(other.name)) found.push('name')
  else if (isNearName(nameKey(one.name), nameKey(other.name))) found.push('nearName')
  if (one.birthDate && one.birthDate === other.birthDate) found.push('birthDate')
  else if (isNearDate(one.birthDate, other.birthDate)) found.push('nearBirthDate')
  if (one.email && one.email.trim().toLowerCase() === other.email.trim().toLowerCase()) found.push('email')
  if (phoneKey(one.phone) && phoneKey(one.phone) === phoneKey(other.phone)) found.push('phone')
  const weight = found.reduce((sum, kind) => sum + weights[kind], 0)
  return weight >= enough && !contradicts(one, other, found) ? found : []
}

/** Surely the same: nothing less lets a new application join what is known of somebody. */
export function isSurelySame(one: Identity, other: Identity) {
  const found = likenessOf(one, other)
  return (['name', 'birthDate', 'email'] as const).every((kind) => found.includes(kind))
}

// Brothers have a family, a phone and an address in common, and another date of birth and first name.
function contradicts(one: Identity, other: Identity, found: Likeness[]) {
  const hasName = found.includes('name') || found.includes('nearName')
  const hasDate = found.includes('birthDate') || found.includes('nearBirthDate')
  const datesDiffer = Boolean(one.birthDate && other.birthDate) && !hasDate
  return !hasName && (datesDiffer || !hasDate)
}

const between = new Set(['de', 'den', 'der', 'van', 'het', 't', 'te', 'ten', 'ter', 'el', 'al', 'la', 'von'])

/** A name without accents, capitals, signs and the small words between: "Anouk van der Visser" is "anouk visser". */
export function nameKey(name: string) {
  const words = folded(name)
    .replace(/[^\p{L}\s-]/gu, '')
    .split(/[\s-]+/)
  return words.filter((word) => word && !between.has(word)).join(' ')
}

/** The last nine digits: "+31 6 12345678" is "0612345678". */
export function phoneKey(phone: string) {
  const digits = phone.replace(/\D/g, '')
  return digits.length >= 9 ? digits.slice(-9) : ''
}

function isNearName(one: string, other: string) {
  if (!one || !other || Math.min(one.length, other.length) < 5) return false
  if (distance(one, other) <= (Math.min(one.length, other.length) > 10 ? 2 : 1)) return true
  const [first = '', ...rest] = one.split(' ')
  const [otherFirst = '', ...otherRest] = other.split(' ')
  const sameLast = rest.length > 0 && rest.at(-1) === otherRest.at(-1)
  return (
    sameLast &&
    first[0] === otherFirst[0] &&
    (first.length === 1 || otherFirst.length === 1 || first.startsWith(otherFirst) || otherFirst.startsWith(first))
  )
}

// One digit typed wrongly, or day and month the other way round.
function isNearDate(one: string | null, other: string | null) {
  if (!one || !other) return false
  const [year, month, day] = one.split('-')
  if (other === `${year}-${day}-${month}`) return true
  return [...one].filter((sign, place) => sign !== other[place]).length === 1
}

/** How many letters must be put in, left out, changed or swapped with their neighbour (optimal string alignment). */
function distance(one: string, other: string) {
  const rows = Array.from({ length: one.length + 1 }, (_, i) => [i])
  for (let j = 1; j <= other.length; j++) rows[0]![j] = j
  for (let i = 1; i <= one.length; i++)
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1
      let least = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + change)
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, rows[i - 2]![j - 2]! + 1)
      rows[i]![j] = least
    }
  return rows[one.length]![other.length]!
}
