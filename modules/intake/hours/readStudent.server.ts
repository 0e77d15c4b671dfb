import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { keptStudent } from './keepPresence.server'
import { hoursBetween } from './ownHours.server'
import { studyYearNamed } from './studyYear'
import { visibleHours } from './visibleHours.server'
import { ruleOf, yearRows } from './yearRows.server'

/** One student in one study year: every row that the figures were counted from. */
export async function readStudent(db: Db, person: Person, applicationId: string, asked: string | null, today: string) {
  const placements = await visibleHours(db, person)
    .where('application.id', '=', applicationId)
    .select(['placement.id', 'candidate.name', 'offering.title', 'workPlace.companyName'])
    .select(['studyYearRule.beginsOn', 'totalHours', 'studyYearRule.guidedHours', 'studyYearRule.practiceHours'])
    .orderBy('placement.matchedAt', 'desc')
    .execute()
  const [newest] = placements
  if (!newest) return undefined
  const year = studyYearNamed(asked, today, ruleOf(newest).beginsOn)
  const ids = placements.map(({ id }) => id)
  // A company sees what was made with it, not what came before or after.
  const entries = await hoursBetween(db, applicationId, year.from, year.until)
  const own = new Set(
    (await db.selectFrom('hourEntry').where('placementId', 'in', ids).select('id').execute()).map(({ id }) => id),
  )
  return {
    applicationId,
    name: newest.name,
    title: newest.title,
    year,
    rows: await yearRows(db, person, ids, { year }),
    entries: entries.filter(({ id }) => own.has(id)),
    results: await resultsOf(db, applicationId, year),
    weeks: await db
      .selectFrom('hourWeek')
      .where('placementId', 'in', ids)
      .select(['monday', 'sentAt', 'times'])
      .execute(),
    isKept: (await keptStudent(db, person, applicationId)) !== undefined,
  }
}

function resultsOf(db: Db, applicationId: string, { from, until }: { from: string; until: string }) {
  return db
    .selectFrom('studyResult')
    .leftJoin('person', 'person.id', 'studyResult.by')
    .where('applicationId', '=', applicationId)
    .where('removedAt', 'is', null)
    .where('day', '>=', from)
    .where('day', '<=', until)
    .select(['studyResult.id', 'day', 'subject', 'result', 'person.name as by'])
    .orderBy('day')
    .execute()
}
