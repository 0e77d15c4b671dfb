import { sql } from 'kysely'
import type { HourKind } from '~/db/agreementTables'
import type { Db } from '~/db/connection.server'
import { containing } from '~/db/folded'
import { dutchDay } from '~/modules/people/dutchDay'
import type { Person } from '~/modules/people/person'
import { lawfulYear, measure, type StudyYear, type YearRule } from './studyYear'
import { visibleHours } from './visibleHours.server'

export type AskedYear = { year: StudyYear; offeringId?: string; text?: string }

/** Whose agreement falls in a study year, in the order of their names: only the ids, so that the rest is read in pieces. */
export async function yearIds(db: Db, person: Person, { year, offeringId, text }: AskedYear) {
  let rows = visibleHours(db, person)
    .where('agreementSheet.startsOn', '<=', year.until)
    .where('agreementSheet.endsOn', '>=', year.from)
    .where((eb) => eb.or([eb('placement.endedAt', 'is', null), eb('placement.endedAt', '>=', Date.parse(year.from))]))
  if (offeringId) rows = rows.where('offering.id', '=', offeringId)
  if (text)
    rows = rows.where(
      sql<boolean>`folded(candidate.name || ' ' || workPlace.companyName) like ${containing(text)} escape '\\'`,
    )
  const found = await rows.select('placement.id').orderBy('candidate.name').orderBy('placement.id').execute()
  return found.map(({ id }) => id)
}

/** What funders ask of these people in a study year, each figure counted from its rows. */
export async function yearRows(db: Db, person: Person, ids: string[], { year }: AskedYear, now = Date.now()) {
  if (ids.length === 0) return []
  const rows = await visibleHours(db, person)
    .where('placement.id', 'in', ids)
    .select(['placement.id as placementId', 'application.id as applicationId', 'application.state', 'offering.title'])
    .select([
      'candidate.name',
      'candidate.birthDate',
      'workPlace.companyName',
      'agreement.number',
      'agreement.id as agreementId',
    ])
    .select(['agreementSheet.startsOn', 'agreementSheet.endsOn', 'agreementSheet.crebo', 'crebo.name as qualification'])
    .select([
      'crebo.level',
      'agreementSheet.guidedHours as guidedPlanned',
      'agreementSheet.practiceHours as practicePlanned',
    ])
    .select(['placement.endedAt', 'placement.endedBecause', 'agreementSheet.inForceFrom'])
    .select([
      'studyYearRule.totalHours',
      'studyYearRule.guidedHours',
      'studyYearRule.practiceHours',
      'studyYearRule.beginsOn',
    ])
    .select([
      made('guided', year).as('guided'),
      made('practice', year).as('practice'),
      made('guided', year, 'confirmed').as('guidedConfirmed'),
      made('practice', year, 'confirmed').as('practiceConfirmed'),
      lessons(year, 'quarters >= 0').as('lessons'),
      lessons(year, 'quarters > 0').as('attended'),
      confirmers(year).as('confirmedBy'),
      results(year).as('results'),
    ])
    .orderBy('candidate.name')
    .orderBy('placement.id')
    .execute()
  return rows.map((row) => {
    const last = row.endedAt === null ? row.endsOn : dutchDay(row.endedAt)
    const until = last < row.endsOn ? last : row.endsOn
    const hours = { guided: row.guided / 4, practice: row.practice / 4 }
    const asked = { rule: ruleOf(row), year, from: row.startsOn, until, today: dutchDay(now) }
    return { ...row, until, measures: measure({ ...asked, made: hours }) }
  })
}

export type YearRow = Awaited<ReturnType<typeof yearRows>>[number]

type Ruled = { [Name in keyof YearRule]: YearRule[Name] | null }

export function ruleOf({ beginsOn, totalHours, guidedHours, practiceHours }: Ruled): YearRule {
  return {
    beginsOn: beginsOn ?? lawfulYear.beginsOn,
    totalHours: totalHours ?? lawfulYear.totalHours,
    guidedHours: guidedHours ?? lawfulYear.guidedHours,
    practiceHours: practiceHours ?? lawfulYear.practiceHours,
  }
}

const inYear = ({ from, until }: StudyYear) =>
  sql`hourEntry.placementId = placement.id and removedAt is null and day between ${from} and ${until}`

function made(kind: HourKind, year: StudyYear, state?: 'confirmed') {
  const confirmed = state ? sql`and hourEntry.state = ${state}` : sql``
  return sql<number>`(select coalesce(sum(quarters), 0) from hourEntry where ${inYear(year)} and kind = ${kind} ${confirmed})`
}

function lessons(year: StudyYear, which: 'quarters >= 0' | 'quarters > 0') {
  return sql<number>`(select count(*) from hourEntry where ${inYear(year)} and kind = 'guided' and ${sql.raw(which)})`
}

function confirmers(year: StudyYear) {
  const name = sql`coalesce(nullif(hourAnswer.name, ''), person.name)`
  return sql<string | null>`(
    select group_concat(name, ', ') from (
      select distinct ${name} as name from hourEntry
      join hourAnswer on hourAnswer.entryId = hourEntry.id and hourAnswer.answer = 'confirmed'
      left join person on person.id = hourAnswer.by
      where ${inYear(year)} and hourEntry.state = 'confirmed' order by name
    )
  )`
}

function results({ from, until }: StudyYear) {
  return sql<string | null>`(
    select group_concat(subject || ': ' || result, '; ') from (
      select subject, result from studyResult
      where applicationId = application.id and studyResult.removedAt is null and day between ${from} and ${until} order by day, subject
    )
  )`
}
