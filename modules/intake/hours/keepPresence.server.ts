import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { line } from '~/modules/people/typedText'
import { enterHours, hoursBetween } from './ownHours.server'
import { keptHours } from './visibleHours.server'

/** The students of a programme who are at school on a day, and what is known of their presence. */
export async function presenceOn(db: Db, person: Person, offeringId: string, day: string) {
  const students = await keptHours(db, person)
    .where('offering.id', '=', offeringId)
    .where('agreementSheet.startsOn', '<=', day)
    .where('agreementSheet.endsOn', '>=', day)
    .where((eb) => eb.or([eb('placement.endedAt', 'is', null), eb('placement.endedAt', '>=', Date.parse(day))]))
    .select([
      'application.id as applicationId',
      'placement.id as placementId',
      'candidate.name',
      'workPlace.companyName',
    ])
    .select(['agreementSheet.startsOn', 'agreementSheet.endsOn', 'placement.endedAt'])
    .orderBy('candidate.name')
    .execute()
  return Promise.all(
    students.map(async (student) => {
      const [known] = (await hoursBetween(db, student.applicationId, day, day)).filter(({ kind }) => kind === 'guided')
      return { ...student, known }
    }),
  )
}

export type Student = Awaited<ReturnType<typeof presenceOn>>[number]
type Marked = { present: string[]; quarters: number; what: string }

/** Keeps who was at school on a day, and for how long; who was not has a row that says so. */
export function markPresence(
  db: Db,
  person: Person,
  { offeringId, day, ...marked }: Marked & { offeringId: string; day: string },
  now = Date.now(),
) {
  return inTransaction(db, async (tx) => {
    for (const student of await presenceOn(tx, person, offeringId, day)) {
      const quarters = marked.present.includes(student.applicationId) ? marked.quarters : 0
      const hours = [{ day, kind: 'guided' as const, quarters, what: marked.what }]
      const entered = await enterHours(tx, student, hours, { by: person.id, now })
      if ('refused' in entered) return entered
    }
    return { entered: true as const }
  })
}

export const resultSchema = z.object({
  day: z.iso.date(),
  subject: line(120).pipe(z.string().min(1)),
  result: line(40).pipe(z.string().min(1)),
})

/** Keeps what came of a subject or an exam. Undefined for who keeps none of this student. */
export function addResult(
  db: Db,
  person: Person,
  applicationId: string,
  result: z.output<typeof resultSchema>,
  now = Date.now(),
) {
  return inTransaction(db, async (tx) => {
    const student = await keptStudent(tx, person, applicationId)
    if (!student) return undefined
    await tx
      .insertInto('studyResult')
      .values({ id: newId(), applicationId, ...result, at: now, by: person.id })
      .execute()
    return { added: true as const }
  })
}

export function removeResult(db: Db, person: Person, applicationId: string, resultId: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    if (!(await keptStudent(tx, person, applicationId))) return undefined
    await tx
      .updateTable('studyResult')
      .set({ removedAt: now, removedBy: person.id })
      .where('id', '=', resultId)
      .where('applicationId', '=', applicationId)
      .where('removedAt', 'is', null)
      .execute()
    return { removed: true as const }
  })
}

/** The newest agreement of a student whom this person keeps. */
export function keptStudent(db: Db, person: Person, applicationId: string) {
  return keptHours(db, person)
    .where('application.id', '=', applicationId)
    .select(['application.id as applicationId', 'placement.id as placementId', 'agreementSheet.startsOn'])
    .select(['agreementSheet.endsOn', 'placement.endedAt'])
    .orderBy('placement.matchedAt', 'desc')
    .executeTakeFirst()
}
