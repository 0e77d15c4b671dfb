import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { openDatabase } from '~/db/connection.server'
import { hashOf } from '~/modules/people/secret.server'

/** One learner in the player: commits go to `/play/<token>/commit` on the content origin. */
export type Playing = { token: string; attemptId: string }

/** Puts learners in a database, each with an open launch of an own attempt at one module. */
export function addPlaying(dataDir: string, count: number, versionId = 'load-1'): Playing[] {
  const { sqlite, close } = openDatabase(join(dataDir, 'leerbank.sqlite'))
  const insert = (table: string, row: Record<string, unknown>) =>
    sqlite
      .prepare(`insert into ${table} (${Object.keys(row)}) values (${Object.keys(row).map(() => '?')})`)
      .run(Object.values(row))
  const now = Date.now()
  const by = { createdAt: now, createdBy: 'anouk', updatedAt: now, updatedBy: 'anouk' }
  const add = sqlite.transaction((): Playing[] => {
    insert('learningModule', { id: 'load', hubId: 'mira', slug: 'load', title: 'Load', settings: '{}', ...by })
    const version = { id: 'load-1', moduleId: 'load', number: 1, title: 'Load', document: '{"pages":[]}' }
    insert('moduleVersion', { ...version, publishedAt: now, publishedBy: 'anouk' })
    const offering = { id: 'load', slug: 'load', kind: 'module', hubId: 'mira', moduleId: 'load', title: 'Load' }
    insert('offering', { ...offering, createdAt: now, updatedAt: now })
    return Array.from({ length: count }, (_, index) => {
      const id = `load-${index}`
      const token = randomBytes(24).toString('base64url')
      insert('person', { id, email: `${id}@vos.example`, name: id, createdAt: now })
      insert('enrolment', { id, offeringId: 'load', personId: id, organisationId: 'vos', enrolledAt: now })
      const attempt = { id, enrolmentId: id, versionId, number: 1, startedAt: now, launchNumber: 1 }
      insert('attempt', { ...attempt, pagesTotal: 9 })
      const launch = { tokenHash: hashOf(token), attemptId: id, number: 1, createdAt: now, baseSeconds: 0 }
      insert('launch', { ...launch, appOrigin: 'http://localhost', expiresAt: now + 3_600_000 })
      return { token, attemptId: id }
    })
  })
  const playing = add()
  close()
  return playing
}

/** The body of a commit as the player sends it halfway a module: 3 kB of state, different each time. */
export function commitBody(attemptId: string, sequence: number) {
  const cmi: Record<string, string> = {
    'cmi.core.lesson_status': 'incomplete',
    'cmi.core.lesson_location': `page-${sequence % 9}`,
    'cmi.core.session_time': '0000:12:30.00',
    'cmi.core.score.raw': String(sequence % 100),
    'cmi.suspend_data': `${sequence}:${'a1b2c3d4'.repeat(64)}`,
  }
  for (let index = 0; index < 12; index++)
    Object.assign(cmi, {
      [`cmi.interactions.${index}.id`]: `question-${index}`,
      [`cmi.interactions.${index}.type`]: 'choice',
      [`cmi.interactions.${index}.student_response`]: 'a,c',
      [`cmi.interactions.${index}.result`]: 'correct',
    })
  return JSON.stringify({ attempt: attemptId, launch: 1, sequence, final: false, cmi })
}
