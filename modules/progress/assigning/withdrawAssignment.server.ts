import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { inPieces } from './inPieces'
import { visibleAssignments } from './visibleAssignments.server'

/** Takes one assignment back; who never began because of it is no participant any more. Undefined when it is not theirs. */
export function withdrawAssignment(db: Db, person: Person, assignmentId: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const found = await visibleAssignments(tx, person)
      .where('assignment.id', '=', assignmentId)
      .select(['id', 'personId', 'organisationId'])
      .executeTakeFirst()
    if (!found) return undefined
    await withdraw(tx, person, [found.id], now)
    await removeIdle(tx, [found.personId])
    return { organisationId: found.organisationId }
  })
}

/** Makes undone what one press assigned: what it took the place of holds again. Undefined when it is not theirs. */
export function undoBatch(db: Db, person: Person, batchId: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const made = await visibleAssignments(tx, person)
      .where('batchId', '=', batchId)
      .select(['id', 'personId', 'organisationId', 'replaces'])
      .execute()
    if (!made[0]) return undefined
    for (const some of inPieces(made)) {
      const ids = some.map(({ id }) => id)
      await withdraw(tx, person, ids, now)
      await holdAgain(tx, some)
      await removeIdle(
        tx,
        some.map(({ personId }) => personId),
      )
    }
    return { organisationId: made[0].organisationId, people: made.length }
  })
}

function withdraw(tx: Db, person: Person, ids: string[], now: number) {
  return tx.updateTable('assignment').set({ withdrawnAt: now, withdrawnBy: person.id }).where('id', 'in', ids).execute()
}

async function holdAgain(tx: Db, undone: { replaces: string | null }[]) {
  const earlier = undone.flatMap(({ replaces }) => replaces ?? [])
  if (earlier.length === 0) return
  await tx.updateTable('assignment').set({ withdrawnAt: null, withdrawnBy: null }).where('id', 'in', earlier).execute()
}

/** Who takes part only because it was asked, and never began, takes part no longer. */
export function removeIdle(tx: Db, personIds: string[]) {
  const idle = tx.selectFrom('idleEnrolment').where('personId', 'in', personIds).select('id')
  return tx.deleteFrom('enrolment').where('id', 'in', idle).execute()
}
