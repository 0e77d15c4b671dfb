import type { Role } from '~/db/tables'
import { dayOfSerial } from './sheetParts'

const months = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const englishMonths: Record<string, number> = { mar: 3, mrt: 3, may: 5, oct: 10 }

/** A day as people write it: 2026-03-01, 1-3-2026, 01/03/26, 1 maart 2026, or the number that a sheet has for it. */
export function dateOf(text: string): string | undefined {
  const said = text.toLowerCase().replace(/[t ]\d{1,2}:\d{2}.*$/, '')
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(said)
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dutch = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})$/.exec(said)
  if (dutch) return existing(yearOf(dutch[3]!), Number(dutch[2]), Number(dutch[1]))
  const words = /^(\d{1,2})[- ]([a-z]{3})[a-z]*\.?[- ](\d{2}|\d{4})$/.exec(said)
  if (words) {
    const month = englishMonths[words[2]!] ?? months.indexOf(words[2]!) + 1
    return month > 0 ? existing(yearOf(words[3]!), month, Number(words[1])) : undefined
  }
  const serial = /^(\d{5})(\.0+)?$/.exec(said)
  return serial && Number(serial[1]) > 18_000 && Number(serial[1]) < 80_000
    ? dayOfSerial(Number(serial[1]), false)
    : undefined
}

function yearOf(text: string) {
  return text.length === 4 ? Number(text) : Number(text) + (Number(text) > 60 ? 1900 : 2000)
}

function existing(year: number, month: number, day: number) {
  if (year < 1940 || year > 2100) return undefined
  const at = new Date(Date.UTC(year, month - 1, day))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.toISOString().slice(0, 10) : undefined
}

const roleNames: Record<string, Role> = {
  deelnemer: 'learner',
  learner: 'learner',
  medewerker: 'learner',
  leerling: 'learner',
  student: 'learner',
  teamleider: 'teamLead',
  teamlead: 'teamLead',
  leidinggevende: 'teamLead',
  praktijkopleider: 'supervisor',
  supervisor: 'supervisor',
  docent: 'author',
  author: 'author',
  teacher: 'author',
  tweedelezer: 'reviewer',
  reviewer: 'reviewer',
  coordinator: 'coordinator',
}

/** The roles that are named; undefined when one of them is none. */
export function rolesOf(text: string): Role[] | undefined {
  const all = text.split(/[;,|/+]/).map((name) =>
    name
      .normalize('NFD')
      .replace(/[^\p{L}]/gu, '')
      .toLowerCase(),
  )
  const roles = all.filter(Boolean).map((name) => roleNames[name])
  return roles.length > 0 && roles.every((role) => role !== undefined) ? [...new Set(roles as Role[])] : undefined
}
