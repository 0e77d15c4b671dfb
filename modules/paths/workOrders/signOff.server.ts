import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { visibleTicks } from './visibleTicks.server'

export const signOffSchema = z.object({ isDone: z.boolean(), note: z.string().trim().max(500) })

/**
 * Signs a work order off, or asks to do it again and says why. Who comes second finds what was decided. Undefined when it is
 * not theirs to decide.
 */
export function signOff(
  db: Db,
  person: Person,
  tickId: string,
  { isDone, note }: z.output<typeof signOffSchema>,
  now = Date.now(),
) {
  return inTransaction(db, async (tx) => {
    const tick = await visibleTicks(tx, person)
      .leftJoin('workOrderSignOff', 'workOrderSignOff.tickId', 'workOrderTick.id')
      .where('workOrderTick.id', '=', tickId)
      .select(['workOrderTick.id', 'workOrderSignOff.signedAt'])
      .executeTakeFirst()
    if (!tick) return undefined
    if (tick.signedAt !== null) return { refused: 'decided' as const }
    if (!isDone && note === '') return { refused: 'noReason' as const }
    await tx
      .insertInto('workOrderSignOff')
      .values({ tickId, isDone: isDone ? 1 : 0, note, signedAt: now, signedBy: person.id })
      .execute()
    return { tickId }
  })
}
