import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { inTransaction } from '~/db/inTransaction.server'
import { loadCast } from '~/db/loadCast.server'
import { loadIntake } from './intake/loadIntake.server'
import { loadPipeline } from './intake/loadPipeline.server'
import { loadPlaces } from './intake/loadPlaces.server'
import { loadAssignments } from './loadAssignments.server'
import { loadEmployees } from './loadEmployees.server'
import { loadHistory } from './loadHistory.server'
import { loadHubPages } from './loadHubPages.server'
import { loadLearning } from './loadLearning.server'
import { publishMeasuring, publishSsomq, writeDrafts } from './loadModules.server'
import { loadLists, loadOfferings } from './loadOfferings.server'
import { loadQuestions } from './loadQuestions.server'
import { loadSessions } from './loadSessions.server'
import { loadSynonyms } from './loadSynonyms.server'
import { loadPaths } from './paths/loadPaths.server'
import { loadTeams } from './teams/loadTeams.server'

const day = 86_400_000

/**
 * Fills a new database with the demo; a database that holds an organisation is left alone. All of it is one
 * transaction, so that a start which was broken off is done again: nobody else uses the database before the server runs.
 */
export async function loadDemo(db: Db, files: FileStore, now = Date.now()) {
  if (await db.selectFrom('organisation').select('id').executeTakeFirst()) return
  await inTransaction(db, async (tx) => {
    await loadCast(tx, now - 80 * day)
    const employeeIds = await loadEmployees(tx, now - 78 * day)
    await loadLists(tx)
    await loadHubPages(tx, now - 77 * day)
    const ssomq = await publishSsomq(tx, files, now - 75 * day)
    const measuring = await publishMeasuring(tx, files, now - 40 * day)
    await writeDrafts(tx, files, now - 2 * day)
    await loadHistory(tx, now)
    await loadSynonyms(tx, now - 79 * day)
    await loadOfferings(tx, now, now - 77 * day)
    await loadLearning(tx, ssomq.versionId, employeeIds, now)
    await loadSessions(tx, employeeIds, now)
    await loadAssignments(tx, { ssomq: ssomq.moduleId, measuring: measuring.moduleId }, now)
    await loadPaths(tx, now)
    await loadQuestions(tx, files, { ssomq: ssomq.moduleId, measuring: measuring.moduleId }, now)
    await loadIntake(tx, files, now)
    await loadPlaces(tx, now)
    await loadPipeline(tx, now)
    await loadTeams(tx, ssomq.versionId, now)
  })
}
