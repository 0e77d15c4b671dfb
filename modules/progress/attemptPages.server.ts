import type { Db } from '~/db/connection.server'
import type { LearningModule } from '~/modules/blocks/document'
import { readProgress } from '~/modules/learner/packState'
import type { Person } from '~/modules/people/person'
import { visibleAttempts } from './visibleAttempts.server'

/** The pages of the module that one's own attempt is on, the minutes it promises, and which pages were seen before. */
export async function attemptPages(db: Db, person: Person, attemptId: string) {
  const row = await visibleAttempts(db, person)
    .innerJoin('moduleVersion', 'moduleVersion.id', 'attempt.versionId')
    .where('attempt.id', '=', attemptId)
    .select(['attempt.cmi', 'moduleVersion.document'])
    .executeTakeFirst()
  if (!row) return undefined
  const { pages = [], settings } = JSON.parse(row.document) as Partial<LearningModule>
  const seen = readProgress(JSON.parse(row.cmi)['cmi.suspend_data'] ?? '')?.pagesSeen ?? []
  return { pages, promised: settings?.minutes ?? 0, seen }
}
