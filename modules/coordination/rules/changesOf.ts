import type { Db } from '~/db/connection.server'
import type { Followed } from '~/modules/progress/followed'
import type { Member, Rule } from './rule'

export type Settling = {
  tx: Db
  rule: Rule
  followed: Followed
  /** Whom the rule asks now. */
  covered: Map<string, Member>
  now: number
  today: string
}

export type RuleRow = { id: string; personId: string; withdrawnAt: number | null; withdrawnBy: string | null }

/**
 * Of the rows that followed from a rule: whose end, and who is still to be asked. Whom somebody took it back from is not asked
 * again by the same rule, unless they left and came back.
 */
export function changesOf<Row extends RuleRow>(
  { covered }: Pick<Settling, 'covered'>,
  rows: Row[],
  askedOtherwise: { has: (personId: string) => boolean },
) {
  const live = new Map(rows.filter(({ withdrawnAt }) => withdrawnAt === null).map((row) => [row.personId, row]))
  const isTakenBack = (row: Row) =>
    row.withdrawnBy !== null && (covered.get(row.personId)?.since ?? 0) <= row.withdrawnAt!
  const exempt = new Set(rows.filter((row) => row.withdrawnAt !== null && isTakenBack(row)).map((row) => row.personId))
  const wanted = [...covered.values()].filter(
    ({ personId }) => !live.has(personId) && !exempt.has(personId) && !askedOtherwise.has(personId),
  )
  return { live, exempt, wanted, ended: [...live.values()].filter(({ personId }) => !covered.has(personId)) }
}
