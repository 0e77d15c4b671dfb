import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import { testsOf } from '~/modules/learner/openModule'
import { adviceOn, apartOf } from './advice'
import { moduleIn } from './openVersions.server'
import { pageFigures } from './pageFigures'
import { leastPeople, questionFigures } from './questionFigures'
import { questionsIn } from './questionsIn'

/**
 * What everybody's answers say of a version of a module, for who writes it: question by question and page by page, never
 * who answered. Each person counts once, with the first attempt on this version. The caller has looked whether this person
 * may see the module; undefined while nothing is published.
 */
export async function moduleFigures(db: Db, moduleId: string, asked?: number, now = Date.now()) {
  const versions = await versionsOf(db, moduleId)
  const version =
    versions.find(({ number }) => number === asked) ?? versions.find(({ people }) => people > 0) ?? versions[0]
  if (!version) return undefined
  const about = { versions, number: version.number, people: version.people }
  const module = await openedVersion(db, version.id)
  if (!module || version.people < leastPeople) return { ...about, questions: undefined, pages: undefined }
  const figures = questionFigures(await firstAnswers(db, version.id))
  const tests = new Set(testsOf(module).flatMap((page) => page.questions.map(({ id }) => id)))
  const inBank = new Set(module.bank.flat().map(({ id }) => id))
  const questions = questionsIn(module).map(({ id, words }) => {
    const found = figures.get(id)
    const isTest = tests.has(id) || inBank.has(id)
    return {
      id,
      words,
      isTest,
      figures: found,
      apart: found && apartOf(found),
      advice: found ? adviceOn(found, isTest) : [],
    }
  })
  return { ...about, questions, pages: pageFigures(module, await people(db, version.id), now) }
}

export type ModuleFigures = NonNullable<Awaited<ReturnType<typeof moduleFigures>>>

function versionsOf(db: Db, moduleId: string) {
  return db
    .selectFrom('moduleVersion')
    .where('moduleId', '=', moduleId)
    .select((eb) => [
      'id',
      'number',
      'publishedAt',
      eb
        .selectFrom('attempt')
        .whereRef('attempt.versionId', '=', 'moduleVersion.id')
        .where('attempt.committedAt', 'is not', null)
        .select(sql<number>`count(distinct attempt.enrolmentId)`.as('people'))
        .as('people'),
    ])
    .orderBy('number', 'desc')
    .$narrowType<{ people: number }>()
    .execute()
}

async function openedVersion(db: Db, versionId: string) {
  const version = db.selectFrom('moduleVersion').where('id', '=', versionId).select('document')
  return moduleIn((await version.executeTakeFirstOrThrow()).document)
}

/** The first attempt of each person on a version. */
function firstAttempts(db: Db, versionId: string) {
  return db
    .selectFrom('attempt')
    .where('attempt.versionId', '=', versionId)
    .where('attempt.number', '=', (eb) =>
      eb
        .selectFrom('attempt as other')
        .whereRef('other.enrolmentId', '=', 'attempt.enrolmentId')
        .where('other.versionId', '=', versionId)
        .select(({ fn }) => fn.min('other.number').as('number')),
    )
}

function firstAnswers(db: Db, versionId: string) {
  return firstAttempts(db, versionId)
    .innerJoin('interaction', 'interaction.attemptId', 'attempt.id')
    .where('interaction.round', '=', 1)
    .select(['attemptId', 'questionId', 'type', 'response', 'answer', 'score', 'tries', 'seconds'])
    .execute()
}

async function people(db: Db, versionId: string) {
  const rows = await firstAttempts(db, versionId)
    .where('attempt.committedAt', 'is not', null)
    .select(['attempt.location', 'attempt.finishedAt', 'attempt.committedAt'])
    .select(sql<string | null>`attempt.cmi ->> '$."cmi.suspend_data"'`.as('state'))
    .execute()
  return rows.map(({ location, finishedAt, committedAt, state }) => ({
    state: state ?? '',
    location,
    isFinished: finishedAt !== null,
    lastSeenAt: committedAt!,
  }))
}
