import type { Db } from '~/db/connection.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { assignableOfferings } from '~/modules/progress/assigning/assignable.server'
import { daysAfter } from '~/modules/progress/assigning/due'
import { giveAssignments } from '~/modules/progress/assigning/giveAssignments.server'
import { inPieces } from '~/modules/progress/assigning/inPieces'
import { removeIdle } from '~/modules/progress/assigning/withdrawAssignment.server'
import { changesOf, type Settling } from './changesOf'
import { finishedOf } from './finishedOf.server'
import { dueFor, type Member, renewDays, validUntil } from './rule'

export async function settleModule(settling: Settling) {
  const { tx, rule, followed, today } = settling
  const offeringId = rule.offeringId!
  const rows = await tx
    .selectFrom('assignment')
    .where('ruleId', '=', rule.id)
    .select(['id', 'personId', 'withdrawnAt', 'withdrawnBy', 'countsFrom'])
    .execute()
  const otherwise = await askedOtherwise(settling, offeringId)
  const { live, exempt, wanted, ended } = changesOf(settling, rows, otherwise)
  await endRows(tx, ended, settling.now)
  const offering = assignableOfferings(tx, followed).where('offering.id', '=', offeringId).select('offering.id')
  if (!(await offering.executeTakeFirst())) return
  const finished = rule.repeatMonths === null ? new Map() : await finishedOf(tx, followed, offeringId)
  const ends = (personId: string) => {
    const at = finished.get(personId)
    return at === undefined ? undefined : { at, on: validUntil(dutchDay(at), rule)! }
  }
  const isOver = (personId: string) => (ends(personId)?.on ?? '9999') <= daysAfter(today, renewDays)
  const first = (member: Member) => ({ dueOn: dueFor(rule, member, today), isRenewal: isOver(member.personId) })
  const asked = wanted.map((member) => ({ personId: member.personId, ...first(member) }))
  // Also of who was asked it by hand: what ends is asked anew, whoever asked it first.
  const asking = [...live.values(), ...[...otherwise.values()].filter(({ personId }) => !exempt.has(personId))]
  for (const { personId, countsFrom } of asking) {
    const end = ends(personId)
    if (!end || end.at < (countsFrom ?? 0) || !isOver(personId) || !settling.covered.has(personId)) continue
    const soonest = daysAfter(today, 7)
    asked.push({ personId, dueOn: end.on < soonest ? soonest : end.on, isRenewal: true })
  }
  await give(settling, asked)
}

type Asked = { personId: string; dueOn: string | null; isRenewal: boolean }

async function give({ tx, rule, followed, now }: Settling, asked: Asked[]) {
  const alike = Map.groupBy(asked, ({ dueOn, isRenewal }) => `${dueOn} ${isRenewal}`)
  for (const group of alike.values()) {
    const { dueOn, isRenewal } = group[0]!
    const personIds = group.map(({ personId }) => personId)
    const given = { batchId: rule.id, by: rule.createdBy, followed, offeringId: rule.offeringId!, ruleId: rule.id }
    await giveAssignments(tx, { ...given, personIds, dueOn, countsFrom: isRenewal ? now : null }, now)
  }
}

async function askedOtherwise({ tx, rule }: Settling, offeringId: string) {
  const rows = await tx
    .selectFrom('assignment')
    .where('organisationId', '=', rule.organisationId)
    .where('offeringId', '=', offeringId)
    .where('withdrawnAt', 'is', null)
    .where((eb) => eb.or([eb('ruleId', 'is', null), eb('ruleId', '!=', rule.id)]))
    .select(['personId', 'countsFrom'])
    .execute()
  return new Map(rows.map((row) => [row.personId, row]))
}

/** Takes rows back that nobody took back: whom they asked fits no longer. */
export async function endRows(tx: Db, rows: { id: string; personId: string }[], now: number, by: string | null = null) {
  for (const some of inPieces(rows)) {
    const ids = some.map(({ id }) => id)
    const ended = { withdrawnAt: now, withdrawnBy: by }
    await tx.updateTable('assignment').set(ended).where('id', 'in', ids).execute()
    await removeIdle(
      tx,
      some.map(({ personId }) => personId),
    )
  }
}
