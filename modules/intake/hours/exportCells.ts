import type { YearRow } from './yearRows.server'

export const exportColumns = [
  'name',
  'birthDate',
  'qualification',
  'crebo',
  'level',
  'company',
  'agreement',
  'from',
  'until',
  'guidedPlanned',
  'guidedMade',
  'guidedConfirmed',
  'practicePlanned',
  'practiceMade',
  'practiceConfirmed',
  'attended',
  'lessons',
  'confirmedBy',
  'results',
  'started',
  'ended',
  'reason',
] as const
export type ExportColumn = (typeof exportColumns)[number]
/** Days are ISO days; numbers are hours, and figures. */
export type Cell = string | number | null
export type CellKind = 'text' | 'number' | 'date'

export const cellKinds: Record<ExportColumn, CellKind> = {
  name: 'text',
  birthDate: 'date',
  qualification: 'text',
  crebo: 'text',
  level: 'number',
  company: 'text',
  agreement: 'number',
  from: 'date',
  until: 'date',
  guidedPlanned: 'number',
  guidedMade: 'number',
  guidedConfirmed: 'number',
  practicePlanned: 'number',
  practiceMade: 'number',
  practiceConfirmed: 'number',
  attended: 'number',
  lessons: 'number',
  confirmedBy: 'text',
  results: 'text',
  started: 'date',
  ended: 'date',
  reason: 'text',
}

/** One person in one study year, as funders ask it. */
export function exportCells(row: YearRow, reasonWords: (reason: string) => string): Record<ExportColumn, Cell> {
  const ended = row.endedAt === null ? null : row.until
  return {
    name: row.name,
    birthDate: row.birthDate,
    qualification: row.qualification ?? '',
    crebo: row.crebo,
    level: row.level,
    company: row.companyName,
    agreement: row.number,
    from: row.startsOn,
    until: row.endsOn,
    guidedPlanned: row.guidedPlanned,
    guidedMade: row.guided / 4,
    guidedConfirmed: row.guidedConfirmed / 4,
    practicePlanned: row.practicePlanned,
    practiceMade: row.practice / 4,
    practiceConfirmed: row.practiceConfirmed / 4,
    attended: row.attended,
    lessons: row.lessons,
    confirmedBy: row.confirmedBy ?? '',
    results: row.results ?? '',
    started: row.startsOn,
    ended,
    reason: ended === null ? '' : reasonWords(row.endedBecause),
  }
}
