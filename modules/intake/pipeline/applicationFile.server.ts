import type { Db } from '~/db/connection.server'
import { dutchDay } from '~/modules/people/dutchDay'
import type { Person } from '~/modules/people/person'
import { handledApplications } from '../visibleApplications.server'
import { askedOfOthers } from './askedOfOthers.server'
import { intakeOf } from './intakeOf.server'
import { answersSchema } from './questions'
import { isSilent, waitingFor } from './waiting'

/** The file of an application that a person handles: everything in one look. Undefined when it is not theirs. */
export async function applicationFile(db: Db, person: Person, applicationId: string, now = Date.now()) {
  const application = await head(db, person, applicationId)
  if (!application) return undefined
  const { offeringId } = application
  const [conversations, messages, tasks, steps, intake, asked] = await Promise.all([
    conversationsOf(db, applicationId),
    messagesOf(db, applicationId),
    tasksOf(db, applicationId),
    stepsOf(db, applicationId),
    intakeOf(db, offeringId),
    askedOfOthers(db, applicationId),
  ])
  const talk = conversations.find(({ cancelledAt, heldAt }) => cancelledAt === null && heldAt === null) ?? null
  const openTasks = tasks.filter(({ doneAt }) => doneAt === null)
  const facts = {
    ...application,
    talk,
    askedAt: messages.find(({ direction, answeredAt }) => direction === 'in' && answeredAt === null)?.at ?? null,
    heldAt: conversations.reduce<number | null>((last, { heldAt }) => Math.max(last ?? 0, heldAt ?? 0) || null, null),
    asked: asked.get(applicationId) ?? [],
    taskDue: openTasks[0]?.dueOn ?? null,
  }
  return {
    ...{ application, conversations, messages, tasks, steps, intake, talk },
    waiting: waitingFor(facts, now),
    isSilent: isSilent(application, now),
    askedAt: facts.askedAt,
    today: dutchDay(now),
    now,
  }
}
export type ApplicationFile = NonNullable<Awaited<ReturnType<typeof applicationFile>>>

function head(db: Db, person: Person, applicationId: string) {
  return handledApplications(db, person)
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .leftJoin('organisation as employer', 'employer.id', 'application.employerId')
    .leftJoin('crebo', 'crebo.code', 'application.crebo')
    .leftJoin('placement', (join) =>
      join.onRef('placement.applicationId', '=', 'application.id').on('placement.endedAt', 'is', null),
    )
    .leftJoin('workPlace', 'workPlace.id', 'placement.workPlaceId')
    .leftJoin('person as applier', 'applier.id', 'application.appliedBy')
    .where('application.id', '=', applicationId)
    .select(['application.id', 'application.number', 'application.state', 'application.since', 'application.heardAt'])
    .select(['application.appliedAt', 'application.offeringId', 'application.crebo', 'application.employerName'])
    .select(['application.answers', 'application.wishes', 'application.candidateId', 'applier.name as appliedBy'])
    .select(['candidate.name', 'candidate.email', 'candidate.phone', 'candidate.birthDate', 'candidate.postcode'])
    .select(['candidate.place', 'candidate.parentName', 'candidate.parentEmail', 'candidate.language'])
    .select(['candidate.erasedAt', 'candidate.secret', 'offering.title', 'offering.slug', 'offering.hubId'])
    .select(['offering.crebo as usualCrebo', 'employer.name as employer', 'crebo.name as qualification', 'crebo.level'])
    .select([
      'workPlace.companyName',
      'workPlace.title as workPlace',
      'workPlace.startsOn',
      'workPlace.id as workPlaceId',
    ])
    .executeTakeFirst()
}

function stepsOf(db: Db, applicationId: string) {
  return db
    .selectFrom('applicationStep')
    .leftJoin('person', 'person.id', 'applicationStep.by')
    .leftJoin('crebo', 'crebo.code', 'applicationStep.crebo')
    .where('applicationId', '=', applicationId)
    .select(['applicationStep.id', 'applicationStep.state', 'applicationStep.at', 'applicationStep.reason'])
    .select(['applicationStep.note', 'applicationStep.crebo', 'crebo.name as qualification', 'person.name as byName'])
    .orderBy('applicationStep.id', 'desc')
    .execute()
}

async function conversationsOf(db: Db, applicationId: string) {
  const conversations = await db
    .selectFrom('conversation')
    .leftJoin('person as proposer', 'proposer.id', 'conversation.proposedBy')
    .leftJoin('person as holder', 'holder.id', 'conversation.heldBy')
    .where('applicationId', '=', applicationId)
    .selectAll('conversation')
    .select(['proposer.name as proposerName', 'holder.name as holderName'])
    .orderBy('proposedAt', 'desc')
    .execute()
  const times = await db
    .selectFrom('conversationTime')
    .innerJoin('conversation', 'conversation.id', 'conversationTime.conversationId')
    .where('applicationId', '=', applicationId)
    .selectAll('conversationTime')
    .orderBy('conversationTime.startsAt')
    .execute()
  return conversations.map(({ answers, ...one }) => ({
    ...one,
    answers: answersSchema.parse(JSON.parse(answers)),
    times: times.filter(({ conversationId }) => conversationId === one.id).map(({ startsAt }) => startsAt),
  }))
}

function messagesOf(db: Db, applicationId: string) {
  return db
    .selectFrom('candidateMessage')
    .leftJoin('person', 'person.id', 'candidateMessage.by')
    .where('applicationId', '=', applicationId)
    .select(['candidateMessage.id', 'direction', 'subject', 'text', 'at', 'answeredAt', 'person.name as byName'])
    .orderBy('at')
    .orderBy('candidateMessage.id')
    .execute()
}

function tasksOf(db: Db, applicationId: string) {
  return db
    .selectFrom('applicationTask')
    .innerJoin('person', 'person.id', 'applicationTask.personId')
    .where('applicationId', '=', applicationId)
    .select(['applicationTask.id', 'title', 'dueOn', 'doneAt', 'person.name as personName', 'personId'])
    .orderBy('dueOn')
    .orderBy('madeAt')
    .execute()
}
