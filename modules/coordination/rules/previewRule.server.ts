import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import { dutchDay } from '~/modules/people/dutchDay'
import type { Person } from '~/modules/people/person'
import { inPieces } from '~/modules/progress/assigning/inPieces'
import { standings } from '~/modules/progress/assigning/standings.server'
import { isDone } from '~/modules/progress/isDone'
import { checkedRule } from './makeRule.server'
import { membersForRules } from './membersForRules.server'
import { dueFor, fits } from './rule'
import type { AskedRule } from './ruleSchema'

/** Whom a standing assignment would ask at once, each with their day, and where they are with it as far as it may be seen. */
export async function previewRule(db: Db, person: Person, organisationId: string, asked: AskedRule, now = Date.now()) {
  const checked = await checkedRule(db, person, organisationId, asked, now)
  if (!checked || 'refused' in checked) return checked
  const { rule, followed } = checked
  const today = dutchDay(now)
  const covered = [...(await membersForRules(db, organisationId)).values()].filter((member) => fits(rule, member))
  const known = rule.offeringId ? await standings(db, person, followed, rule.offeringId) : new Map()
  const names = await namesOf(
    db,
    covered.map(({ personId }) => personId),
  )
  const people = covered.map((member) => {
    const standing = known.get(member.personId)
    const isFinished = Boolean(standing?.state && isDone(standing.state))
    const { name = '' } = names.get(member.personId) ?? {}
    const dueOn = dueFor(rule, member, today)
    return { id: member.personId, name, dueOn, isFinished, isAssigned: Boolean(standing?.isAssigned) }
  })
  people.sort((a, b) => a.name.localeCompare(b.name, 'nl'))
  return { rule, people }
}

async function namesOf(db: Db, ids: string[]) {
  const found = new Map<string, { name: string }>()
  for (const some of inPieces(ids)) {
    const rows = await db.selectFrom('person').where('id', 'in', some).select(['id', 'name']).execute()
    for (const { id, name } of rows) found.set(id, { name })
  }
  return found
}

/** The name of what a rule asks. */
export const titleOfRule = sql<string>`case assignmentRule.what
  when 'module' then (select title from offering where offering.id = assignmentRule.offeringId)
  when 'session' then (select offering.title from offeringSession
    join offering on offering.id = offeringSession.offeringId where offeringSession.id = assignmentRule.sessionId)
  else (select title from learningPath where learningPath.id = assignmentRule.pathId) end`
