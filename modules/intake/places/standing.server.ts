import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { readWritable } from './changePlace.server'
import { type Writer, writerId } from './placeRevisions.server'
import { daysAfter, offerDays, placeStateOf } from './placeState'
import { liveStates, proposalStep } from './proposalStep.server'

/** The day until which a place is offered when it is renewed: half a year on, as far as it goes on. */
export function renewedUntil({ endsOn }: { endsOn: string }, today: string) {
  const until = daysAfter(today, offerDays)
  return until < endsOn ? until : endsOn
}

/** Offers a place for another half year. What was withdrawn comes back by it as well; what is over does not. */
export function renewPlace(db: Db, writer: Writer, workPlaceId?: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const found = await readWritable(tx, writer, workPlaceId)
    if (!found) return undefined
    const today = dutchDay(now)
    if (found.endsOn <= today) return { refused: 'over' as const }
    const offeredUntil = renewedUntil(found, today)
    await tx
      .updateTable('workPlace')
      .set({ offeredUntil, withdrawnAt: null, withdrawnBy: null, updatedAt: now, updatedBy: writerId(writer) })
      .where('id', '=', found.id)
      .execute()
    return { offeredUntil }
  })
}

/** Takes a place back. Who has it keeps it; who was asked for it reads that it is gone. */
export function withdrawPlace(db: Db, writer: Writer, workPlaceId?: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const found = await readWritable(tx, writer, workPlaceId)
    if (!found) return undefined
    if (placeStateOf(found, dutchDay(now)) === 'withdrawn') return { withdrawn: true as const }
    const by = writerId(writer)
    await tx.updateTable('workPlace').set({ withdrawnAt: now, withdrawnBy: by }).where('id', '=', found.id).execute()
    const live = await tx
      .selectFrom('matchProposal')
      .where('workPlaceId', '=', found.id)
      .where('state', 'in', liveStates)
      .select('id')
      .execute()
    for (const { id } of live) await proposalStep(tx, id, { state: 'overtaken', at: now, by })
    return { withdrawn: true as const }
  })
}
