import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { renderStillPage } from '~/modules/learner/stillPage.server'
import type { Person } from '~/modules/people/person'
import { moduleIn } from './openVersions.server'
import { visibleAttempts } from './visibleAttempts.server'

/** The page at which one's own attempt opens, to be read until its content is there; undefined when there is none to show. */
export async function stillPage(db: Db, files: FileStore, person: Person, attemptId: string) {
  const attempt = await visibleAttempts(db, person)
    .innerJoin('moduleVersion', 'moduleVersion.id', 'attempt.versionId')
    .where('attempt.id', '=', attemptId)
    .where('moduleVersion.contents', 'is', null)
    .select(['attempt.cmi', 'attempt.versionId', 'moduleVersion.document'])
    .executeTakeFirst()
  const module = attempt && moduleIn(attempt.document)
  if (!module) return undefined
  const [index, style] = await Promise.all(
    ['index.html', 'learner.css'].map((path) => textAt(db, files, attempt.versionId, path)),
  )
  const cmi = JSON.parse(attempt.cmi) as Record<string, string>
  const kept = { state: cmi['cmi.suspend_data'] ?? '', location: cmi['cmi.core.lesson_location'] ?? '' }
  return index && style ? renderStillPage(module, { index, style }, kept) : undefined
}

async function textAt(db: Db, files: FileStore, versionId: string, path: string) {
  const file = await db
    .selectFrom('versionFile')
    .where('versionId', '=', versionId)
    .where('path', '=', path)
    .select('sha256')
    .executeTakeFirst()
  return file && (await files.read(file.sha256)).toString('utf8')
}
