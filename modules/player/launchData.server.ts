import type { Db } from '~/db/connection.server'
import type { LessonStatus } from '~/db/tables'
import type { LearningModule } from '~/modules/blocks/document'
import type { Cmi } from '~/modules/progress/applyCommit'
import type { LaunchData, Learner } from './launchPage'
import { timespan } from './timespan'

/** What the player page of a live launch starts with; undefined when the launch is unknown or over. */
export async function launchData(db: Db, tokenHash: string, now = Date.now()): Promise<LaunchData | undefined> {
  const row = await db
    .selectFrom('launch')
    .innerJoin('attempt', 'attempt.id', 'launch.attemptId')
    .innerJoin('enrolment', 'enrolment.id', 'attempt.enrolmentId')
    .innerJoin('person', 'person.id', 'enrolment.personId')
    .innerJoin('moduleVersion', 'moduleVersion.id', 'attempt.versionId')
    .where('launch.tokenHash', '=', tokenHash)
    .where('launch.expiresAt', '>', now)
    .where('launch.revokedAt', 'is', null)
    .select(['attempt.id as attempt', 'launch.number as launch', 'launch.appOrigin', 'moduleVersion.title'])
    .select(['person.id as personId', 'person.name', 'person.language', 'moduleVersion.document'])
    .select('moduleVersion.contents')
    .select(['attempt.status', 'attempt.scoreRaw', 'attempt.totalSeconds', 'attempt.cmi'])
    .executeTakeFirst()
  if (!row) return undefined
  const { attempt, launch, appOrigin, title, language } = row
  const learner = learnerOf(row.personId, row.name)
  const all = { attempt, launch, learner, start: 'files/index.html', title, language, appOrigin, keeps: true }
  if (row.contents !== null) return { ...all, cmi: JSON.parse(row.cmi), contents: JSON.parse(row.contents) }
  const said = saidByServer(learner, row.totalSeconds, JSON.parse(row.document))
  return { ...all, cmi: { ...stored(JSON.parse(row.cmi), row), ...said } }
}

export function learnerOf(id: string, name: string): Learner {
  return { id, name: lastNameFirst(name), credit: 'credit', mode: 'normal' }
}

type Kept = { status: LessonStatus; scoreRaw: number | null; totalSeconds: number }

// Exit and session time belong to the visit in which they were said.
export function stored(
  { 'cmi.core.exit': exit, 'cmi.core.session_time': _time, ...cmi }: Cmi,
  { status, scoreRaw }: Kept,
): Cmi {
  const isFinished = ['completed', 'passed', 'failed'].includes(status)
  return {
    ...cmi,
    'cmi.core.entry': exit === 'suspend' && !isFinished ? 'resume' : exit === undefined ? 'ab-initio' : '',
    ...(status === 'not attempted' ? {} : { 'cmi.core.lesson_status': status }),
    ...(scoreRaw === null ? {} : { 'cmi.core.score.raw': String(scoreRaw) }),
  }
}

/** What content may read and never write: SCORM 1.2 RTE section 3.4.4. */
export function saidByServer(learner: Learner, totalSeconds: number, module: Partial<LearningModule>): Cmi {
  const hasTest = module.pages?.some(({ kind }) => kind === 'test')
  const mastery = hasTest ? module.settings?.passMark : undefined
  return {
    'cmi.core.student_id': learner.id,
    'cmi.core.student_name': learner.name,
    'cmi.core.credit': learner.credit,
    'cmi.core.lesson_mode': learner.mode,
    'cmi.core.total_time': timespan(totalSeconds),
    ...(mastery === undefined ? {} : { 'cmi.student_data.mastery_score': String(mastery) }),
  }
}

// CMIString255, "last name, first name".
function lastNameFirst(name: string) {
  const [first, ...rest] = name.trim().split(/\s+/)
  return [rest.join(' '), first].filter(Boolean).join(', ').slice(0, 255)
}
