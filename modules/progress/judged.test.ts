import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { questionsOn } from '~/modules/learner/draw'
import type { OpenModule, OpenQuestion } from '~/modules/learner/openModule'
import { openPlay } from '~/modules/learner/play'
import { testStatus } from '~/modules/learner/score'
import { checkAnswer, giveAnswer, handIn, type LearnerState, seePage, startAgain } from '~/modules/learner/state'
import { applyCommit, type Cmi, type Progress } from './applyCommit'
import { judgeLeft } from './judgeLeft.server'
import { claim, learnerOf, modulesToJudge, publishFor } from './testVisits.server'

let open: OpenDatabase
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  open = openDatabase(':memory:')
  await loadCast(open.db)
})
afterEach(() => {
  vi.useRealTimers()
  open.close()
})

const blank: LearnerState = { seed: 'abcd', seen: [], answers: {}, tests: {} }
const untouched = {
  status: 'not attempted',
  scoreRaw: null,
  location: '',
  totalSeconds: 0,
  pagesSeen: 0,
  cmi: {},
} as const
const fresh: Progress = { ...untouched, sequence: 0, committedAt: null, finishedAt: null }
const marks = () => open.db.selectFrom('contradictedClaim').selectAll().execute()
const interactions = () =>
  open.db.selectFrom('interaction').selectAll().orderBy('questionId').orderBy('round').execute()

type Content = { options?: { id: string; isRight: boolean }[]; steps?: { id: string }[] }

function answerFor({ type, content }: OpenQuestion, luck: number): unknown {
  const { options = [], steps = [] } = content as Content
  const right = options.filter(({ isRight }) => isRight).map(({ id }) => id)
  if (type === 'singleChoice') return luck % 2 ? right[0] : options[luck % options.length]!.id
  if (type === 'multipleChoice')
    return luck % 2 ? right : options.filter((_, place) => (luck >> place) & 1).map(({ id }) => id)
  const ids = steps.map(({ id }) => id)
  return luck % 2 ? ids : ids.toReversed()
}

type Move = {
  kind: 'go' | 'answer' | 'check' | 'all' | 'handIn' | 'again' | 'show' | 'leave'
  at: number
  luck: number
}
const moves = fc.array(
  fc.record<Move>({
    kind: fc.constantFrom('go', 'answer', 'check', 'check', 'all', 'handIn', 'handIn', 'again', 'show', 'leave'),
    at: fc.nat(7),
    luck: fc.nat(31),
  }),
  { minLength: 4, maxLength: 40 },
)

function doMove(play: ReturnType<typeof openPlay>, module: OpenModule, { kind, at, luck }: Move) {
  const page = module.pages[at % module.pages.length]!
  const asked = questionsOn(page, play.play().state)
  const one = asked[luck % Math.max(1, asked.length)]
  if (kind === 'go') return play.goTo(page.id)
  if (!one) return
  if (page.kind === 'test') {
    const isOpen = !play.play().state.tests[page.id]?.isIn
    if (kind === 'again' && testStatus(module, play.play().state, page) === 'again') return play.startAgain(page)
    if (!isOpen) return
    if (kind === 'answer') return play.answer(one, answerFor(one, luck))
    if (kind === 'all') for (const [place, each] of asked.entries()) play.answer(each, answerFor(each, luck + place))
    if (kind === 'handIn') play.handIn(page)
    return
  }
  if (kind === 'show') return play.showAnswer(one)
  if (kind === 'answer' || kind === 'check' || kind === 'all') play.answer(one, answerFor(one, luck))
  if (kind === 'check' || kind === 'all') play.check(one)
}

test('whatever a learner does, the server comes to what their screen told, and nothing of it is marked', async () => {
  let count = 0
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('tested' as const, 'drawn' as const, 'untested' as const),
      fc.constantFrom(0, 1, 2),
      moves,
      async (which, testAttempts, all) => {
        count += 1
        const module = await publishFor(open, `m${count}`, modulesToJudge({ testAttempts })[which])
        // Beside it stands a server that believes all it is told.
        let believing = fresh
        const learner = await learnerOf(open, `m${count}`, (cmi) => {
          const commit = { sequence: 1, final: false, cmi }
          believing = applyCommit(believing, commit, { baseSeconds: 0, pagesTotal: 9 }, Date.now())
        })
        let play = openPlay(module, learner.lms(await learner.visit()), () => {})
        for (const move of all) {
          doMove(play, module, move)
          await vi.advanceTimersByTimeAsync(1500)
          const { status, scoreRaw, finishedAt } = await learner.row()
          expect({ status, scoreRaw, isDone: finishedAt !== null }).toEqual({
            status: believing.status,
            scoreRaw: believing.scoreRaw,
            isDone: believing.finishedAt !== null,
          })
          if (move.kind !== 'leave') continue
          await play.session.finish()
          play = openPlay(module, learner.lms(await learner.visit()), () => {})
        }
        await play.session.finish()
        expect(await learner.row()).toMatchObject({ status: believing.status, scoreRaw: believing.scoreRaw })
        expect(await marks()).toEqual([])
      },
    ),
    { numRuns: process.env.LEERBANK_HARD ? 400 : 60 },
  )
})

/** All lessons answered right, and the test handed in with the first `right` of its three questions right. */
function doneState(module: OpenModule, right: number): LearnerState {
  return module.pages.reduce<LearnerState>((sofar, page) => {
    const asked = questionsOn(page, sofar)
    const seen = seePage(sofar, page.id)
    if (page.kind !== 'test') return asked.reduce((state, one) => checkAnswer(state, one, answerFor(one, 1)), seen)
    const luck = (place: number) => (place < right ? 1 : 4)
    return handIn(
      asked.reduce((state, one, place) => giveAnswer(state, one, answerFor(one, luck(place))), seen),
      page,
    )
  }, blank)
}

async function tested(testAttempts = 2) {
  const module = await publishFor(open, 'm', modulesToJudge({ testAttempts }).tested)
  const learner = await learnerOf(open, 'm')
  await learner.visit()
  return { module, learner }
}

test('a result that the answers do not give changes nothing that counts, and is marked once for each visit', async () => {
  const { module, learner } = await tested()
  const state = doneState(module, 0)
  learner.commit(claim(state, 'incomplete', state.tests.page0test!.score))
  const before = await learner.row()
  for (const [status, score] of [
    ['passed', 100],
    ['completed', 90],
    ['passed', 80],
  ] as const)
    learner.commit(claim(state, status, score))
  const { cmi, ...after } = await learner.row()
  expect(after).toMatchObject({ status: 'incomplete', scoreRaw: before.scoreRaw, finishedAt: null })
  expect(JSON.parse(cmi)).toMatchObject({ 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '80' })
  const first = { claimedBy: 'daan', status: 'passed', scoreRaw: 100, countedStatus: 'incomplete', reason: 'answers' }
  expect(await marks()).toMatchObject([{ ...first, launchNumber: 1, times: 3 }])
  await learner.visit()
  learner.commit(claim(state, 'passed', 100))
  expect(await marks()).toHaveLength(2)
})

test('a score that stands only in the state is worked out from the answers', async () => {
  const { module, learner } = await tested()
  const state = doneState(module, 0)
  const boasting = { ...state, tests: { page0test: { tries: 0, score: 100, isIn: true } } }
  learner.commit(claim(boasting, 'passed', 100), true)
  const row = await learner.row()
  expect(row.status).not.toBe('passed')
  expect(row.finishedAt).toBeNull()
  expect(await marks()).toHaveLength(1)
})

test('nothing at all in the state is nothing done', async () => {
  const { learner } = await tested()
  learner.commit({ 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '100' }, true)
  expect(await learner.row()).toMatchObject({ status: 'incomplete', scoreRaw: null })
  expect(await marks()).toMatchObject([{ reason: 'answers', countedStatus: 'incomplete' }])
})

test('a state of a newer format is kept and does not count until it can be read', async () => {
  const { module, learner } = await tested()
  const state = claim(doneState(module, 3), 'passed', 100)
  learner.commit({ ...state, 'cmi.suspend_data': `2${state['cmi.suspend_data']!.slice(1)}` }, true)
  expect(await learner.row()).toMatchObject({ status: 'not attempted', scoreRaw: null, judgedAt: null })
  expect(await marks()).toMatchObject([{ reason: 'unreadable' }])
  await open.db
    .updateTable('attempt')
    .set({ cmi: JSON.stringify(state) })
    .execute()
  await judgeLeft(open.sqlite)
  expect(await learner.row()).toMatchObject({ status: 'passed', scoreRaw: 100, judgedAt: expect.any(Number) })
})

test('answers to what this version does not ask count for nothing', async () => {
  const { module, learner } = await tested()
  const { answers, ...state } = doneState(module, 3)
  const other = Object.fromEntries(Object.entries(answers).map(([id, answer]) => [`other${id}`, answer]))
  learner.commit(claim({ ...state, answers: other }, 'passed', 100), true)
  expect(await learner.row()).toMatchObject({ status: 'incomplete', scoreRaw: 0 })
  expect(await interactions()).toMatchObject([{ answer: '', score: 0 }, { answer: '' }, { answer: '' }])
})

test('what was passed is not taken back by a server that judges later', async () => {
  const { learner } = await tested()
  const cmi = JSON.stringify(claim(blank, 'passed', 90))
  const old = { status: 'passed' as const, scoreRaw: 90, finishedAt: 5, committedAt: 5, cmi }
  await open.db.updateTable('attempt').set(old).execute()
  await judgeLeft(open.sqlite)
  expect(await learner.row()).toMatchObject({ status: 'passed', scoreRaw: 90, finishedAt: 5, judgedAt: 5 })
})

test('what comes too late to be gone on with counts as its answers say, and not as it claims', async () => {
  const { module, learner } = await tested()
  await learner.visit()
  learner.commit(claim(blank, 'incomplete'))
  expect(learner.bringLate(1, claim(doneState(module, 0), 'passed', 100))).toMatchObject({ late: 'aside' })
  expect(await learner.row()).toMatchObject({ status: 'incomplete', finishedAt: null })
  expect(learner.bringLate(1, claim(doneState(module, 3), 'passed', 55))).toMatchObject({ late: 'aside' })
  expect(await learner.row()).toMatchObject({ status: 'passed', scoreRaw: 100 })
  // The newer visit's answers stay what they were.
  expect(await interactions()).toEqual([])
})

test('content that was not written here is believed', async () => {
  await publishFor(open, 'theirs', {})
  const learner = await learnerOf(open, 'theirs')
  await learner.visit()
  learner.commit({ 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '88.5' })
  expect(await learner.row()).toMatchObject({ status: 'passed', scoreRaw: 88.5 })
  expect(await marks()).toEqual([])
})

test('each answer is kept with what it was worth; the same commit again changes nothing', async () => {
  const { module, learner } = await tested()
  const state = doneState(module, 1)
  const timed: Cmi = { 'cmi.interactions.0.id': 't1miss-1', 'cmi.interactions.0.latency': '0000:01:30.00' }
  learner.commit({ ...claim(state, 'incomplete', state.tests.page0test!.score), ...timed }, true, 1000)
  const kept = await interactions()
  expect(kept.map(({ questionId, round, score, weight }) => [questionId, round, score, weight])).toEqual([
    ['q1part', 1, 1, 1],
    ['q2miss', 1, 1, 1],
    ['q3step', 1, 1, 1],
    ['t1miss', 1, 1, 1],
    ['t2part', 1, expect.any(Number), 1],
    ['t3step', 1, expect.any(Number), 1],
  ])
  const right = { type: 'choice', response: 'c', answer: 'Met de dieptestaaf', tries: 1, isShown: 0, seconds: null }
  expect(kept[0]).toMatchObject({ ...right, versionId: 'm-1', pageId: 'page0one', keptAt: 1000 })
  expect(kept[3]).toMatchObject({ response: 'a[,]b[,]d', seconds: 90 })
  await learner.visit()
  learner.commit(claim(state, 'incomplete'), true, 2000)
  await judgeLeft(open.sqlite)
  expect(await interactions()).toEqual(kept)
})

test('a test that is done again keeps both tries, also when both came in one visit', async () => {
  const { module, learner } = await tested()
  const exam = module.pages[3]!
  let state = doneState(module, 0)
  learner.commit(claim(state, 'incomplete', state.tests.page0test!.score))
  state = startAgain(state, exam)
  learner.commit(claim(state, 'incomplete'))
  for (const one of exam.questions) state = giveAnswer(state, one, answerFor(one, 1))
  learner.commit(claim(handIn(state, exam), 'passed', 100), true)
  const ofTest = (await interactions()).filter(({ questionId }) => questionId === 't2part')
  expect(ofTest).toMatchObject([
    { round: 1, score: 0 },
    { round: 2, score: 1 },
  ])
  expect(await learner.row()).toMatchObject({ status: 'passed', scoreRaw: 100 })
})

test('an ordinary commit reads no answers', async () => {
  const { module, learner } = await tested()
  const [first] = module.pages
  const state = checkAnswer(seePage(blank, first!.id), first!.questions[0]!, 'c')
  learner.commit(claim(state, 'incomplete'))
  expect(await interactions()).toEqual([])
  expect(await learner.row()).toMatchObject({ status: 'incomplete', pagesSeen: 1, judgedAt: null })
  await judgeLeft(open.sqlite, 'today', Date.now() + 2 * 3_600_000)
  expect(await interactions()).toHaveLength(1)
})
