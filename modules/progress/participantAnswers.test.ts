import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import { checkAnswer, newState, seePage } from '~/modules/learner/state'
import { participant } from './participant.server'
import { claim, learnerOf, modulesToJudge, publishFor } from './testVisits.server'

let open: OpenDatabase
let enrolmentId: string
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  const { tested } = modulesToJudge()
  const [page] = tested.pages
  const module = await publishFor(open, 'm', { ...tested, pages: [page] })
  const learner = await learnerOf(open, 'm')
  await learner.visit()
  const asked = module.pages[0]!.questions[0]!
  const wrong = checkAnswer(seePage(newState(), page!.id), asked, 'a')
  const right = checkAnswer(wrong, asked, 'c')
  learner.commit(claim(right, 'completed', 100), true)
  learner.commit(claim(right, 'passed', 90))
  enrolmentId = (await learner.row()).enrolmentId
})
afterEach(() => open.close())

const readBy = async (personId: string) => participant(open.db, await personNamed(open.db, personId), enrolmentId)

test('a coordinator of the hub reads what was answered, and that a claim did not count', async () => {
  const [attempt] = (await readBy('carla'))!.attempts
  const given = { question: 'Met welk deel meet je de diepte van een gat?', answer: 'Met de dieptestaaf', score: 1 }
  expect(attempt!.answers).toMatchObject([
    { title: 'De delen van de schuifmaat', round: undefined, answers: [{ ...given, tries: 2 }] },
  ])
  expect(attempt).toMatchObject({ state: 'completed', score: 100, claims: [{ status: 'passed', scoreRaw: 90 }] })
})

test('an employer sees the same state and result, and no answer', async () => {
  const found = (await readBy('esra'))!
  expect(found).toMatchObject({ state: 'completed', score: 100, readsAnswers: false })
  expect(found.attempts).toMatchObject([{ answers: [], claims: [] }])
})

test('what somebody wrote in their own words is told to nobody', async () => {
  await open.db.updateTable('interaction').set({ type: 'long-fill-in', answer: 'Mijn eigen verhaal' }).execute()
  const found = await readBy('carla')
  expect(found!.attempts[0]!.answers[0]!.answers).toMatchObject([{ answer: undefined }])
  expect(JSON.stringify(found)).not.toContain('eigen verhaal')
})

test('a coordinator of another hub finds nothing', async () => {
  expect(await readBy('bram')).toBeUndefined()
})
