import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import type { OpenModule } from '~/modules/learner/openModule'
import { checkAnswer, giveAnswer, handIn, type LearnerState, newState, seePage } from '~/modules/learner/state'
import { moduleFigures } from './moduleFigures.server'
import { addPerson } from './testLearning.server'
import { claim, learnerOf, modulesToJudge, publishFor } from './testVisits.server'

let open: OpenDatabase
let module: OpenModule
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  module = await publishFor(open, 'm', modulesToJudge().tested)
})
afterEach(() => open.close())

const day = 86_400_000
const now = 100 * day

/** Somebody who answers the question of the first page, and then the second one; `leaves` before that one. */
async function follow(name: string, answers: string[], { second = ['a', 'b', 'd'], leaves = false, at = now } = {}) {
  await addPerson(open.db, name)
  const learner = await learnerOf(open, 'm', undefined, name)
  await learner.visit()
  const [first, next] = module.pages
  const play = (state: LearnerState, answer: string) => checkAnswer(state, first!.questions[0]!, answer)
  let state = answers.reduce(play, seePage(newState(), first!.id))
  if (!leaves) state = checkAnswer(seePage(state, next!.id), next!.questions[0]!, second)
  const location = { 'cmi.core.lesson_location': leaves ? first!.id : next!.id }
  learner.commit({ ...claim(state, 'incomplete'), ...location }, true, at)
}

async function followAll(given: string[][]) {
  for (const [place, answers] of given.entries()) await follow(`p${place}`, answers)
}

const figuresOf = async (id: string) => {
  const { questions } = (await moduleFigures(open.db, 'm', undefined, now))!
  return questions?.find((question) => question.id === id)
}

test('nothing is told of fewer than five people', async () => {
  await followAll([['a'], ['a'], ['a'], ['a']])
  expect(await moduleFigures(open.db, 'm')).toMatchObject({ people: 4, questions: undefined, pages: undefined })
  await follow('fifth', ['a'])
  expect(await figuresOf('q1part')).toMatchObject({ figures: { people: 5, rightAtOnce: 0 } })
})

test('a question that only four of the people answered has no figures', async () => {
  await followAll([['c'], ['c'], ['c'], ['c']])
  await follow('leaver', ['c'], { leaves: true })
  expect(await figuresOf('q1part')).toMatchObject({ figures: { people: 5 } })
  expect((await figuresOf('q2miss'))!.figures).toBeUndefined()
})

test('right at once is right at the first try; the wrong answer that most give is named', async () => {
  await followAll([['c'], ['b', 'c'], ['a'], ['a'], ['a'], ['b']])
  const { figures, advice } = (await figuresOf('q1part'))!
  expect(figures).toMatchObject({ people: 6, rightAtOnce: 1, popularWrong: { answer: 'Met de grote bek', count: 3 } })
  expect(advice).toEqual(['popularWrong', 'hard'])
})

test('a wrong answer that fewer than a third give is chance', async () => {
  await followAll([['c'], ['c'], ['c'], ['c'], ['c'], ['a']])
  expect((await figuresOf('q1part'))!.figures!.popularWrong).toBeUndefined()
})

test('a question tells people apart when those who have the rest right have it right too', async () => {
  const wrong = ['c']
  for (let place = 0; place < 12; place++)
    await follow(`p${place}`, [place < 6 ? 'c' : 'a'], place < 6 ? {} : { second: wrong })
  expect(await figuresOf('q1part')).toMatchObject({ apart: 'well', figures: { tellsApart: expect.closeTo(1) } })
})

test('a question that goes against the rest is the first thing to look at', async () => {
  for (let place = 0; place < 12; place++)
    await follow(`p${place}`, [place < 6 ? 'c' : 'a'], place < 6 ? { second: ['c'] } : {})
  const found = (await figuresOf('q1part'))!
  expect(found).toMatchObject({ apart: 'round', figures: { tellsApart: expect.closeTo(-1) } })
  expect(found.advice[0]).toBe('turnedRound')
})

test('with fewer than ten people nothing is said of telling apart', async () => {
  await followAll([['c'], ['a'], ['c'], ['a'], ['c'], ['a']])
  expect((await figuresOf('q1part'))!.apart).toBeUndefined()
})

test('where people stop: not finished, and quiet for two weeks', async () => {
  await followAll([['c'], ['c'], ['c']])
  await follow('gone', ['c'], { leaves: true, at: now - 20 * day })
  await follow('busy', ['c'], { leaves: true, at: now - 2 * day })
  const { pages } = (await moduleFigures(open.db, 'm', undefined, now))!
  expect(pages!.slice(0, 3)).toEqual([
    { title: 'De delen van de schuifmaat', opened: 5, stopped: 1 },
    { title: 'Wat kan er misgaan bij het meten?', opened: 3, stopped: 0 },
    { title: 'Stap voor stap', opened: 0, stopped: 0 },
  ])
})

test('a test counts as it was handed in the first time', async () => {
  const exam = module.pages[3]!
  for (let place = 0; place < 5; place++) {
    await addPerson(open.db, `p${place}`)
    const learner = await learnerOf(open, 'm', undefined, `p${place}`)
    await learner.visit()
    const asked = exam.questions[1]!
    const once = handIn(giveAnswer(seePage(newState(), exam.id), asked, 'a'), exam)
    learner.commit(claim(once, 'incomplete', 0))
    const again = { ...once, answers: {}, tests: { [exam.id]: { tries: 1, score: 0, isIn: false } } }
    learner.commit(claim(handIn(giveAnswer(again, asked, 'c'), exam), 'incomplete', 33), true)
  }
  expect(await figuresOf('t2part')).toMatchObject({ isTest: true, figures: { people: 5, rightAtOnce: 0 } })
})

test('each version has figures of its own, and an unknown one is the newest that anybody followed', async () => {
  await followAll([['c'], ['c'], ['c'], ['c'], ['c']])
  const version = { id: 'm-2', moduleId: 'm', number: 2, title: 'm', publishedAt: 2, publishedBy: 'anouk' }
  const document = JSON.stringify(modulesToJudge().untested)
  await open.db
    .insertInto('moduleVersion')
    .values({ ...version, document })
    .execute()
  expect(await moduleFigures(open.db, 'm', 9)).toMatchObject({ number: 1, people: 5 })
  expect(await moduleFigures(open.db, 'm', 2)).toMatchObject({ number: 2, people: 0, questions: undefined })
  expect(await moduleFigures(open.db, 'other')).toBeUndefined()
})
