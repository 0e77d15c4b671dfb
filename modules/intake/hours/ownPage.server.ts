import type { Db } from '~/db/connection.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { enterHours, type HourPlacement, hoursBetween, placementOf } from './ownHours.server'
import { openEntries } from './sendWeek.server'
import { addDays, measure, mondayOf, studyYearOf } from './studyYear'
import { ruleOf } from './yearRows.server'

/** The page on which a student keeps hours: the week that is asked, how the year stands, and what came back. */
export async function ownPage(db: Db, secret: string, week: string | null, now = Date.now()) {
  const placement = await placementOf(db, secret)
  if (!placement) return undefined
  const { applicationId, placementId, startsOn, endsOn, endedAt } = placement
  const today = dutchDay(now)
  const monday = weekAsked(week, today)
  const rule = ruleOf(placement)
  const year = studyYearOf(today, rule.beginsOn)
  const rows = await hoursBetween(db, applicationId, year.from, year.until)
  const made = { guided: 0, practice: 0 }
  for (const { kind, quarters } of rows) made[kind] += quarters / 4
  const sent = await db
    .selectFrom('hourWeek')
    .where('placementId', '=', placementId)
    .where('monday', '=', monday)
    .select(['sentAt', 'supervisorName'])
    .executeTakeFirst()
  return {
    placement,
    today,
    monday,
    year: year.name,
    rows: await hoursBetween(db, applicationId, monday, addDays(monday, 6)),
    before: await hoursBetween(db, applicationId, addDays(monday, -7), addDays(monday, -1)),
    returned: rows.filter(({ state }) => state === 'returned'),
    measures: measure({
      made,
      rule,
      year,
      from: startsOn,
      until: endedAt === null ? endsOn : dutchDay(endedAt),
      today,
    }),
    sent,
    waits: (await openEntries(db, placementId, monday)).length,
  }
}

export type OwnPage = NonNullable<Awaited<ReturnType<typeof ownPage>>>

/** The Monday of the week that an address names; this week, or the last that was, without one. */
function weekAsked(week: string | null, today: string) {
  const isDay = week !== null && /^20\d\d-\d\d-\d\d$/.test(week) && !Number.isNaN(Date.parse(week))
  const monday = mondayOf(isDay ? week : today)
  return monday > today ? mondayOf(today) : monday
}

/** The hours of the week before once more, on days of this week that have none yet and have come. */
export async function copyLastWeek(db: Db, placement: HourPlacement, monday: string, now = Date.now()) {
  const { applicationId } = placement
  const today = dutchDay(now)
  const before = await hoursBetween(db, applicationId, addDays(monday, -7), addDays(monday, -1))
  const present = await hoursBetween(db, applicationId, monday, addDays(monday, 6))
  const hours = before
    .map(({ day, kind, quarters, what }) => ({ day: addDays(day, 7), kind, quarters, what }))
    .filter(
      ({ day, kind, quarters }) =>
        quarters > 0 && day <= today && !present.some((one) => one.day === day && one.kind === kind),
    )
  return enterHours(db, placement, hours, { now })
}

/** Takes over what the praktijkopleider says that hours should be. */
export async function takeOver(db: Db, placement: HourPlacement, entryId: string, now = Date.now()) {
  const { applicationId, startsOn } = placement
  const rows = await hoursBetween(db, applicationId, startsOn, dutchDay(now))
  const one = rows.find(({ id, state }) => id === entryId && state === 'returned')
  if (!one || one.proposed === null) return { refused: 'changed' as const }
  const { day, kind, what } = one
  return enterHours(db, placement, [{ day, kind, quarters: one.proposed, what }], { now })
}
