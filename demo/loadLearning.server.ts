import type { Db } from '~/db/connection.server'
import { openBlock } from '~/modules/blocks/blocks'
import type { LearningModule } from '~/modules/blocks/document'
import { questionsOn } from '~/modules/learner/draw'
import { moduleData } from '~/modules/learner/moduleData'
import { type OpenModule, openModule } from '~/modules/learner/openModule'
import { handedInOf, packState } from '~/modules/learner/packState'
import { resultPlace } from '~/modules/learner/play'
import { outcomeOf } from '~/modules/learner/score'
import { sessionTime } from '~/modules/learner/scormTime'
import type { LearnerState } from '~/modules/learner/state'
import { answersIn, type KeptInteraction } from '~/modules/progress/answersIn'
import { applyCommit, type Progress } from '~/modules/progress/applyCommit'
import { enrol } from '~/modules/progress/enrol.server'
import { newAttempt } from '~/modules/progress/openAttempt.server'
import { weekdayAfter } from './days'
import { done } from './done'
import { personOf } from './personOf.server'
import { playedState } from './playedState'
import { between, type Random, randomFrom, shuffle } from './random'
import { type AttemptStory, type Story, stories } from './stories'

const minute = 60_000
const day = 24 * 60 * minute

/** Lets the employees, and one of the cast, work on a published module over the last ten weeks. */
export async function loadLearning(db: Db, versionId: string, employeeIds: string[], now: number) {
  const { offeringId, module } = await published(db, versionId)
  const random = randomFrom(20261)
  const dealt = shuffle(
    random,
    employeeIds.map((id, index) => ({ id, story: stories[index % stories.length]! })),
  )
  const frits = { id: 'frits', story: { attempts: [{ pages: 4 }] } }
  for (const { id, story } of [...dealt, frits])
    await learn(db, { personId: id, story, offeringId, module, moments: momentsOf(story, random, now), random })
}

/** Lets these people work on a published module as their stories say, in the same weeks. */
export async function letLearn(db: Db, versionId: string, people: { id: string; story: Story }[], now: number) {
  const { offeringId, module } = await published(db, versionId)
  const random = randomFrom(20262)
  for (const { id, story } of people)
    await learn(db, { personId: id, story, offeringId, module, moments: momentsOf(story, random, now), random })
}

async function published(db: Db, versionId: string) {
  const row = await db
    .selectFrom('moduleVersion')
    .innerJoin('offering', 'offering.moduleId', 'moduleVersion.moduleId')
    .where('moduleVersion.id', '=', versionId)
    .select(['offering.id as offeringId', 'document'])
    .executeTakeFirstOrThrow()
  return {
    offeringId: row.offeringId,
    module: openModule(moduleData(JSON.parse(row.document) as LearningModule), openBlock),
  }
}

type Learning = {
  personId: string
  story: Story
  offeringId: string
  module: OpenModule
  moments: Moments
  random: Random
}

async function learn(db: Db, { personId, story, offeringId, module, moments, random }: Learning) {
  const person = await personOf(db, personId)
  const { enrolmentId } = done(await enrol(db, person, offeringId, moments.enrolled))
  for (const [index, attempt] of story.attempts.entries()) {
    const { startedAt, committedAt } = moments.attempts[index]!
    const { attemptId } = done(await newAttempt(db, person, enrolmentId, startedAt))
    await play(db, { attemptId, attempt, module, committedAt, random })
  }
}

type Playing = { attemptId: string; attempt: AttemptStory; module: OpenModule; committedAt: number; random: Random }

const untouched: Progress = {
  status: 'not attempted',
  scoreRaw: null,
  location: '',
  totalSeconds: 0,
  pagesSeen: 0,
  cmi: {},
  sequence: 0,
  committedAt: null,
  finishedAt: null,
}

// The columns follow from what the runtime would have committed last, as they do for everybody.
async function play(db: Db, { attemptId, attempt, module, committedAt, random }: Playing) {
  const earlier: LearnerState[] = []
  const state = playedState(module, attempt, random, earlier)
  const { status, score } = outcomeOf(module, state)
  const cmi: Record<string, string> = {
    'cmi.core.exit': 'suspend',
    'cmi.core.lesson_location': attempt.outcome ? resultPlace : state.seen.at(-1)!,
    'cmi.core.lesson_status': status,
    'cmi.core.session_time': sessionTime(secondsFor(state.seen.length, random)),
    'cmi.suspend_data': packState(state),
  }
  if (score !== undefined)
    Object.assign(cmi, { 'cmi.core.score.raw': String(score), 'cmi.core.score.min': '0', 'cmi.core.score.max': '100' })
  Object.assign(cmi, timesOf(module, state, random))
  const commit = { sequence: 1, final: true, cmi }
  const after = applyCommit(untouched, commit, { baseSeconds: 0, pagesTotal: module.pages.length }, committedAt)
  await db
    .updateTable('attempt')
    .set({ ...after, cmi: JSON.stringify(after.cmi), launchNumber: 1 })
    .set({ handedIn: handedInOf(cmi['cmi.suspend_data']!), judgedAt: committedAt })
    .where('id', '=', attemptId)
    .execute()
  await keepAnswers(db, attemptId, committedAt, answersOf(module, [...earlier, state], cmi))
}

/** Of each try of a test what was handed in then, and of a lesson what was answered last. */
function answersOf(module: OpenModule, states: LearnerState[], cmi: Record<string, string>) {
  const answers = states.flatMap((state) => answersIn(module, state, cmi))
  return [...new Map(answers.map((answer) => [`${answer.questionId} ${answer.round}`, answer])).values()]
}

async function keepAnswers(db: Db, attemptId: string, keptAt: number, answers: KeptInteraction[]) {
  if (answers.length === 0) return
  const attempt = db.selectFrom('attempt').where('id', '=', attemptId).select('versionId')
  const { versionId } = await attempt.executeTakeFirstOrThrow()
  const rows = answers.map((answer) => ({ ...answer, attemptId, versionId, firstKeptAt: keptAt, keptAt }))
  await db.insertInto('interaction').values(rows).execute()
}

/** How long each question stood open, as the runtime tells it. */
function timesOf(module: OpenModule, state: LearnerState, random: Random) {
  const names = module.pages.flatMap((page) => {
    const { tries } = state.tests[page.id] ?? {}
    const asked = questionsOn(page, state).filter(({ id }) => state.answers[id])
    return asked.map(({ id }) => (page.kind === 'test' ? `${id}-${tries}` : id))
  })
  const elements = names.flatMap((name, place) => [
    [`cmi.interactions.${place}.id`, name],
    [`cmi.interactions.${place}.latency`, sessionTime(between(random, 12, 140))],
  ])
  return Object.fromEntries(elements) as Record<string, string>
}

/** Two to five minutes a page. */
function secondsFor(pages: number, random: Random) {
  return Array.from({ length: pages }).reduce<number>((sum) => sum + between(random, 110, 300), 0)
}

type Moments = { enrolled: number; attempts: { startedAt: number; committedAt: number }[] }

/** Working hours of working days in the last ten weeks; an attempt takes a morning, or a few days. */
function momentsOf({ attempts, isToday }: Story, random: Random, now: number): Moments {
  if (isToday) {
    const committedAt = now - between(random, 4, 100) * minute
    const startedAt = committedAt - between(random, 60, 120) * minute
    return { enrolled: startedAt, attempts: [{ startedAt, committedAt }] }
  }
  let latest = now - between(random, 0, 60 - 20 * attempts.length) * day
  const newestFirst = attempts.map(() => {
    const committedAt = workingMomentBefore(latest, random)
    const startedAt = committedAt - between(random, 75, 140) * minute - between(random, 0, 1) * 2 * day
    latest = startedAt - between(random, 1, 8) * day
    return { startedAt, committedAt }
  })
  const first = newestFirst.at(-1)?.startedAt ?? workingMomentBefore(latest, random)
  return { enrolled: first - between(random, 1, 30) * minute, attempts: newestFirst.reverse() }
}

function workingMomentBefore(latest: number, random: Random) {
  return weekdayAfter(latest, -1, between(random, 1, 5), between(random, 9, 16), between(random, 0, 59))
}
