import type { Db } from '~/db/connection.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { daysAfter } from '~/modules/progress/assigning/due'
import type { Followed } from '~/modules/progress/followed'
import { finishedOf } from '../rules/finishedOf.server'
import { membersForRules } from '../rules/membersForRules.server'
import { fits, validUntil } from '../rules/rule'

export const aheadDays = 60

export type Expiring = { personId: string; name: string; title: string; until: string }

/** Whose result ends within two months, or ended, among those of whom it is asked to be renewed; what ends first comes first. */
export async function expiring(db: Db, followed: Followed, teamId: string | undefined, now = Date.now()) {
  const rules = await db
    .selectFrom('assignmentRule')
    .innerJoin('offering', 'offering.id', 'assignmentRule.offeringId')
    .where('organisationId', '=', followed.organisationId)
    .where('endedAt', 'is', null)
    .where('repeatMonths', 'is not', null)
    .selectAll('assignmentRule')
    .select('offering.title')
    .execute()
  if (rules.length === 0) return []
  const members = await membersForRules(db, followed.organisationId)
  const last = daysAfter(dutchDay(now), aheadDays)
  const found = new Map<string, Omit<Expiring, 'name'>>()
  for (const { title, ...rule } of rules) {
    const finished = await finishedOf(db, followed, rule.offeringId!)
    for (const member of members.values()) {
      const at = finished.get(member.personId)
      if (at === undefined || !fits(rule, member) || (teamId && !member.teamIds.has(teamId))) continue
      const until = validUntil(dutchDay(at), rule)!
      const key = `${member.personId} ${rule.offeringId}`
      if (until <= last && until < (found.get(key)?.until ?? '9999'))
        found.set(key, { personId: member.personId, title, until })
    }
  }
  return named(db, [...found.values()])
}

async function named(db: Db, found: Omit<Expiring, 'name'>[]): Promise<Expiring[]> {
  const first = found.sort((a, b) => a.until.localeCompare(b.until)).slice(0, 200)
  const ids = [...new Set(first.map(({ personId }) => personId))]
  const people = await db
    .selectFrom('person')
    .where('id', 'in', ids.length ? ids : [''])
    .select(['id', 'name'])
    .execute()
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return first.map((one) => ({ ...one, name: names.get(one.personId) ?? '' }))
}
