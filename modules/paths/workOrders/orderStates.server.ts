import type { Db } from '~/db/connection.server'

/** `again`: who looked at it wants to see it once more, and said why. */
export type OrderState = {
  state: 'waiting' | 'done' | 'again'
  tickId: string
  tickedAt: number
  note: string
  signedAt: number | null
  signedBy: string | null
  answer: string | null
}

/** How the work orders of a path stand with these people: by the newest tick, but what was signed off stays so. */
export async function orderStates(
  db: Db,
  pathId: string,
  personIds: string[],
): Promise<(OrderState & { personId: string; stepId: string })[]> {
  const ticks = await db
    .selectFrom('workOrderTick as tick')
    .leftJoin('workOrderSignOff as signOff', 'signOff.tickId', 'tick.id')
    .leftJoin('person as signer', 'signer.id', 'signOff.signedBy')
    .where('tick.pathId', '=', pathId)
    .where('tick.personId', 'in', personIds.length ? personIds : [''])
    .where('tick.takenBackAt', 'is', null)
    .select(['tick.id as tickId', 'tick.personId', 'tick.stepId', 'tick.tickedAt', 'tick.note'])
    .select(['signOff.isDone', 'signOff.signedAt', 'signOff.note as answer', 'signer.name as signedBy'])
    .orderBy((eb) => eb('signOff.isDone', '=', 1), 'desc')
    .orderBy('tick.tickedAt', 'desc')
    .orderBy('tick.id')
    .execute()
  const first = new Map<string, (typeof ticks)[number]>()
  for (const tick of ticks) {
    const key = `${tick.personId} ${tick.stepId}`
    if (!first.has(key)) first.set(key, tick)
  }
  return [...first.values()].map(({ isDone, ...tick }) => ({
    ...tick,
    state: isDone === null ? 'waiting' : isDone ? 'done' : 'again',
  }))
}
