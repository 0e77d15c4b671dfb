import type { Db } from '~/db/connection.server'
import type { LearningModule } from '~/modules/blocks/document'
import { sourcePath } from '~/modules/packages/source/source'
import type { Person } from '~/modules/people/person'
import { stateMark } from '~/modules/progress/stateMark'
import { visibleAttempts } from '~/modules/progress/visibleAttempts.server'
import { learnerOf, saidByServer, stored } from '../launchData.server'
import type { CopyFile, Taken } from './copy'

/**
 * One's own attempt as it is taken along; undefined when it is not theirs, or on a package of others: that is a program we
 * do not know, and a copy runs on the app's origin.
 */
export async function takeAlong(db: Db, person: Person, attemptId: string): Promise<Taken | undefined> {
  const row = await writtenAttempt(db, person, attemptId)
    .innerJoin('offering', 'offering.id', 'enrolment.offeringId')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .select([
      'attempt.id as attempt',
      'attempt.versionId',
      'attempt.status',
      'attempt.scoreRaw',
      'attempt.totalSeconds',
    ])
    .select(['attempt.cmi', 'attempt.number', 'enrolment.id as enrolment'])
    .select(['moduleVersion.title', 'moduleVersion.document', 'hub.name as hubName'])
    .executeTakeFirst()
  if (!row) return undefined
  const document = JSON.parse(row.document) as Partial<LearningModule>
  const cmi = JSON.parse(row.cmi)
  const learner = learnerOf(person.id, person.name)
  const { attempt, enrolment, title, hubName } = row
  return {
    attempt,
    enrolment,
    personId: person.id,
    title,
    hubName,
    language: document.settings?.language ?? 'nl',
    files: await filesOf(db, row.versionId).execute(),
    state: { ...stored(cmi, row), ...saidByServer(learner, row.totalSeconds, document) },
    basis: stateMark(cmi),
    isOver: await hasNewer(db, row),
  }
}

/** One file of a version that is taken along. */
export async function fileAlong(
  db: Db,
  person: Person,
  attemptId: string,
  path: string,
): Promise<CopyFile | undefined> {
  const attempt = await writtenAttempt(db, person, attemptId).select('attempt.versionId').executeTakeFirst()
  return attempt && filesOf(db, attempt.versionId).where('path', '=', path).executeTakeFirst()
}

function writtenAttempt(db: Db, person: Person, attemptId: string) {
  return visibleAttempts(db, person)
    .innerJoin('moduleVersion', 'moduleVersion.id', 'attempt.versionId')
    .innerJoin('learningModule', 'learningModule.id', 'moduleVersion.moduleId')
    .where('attempt.id', '=', attemptId)
    .where('moduleVersion.contents', 'is', null)
    .where('learningModule.source', '=', 'written')
}

// What only another LMS or an author reads stays here.
function filesOf(db: Db, versionId: string) {
  return db
    .selectFrom('versionFile')
    .where('versionId', '=', versionId)
    .where('path', 'not like', '%.xsd')
    .where('path', 'not in', ['imsmanifest.xml', sourcePath])
    .select(['path', 'bytes', 'sha256', 'mediaType'])
    .orderBy('path')
}

async function hasNewer(db: Db, { enrolment, number }: { enrolment: string; number: number }) {
  const newer = await db
    .selectFrom('attempt')
    .where('enrolmentId', '=', enrolment)
    .where('number', '>', number)
    .select('id')
    .executeTakeFirst()
  return newer !== undefined
}
