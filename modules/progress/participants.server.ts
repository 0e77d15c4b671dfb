import { type RawBuilder, sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import { containing } from '~/db/folded'
import type { Person } from '~/modules/people/person'
import { dueStateIs, isAskedAgain, isAssignedBy, ownDueDate } from './assigning/dueDate.server'
import {
  finishedStates,
  lastSeenAt,
  learningSeconds,
  stateOfAttempt,
  withCountingAttempt,
} from './countingAttempt.server'
import type { Followed } from './followed'
import {
  noCompany,
  type ParticipantSort,
  type ParticipantsQuery,
  participantsPerPage,
  type StateFilter,
} from './participantsQuery'
import { visibleEnrolments } from './visibleEnrolments.server'

type Choice = Pick<ParticipantsQuery, 'module' | 'company' | 'text' | 'state'>
type Enrolments = ReturnType<typeof chosenEnrolments>

/** The enrolments of a followed organisation that the choice means, each with the attempt that counts. */
export function chosenEnrolments(db: Db, person: Person, followed: Followed, choice: Choice) {
  const { organisationId, as } = followed
  const ofOrganisation = as === 'hub' ? 'offering.hubId' : 'enrolment.organisationId'
  let enrolments = visibleEnrolments(db, person).where(ofOrganisation, '=', organisationId)
  if (choice.module) enrolments = enrolments.where('offering.id', '=', choice.module)
  if (choice.company === noCompany) enrolments = enrolments.where('enrolment.organisationId', 'is', null)
  else if (choice.company) enrolments = enrolments.where('enrolment.organisationId', '=', choice.company)
  if (choice.text) enrolments = enrolments.where(nameOrEmailHas(choice.text))
  const counted = withCountingAttempt(enrolments)
  return choice.state ? counted.where(isIn(choice.state, person)) : counted
}

function nameOrEmailHas(text: string) {
  return sql<boolean>`folded(person.name || ' ' || person.email) like ${containing(text)} escape '\\'`
}

function isIn(state: StateFilter, person: Person) {
  if (state === 'near' || state === 'late') return dueStateIs(state, person)
  const states = state === 'finished' ? finishedStates : [state]
  return sql<boolean>`${stateOfAttempt} in (${sql.join(states)})`
}

export type ParticipantRow = Awaited<ReturnType<typeof participants>>[number]

/** One page of participants of a followed organisation, in the order asked for. */
export function participants(db: Db, person: Person, followed: Followed, query: ParticipantsQuery) {
  return withRows(chosenEnrolments(db, person, followed, query), person)
    .orderBy(orderOf(query, person))
    .limit(participantsPerPage)
    .offset((query.page - 1) * participantsPerPage)
    .execute()
}

/** How many rows all pages hold together. */
export async function participantCount(db: Db, person: Person, followed: Followed, choice: Choice) {
  const { count } = await chosenEnrolments(db, person, followed, choice)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** The ids of all chosen enrolments in the order asked for: an export walks through them in pieces. */
export async function participantIds(db: Db, person: Person, followed: Followed, query: ParticipantsQuery) {
  const rows = await withCompany(chosenEnrolments(db, person, followed, query))
    .select('enrolment.id')
    .orderBy(orderOf(query, person))
    .execute()
  return rows.map(({ id }) => id)
}

/** The rows of these enrolments as far as the person follows them, in the order of the ids. */
export async function participantsById(db: Db, person: Person, ids: string[]) {
  if (ids.length === 0) return []
  const enrolments = withCountingAttempt(visibleEnrolments(db, person).where('enrolment.id', 'in', ids))
  const rows = await withRows(enrolments, person).execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function withCompany(enrolments: Enrolments) {
  return enrolments.leftJoin('organisation as company', 'company.id', 'enrolment.organisationId')
}

function withRows(enrolments: Enrolments, person: Person) {
  return withCompany(enrolments)
    .select(['enrolment.id', 'person.name', 'person.email', 'offering.title as module', 'company.name as company'])
    .select(['offering.hubId', 'enrolment.personId', 'enrolment.offeringId'])
    .select(['enrolment.enrolledAt', 'attempt.startedAt', 'attempt.finishedAt'])
    .select(['attempt.pagesSeen', 'attempt.pagesTotal', 'attempt.scoreRaw as score'])
    .select(sql<0 | 1>`exists (${packageOfAttempt})`.as('isPackage'))
    .select([stateOfAttempt.as('state'), learningSeconds.as('seconds'), lastSeenAt.as('lastSeenAt')])
    .select([isAssignedBy(person).as('isAssigned'), ownDueDate(person).as('dueOn')])
    .select(isAskedAgain(person).as('isAskedAgain'))
}

const packageOfAttempt = sql`select 1 from moduleVersion where id = attempt.versionId and contents is not null`

const byName = sql`folded(person.name)`

const sortKeys: Record<Exclude<ParticipantSort, 'due'>, RawBuilder<unknown>> = {
  name: byName,
  company: sql`folded(company.name)`,
  module: sql`folded(offering.title)`,
  state: sql`case ${stateOfAttempt} when 'notStarted' then 0 when 'busy' then 1 when 'failed' then 2 else 3 end`,
  progress: sql`attempt.pagesSeen * 1.0 / attempt.pagesTotal`,
  score: sql`attempt.scoreRaw`,
  time: learningSeconds,
  seen: lastSeenAt,
}

/** What is unknown comes last, whichever way round; equal ones by name. */
function orderOf({ sort, order }: ParticipantsQuery, person: Person) {
  const key = sort === 'due' ? ownDueDate(person) : sortKeys[sort]
  return sql`${key} is null, ${key} ${sql.raw(order === 'up' ? 'asc' : 'desc')}, ${byName}, enrolment.id`
}
