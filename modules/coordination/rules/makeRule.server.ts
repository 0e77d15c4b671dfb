import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import { dutchDay } from '~/modules/people/dutchDay'
import type { Person } from '~/modules/people/person'
import { refusedDate } from '~/modules/progress/assigning/assign.server'
import type { Followed } from '~/modules/progress/followed'
import { membersForRules } from './membersForRules.server'
import type { Rule } from './rule'
import { followedFor, isAssignable } from './ruleChoices.server'
import { type AskedRule, columnsOf } from './ruleSchema'
import { settleAssignments } from './settleAssignments.server'

/** Made before the press, so that pressing twice is pressing once. */
export const ruleIdSchema = z.string().regex(/^[0-9a-z]{16}$/)

type Refused = { refused: 'what' | 'whom' | 'past' | 'far' }

/** Makes a standing assignment, and asks whom it asks now. Undefined when the organisation is not theirs to assign for. */
export function makeRule(
  db: Db,
  person: Person,
  organisationId: string,
  ruleId: string,
  asked: AskedRule,
  now = Date.now(),
) {
  return inTransaction(db, async (tx): Promise<{ ruleId: string } | Refused | undefined> => {
    const known = tx.selectFrom('assignmentRule').where('id', '=', ruleId).select(['createdBy', 'organisationId'])
    const earlier = await known.executeTakeFirst()
    if (earlier) return earlier.createdBy === person.id ? { ruleId } : undefined
    const checked = await checkedRule(tx, person, organisationId, asked, now)
    if (!checked || 'refused' in checked) return checked
    await tx
      .insertInto('assignmentRule')
      .values({ ...checked.rule, id: ruleId })
      .execute()
    await settleAssignments(tx, organisationId, now)
    return { ruleId }
  })
}

/** A rule as it would be made. Undefined when the organisation is not theirs to assign for. */
export async function checkedRule(
  db: Db,
  person: Person,
  organisationId: string,
  asked: AskedRule,
  now: number,
): Promise<{ followed: Followed; rule: Rule } | Refused | undefined> {
  const followed = await followedFor(db, person, organisationId)
  if (!followed) return undefined
  const columns = columnsOf(asked)
  const refusedDay = refusedDate(columns.dueOn, now)
  if (refusedDay) return { refused: refusedDay }
  if (!(await isAssignable(db, followed, columns, now))) return { refused: 'what' as const }
  if (!(await isThere(db, organisationId, columns))) return { refused: 'whom' as const }
  const made = { organisationId, createdAt: now, createdBy: person.id, startsFrom: dutchDay(now) }
  const rule: Rule = { id: '', settledOn: null, endedAt: null, endedBy: null, ...columns, ...made }
  return { followed, rule }
}

async function isThere(db: Db, organisationId: string, { personId, teamId }: ReturnType<typeof columnsOf>) {
  if (teamId) {
    const teams = db.selectFrom('team').where('id', '=', teamId).where('organisationId', '=', organisationId)
    return (await teams.where('endedAt', 'is', null).select('id').executeTakeFirst()) !== undefined
  }
  return !personId || (await membersForRules(db, organisationId)).has(personId)
}
