import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { line } from '~/modules/people/typedText'
import { handledApplications } from '../../visibleApplications.server'

export const taskSchema = z.object({
  title: line(200).pipe(z.string().min(1)),
  dueOn: z.iso.date(),
  personId: z.string().max(40).optional(),
})
export type TaskInput = z.output<typeof taskSchema>

/** Notes what is still to be done for a candidate, by when and by whom of the hub; by oneself when nobody is named. */
export function addTask(db: Db, person: Person, applicationId: string, input: TaskInput, at = Date.now()) {
  return inTransaction(db, async (tx) => {
    const { title, dueOn, personId = person.id } = input
    const application = await handledApplications(tx, person)
      .where('application.id', '=', applicationId)
      .select('offering.hubId')
      .executeTakeFirst()
    if (!application) return undefined
    const colleagues = await coordinatorsOf(tx, application.hubId)
    if (!colleagues.some(({ id }) => id === personId)) return { refused: 'person' as const }
    const id = newId()
    await tx
      .insertInto('applicationTask')
      .values({ id, applicationId, title, dueOn, personId, madeAt: at, madeBy: person.id })
      .execute()
    return { taskId: id }
  })
}

/** Ticks a task off, or back on. */
export function tickTask(db: Db, person: Person, taskId: string, isDone: boolean, at = Date.now()) {
  return inTransaction(db, async (tx) => {
    const task = await handledApplications(tx, person)
      .innerJoin('applicationTask', 'applicationTask.applicationId', 'application.id')
      .where('applicationTask.id', '=', taskId)
      .select('applicationTask.id')
      .executeTakeFirst()
    if (!task) return undefined
    const done = isDone ? { doneAt: at, doneBy: person.id } : { doneAt: null, doneBy: null }
    await tx.updateTable('applicationTask').set(done).where('id', '=', taskId).execute()
    return { done: isDone }
  })
}

/** Who of a hub can be given a task. */
export function coordinatorsOf(db: Db, hubId: string) {
  return db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .where('organisationId', '=', hubId)
    .where('role', '=', 'coordinator')
    .select(['person.id', 'person.name'])
    .orderBy('person.name')
    .execute()
}
