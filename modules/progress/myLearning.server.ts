import type { Db } from '~/db/connection.server'
import type { CountingAttempt } from '~/db/progressTables'
import type { LessonStatus } from '~/db/tables'
import type { Person } from '~/modules/people/person'
import { askedAgainFrom, assignedFor, ownAssignments } from './assigning/ownAssignments.server'
import type { ParticipantState } from './countingAttempt.server'
import { isPackage } from './isPackage'

export type Learning = {
  enrolmentId: string
  offeringId: string
  /** Undefined when the offering is no longer in the catalogue. */
  slug: string | undefined
  title: string
  hubName: string
  /** Not a package of others: then it can be taken along. */
  isWritten: boolean
  hubColour: string
  state: ParticipantState
  /** The attempt to go on with; undefined when nothing is open. */
  openAttemptId: string | undefined
  /** The attempt whose result counts, by the rule of the module. */
  resultAttemptId: string | undefined
  scoreRaw: number | null
  finishedAt: number | null
  pagesSeen: number
  pagesTotal: number
  /** What is counted are the units of a package, and no pages. */
  isPackage: boolean
  lastAt: number
  /** The organisations that ask for it; nobody when they chose it themselves. */
  assignedBy: string[]
  /** The first day on which it is to be done, in the Netherlands; null when there is none. */
  dueOn: string | null
  /** It was done before, and that is valid no longer: what is told is how far they are with doing it anew. */
  isAskedAgain: boolean
}

/** What a person is learning and has learnt, the newest work first. */
export async function myLearning(db: Db, person: Person): Promise<Learning[]> {
  const enrolments = await db
    .selectFrom('enrolment')
    .innerJoin('offering', 'offering.id', 'enrolment.offeringId')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .innerJoin('learningModule', 'learningModule.id', 'offering.moduleId')
    .leftJoin('publishedOffering', 'publishedOffering.id', 'offering.id')
    .where('enrolment.personId', '=', person.id)
    .select(['enrolment.id as enrolmentId', 'enrolment.enrolledAt', 'offering.id as offeringId', 'offering.title'])
    .select(['offering.countingAttempt', 'learningModule.source'])
    .select(['publishedOffering.slug', 'hub.name as hubName', 'hub.colour as hubColour'])
    .execute()
  const attempts = await attemptsOf(db, person)
  const assignments = await ownAssignments(db, person)
  return enrolments
    .map(({ enrolledAt, slug, countingAttempt, source, ...enrolment }) => ({
      ...enrolment,
      isWritten: source === 'written',
      slug: slug ?? undefined,
      ...standingNow(
        attempts.filter((attempt) => attempt.enrolmentId === enrolment.enrolmentId),
        { enrolledAt, rule: countingAttempt, from: askedAgainFrom(enrolment.offeringId, assignments) },
      ),
      ...assignedFor(enrolment.offeringId, assignments),
    }))
    .sort((a, b) => b.lastAt - a.lastAt)
}

type AttemptRow = Awaited<ReturnType<typeof attemptsOf>>[number]

function attemptsOf(db: Db, person: Person) {
  return db
    .selectFrom('attempt')
    .innerJoin('enrolment', 'enrolment.id', 'attempt.enrolmentId')
    .innerJoin('moduleVersion', 'moduleVersion.id', 'attempt.versionId')
    .where('enrolment.personId', '=', person.id)
    .select([
      'attempt.id',
      'enrolmentId',
      'attempt.number',
      'status',
      'scoreRaw',
      'pagesSeen',
      'pagesTotal',
      'startedAt',
    ])
    .select(['committedAt', 'finishedAt', isPackage])
    .orderBy('attempt.number', 'desc')
    .execute()
}

type Asked = { enrolledAt: number; rule: CountingAttempt; from: number | undefined }

function standingNow(attempts: AttemptRow[], { enrolledAt, rule, from }: Asked) {
  const isSince = ({ finishedAt }: AttemptRow) => finishedAt === null || finishedAt >= (from ?? 0)
  const since = attempts.filter(isSince)
  const isAskedAgain = from !== undefined && !since.some(({ status }) => isPassed(status))
  return { ...standingOf(isAskedAgain ? since : attempts, enrolledAt, rule), isAskedAgain }
}

/** Where somebody stands after these attempts (newest first), by the rule of the module. */
function standingOf(attempts: AttemptRow[], enrolledAt: number, rule: CountingAttempt) {
  const newest = attempts[0]
  const open = attempts.find((attempt) => attempt.finishedAt === null)
  const result = resultOf(attempts, rule)
  const shown = open ?? result
  return {
    state: stateOf(open, result, rule),
    openAttemptId: open?.id,
    resultAttemptId: result?.id,
    scoreRaw: result?.scoreRaw ?? null,
    finishedAt: result?.finishedAt ?? null,
    pagesSeen: shown?.pagesSeen ?? 0,
    pagesTotal: shown?.pagesTotal ?? 0,
    isPackage: shown?.isPackage === 1,
    lastAt: newest ? (newest.committedAt ?? newest.startedAt) : enrolledAt,
  }
}

/** What counts once it is finished. */
function resultOf(attempts: AttemptRow[], rule: CountingAttempt) {
  const finished = attempts.filter((attempt) => attempt.finishedAt !== null)
  if (rule === 'first') return finished.find((attempt) => attempt === attempts.at(-1))
  return (rule === 'best' ? bestPassed(attempts) : undefined) ?? finished[0]
}

// Of the best one a pass stays, and what was not passed gives way to a new try.
function stateOf(
  open: AttemptRow | undefined,
  result: AttemptRow | undefined,
  rule: CountingAttempt,
): ParticipantState {
  const stands = result && (rule !== 'best' || isPassed(result.status))
  const counting = stands ? result : (open ?? result)
  const states: Partial<Record<LessonStatus, ParticipantState>> = {
    passed: 'passed',
    completed: 'completed',
    failed: 'failed',
    'not attempted': 'notStarted',
  }
  return counting ? (states[counting.status] ?? 'busy') : 'notStarted'
}

function bestPassed(attempts: AttemptRow[]) {
  const passed = attempts.filter((attempt) => isPassed(attempt.status))
  return passed.sort((a, b) => (b.scoreRaw ?? 0) - (a.scoreRaw ?? 0))[0]
}

// A module without a test cannot be passed, only completed (SCORM 1.2 RTE 3.4.4).
function isPassed(status: LessonStatus) {
  return status === 'passed' || status === 'completed'
}
