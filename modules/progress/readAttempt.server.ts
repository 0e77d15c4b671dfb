import type { Db } from '~/db/connection.server'
import type { LearningModule } from '~/modules/blocks/document'
import type { Person } from '~/modules/people/person'
import { isPackage } from './isPackage'
import { visibleAttempts } from './visibleAttempts.server'

export type AttemptPage = NonNullable<Awaited<ReturnType<typeof readAttempt>>>

/** One's own attempt as its pages show it, with the module it is on; undefined when it is not theirs. */
export async function readAttempt(db: Db, person: Person, attemptId: string) {
  const row = await visibleAttempts(db, person)
    .innerJoin('moduleVersion', 'moduleVersion.id', 'attempt.versionId')
    .innerJoin('offering', 'offering.id', 'enrolment.offeringId')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .where('attempt.id', '=', attemptId)
    .select(['attempt.id', 'attempt.number', 'attempt.status', 'attempt.scoreRaw', 'attempt.totalSeconds'])
    .select(['attempt.pagesSeen', 'attempt.pagesTotal', 'attempt.finishedAt', 'attempt.enrolmentId'])
    .select(['moduleVersion.title', 'moduleVersion.document', 'offering.id as offeringId', 'offering.countingAttempt'])
    .select(isPackage)
    .select(['hub.name as hubName', 'hub.slug as hubSlug', 'hub.colour as hubColour'])
    .executeTakeFirst()
  if (!row) return undefined
  const { document, ...attempt } = row
  const { settings, pages } = JSON.parse(document) as Partial<LearningModule>
  const hasTest = pages?.some(({ kind }) => kind === 'test') ?? false
  return { ...attempt, language: settings?.language, passMark: hasTest ? settings?.passMark : undefined }
}
