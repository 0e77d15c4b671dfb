import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { handledApplications } from '../visibleApplications.server'
import { askedOfOthers } from './askedOfOthers.server'
import { byUrgency, isSilent, urgency, waitingFor } from './waiting'

/** All that a person handles, with who is waited for and since when; what presses most comes first. */
export async function pipelineRows(db: Db, person: Person, { now, today }: { now: number; today: string }) {
  const rows = await query(db, person).execute()
  const asked = await askedOfOthers(db)
  return rows
    .map(({ proposedAt, startsAt, noneFitsAt, heldAt, startsOn, ...row }) => {
      const talk = proposedAt === null ? null : { proposedAt, startsAt, noneFitsAt }
      const facts = { ...row, talk, heldAt, startsOn, asked: asked.get(row.id) ?? [] }
      const waiting = waitingFor(facts, now)
      const hasLateTask = row.taskDue !== null && row.taskDue <= today
      const ranked = { waiting, isSilent: isSilent(row, now), hasLateTask }
      return { ...row, ...ranked, startsAt, urgency: urgency(ranked) }
    })
    .toSorted(byUrgency)
}

export type PipelineRow = Awaited<ReturnType<typeof pipelineRows>>[number]

function query(db: Db, person: Person) {
  return handledApplications(db, person)
    .leftJoin('organisation as employer', 'employer.id', 'application.employerId')
    .leftJoin('crebo', 'crebo.code', 'application.crebo')
    .leftJoin('conversation', (join) =>
      join
        .onRef('conversation.applicationId', '=', 'application.id')
        .on('conversation.cancelledAt', 'is', null)
        .on('conversation.heldAt', 'is', null),
    )
    .leftJoin('placement', (join) =>
      join.onRef('placement.applicationId', '=', 'application.id').on('placement.endedAt', 'is', null),
    )
    .leftJoin('workPlace', 'workPlace.id', 'placement.workPlaceId')
    .where('candidate.mergedInto', 'is', null)
    .select(['application.id', 'application.number', 'application.state', 'application.since', 'application.heardAt'])
    .select(['application.appliedAt', 'application.offeringId', 'application.crebo', 'application.employerName'])
    .select(['candidate.name', 'candidate.email', 'candidate.place', 'offering.title', 'employer.name as employer'])
    .select(['crebo.level', 'crebo.name as qualification', 'workPlace.companyName', 'workPlace.startsOn'])
    .select(['conversation.proposedAt', 'conversation.startsAt', 'conversation.noneFitsAt'])
    .select((eb) => [
      eb
        .selectFrom('candidateMessage')
        .whereRef('candidateMessage.applicationId', '=', 'application.id')
        .where('direction', '=', 'in')
        .where('answeredAt', 'is', null)
        .select((one) => one.fn.min('at').as('at'))
        .as('askedAt'),
      eb
        .selectFrom('applicationTask')
        .whereRef('applicationTask.applicationId', '=', 'application.id')
        .where('doneAt', 'is', null)
        .select((one) => one.fn.min('dueOn').as('dueOn'))
        .as('taskDue'),
      eb
        .selectFrom('conversation as held')
        .whereRef('held.applicationId', '=', 'application.id')
        .select((one) => one.fn.max('held.heldAt').as('heldAt'))
        .as('heldAt'),
    ])
}
