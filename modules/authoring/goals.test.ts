import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { emptyChoice } from '~/modules/blocks/option'
import { moduleData } from '~/modules/learner/moduleData'
import { copyDocument } from './copyDocument'
import { draftOf } from './draft.server'
import { goalOf, goalsFrom, goalsIn, problemsOfGoals, questionsPerGoal } from './goals'
import { moduleFacts } from './moduleFacts.server'
import { savePage } from './savePage.server'
import { saveSettings } from './saveSettings.server'
import { emptySettings, settingsIn } from './settings'
import { openStudio, pageOf } from './testAuthoring.server'

const goals = [
  { id: 'meten', text: 'Je meet een as.' },
  { id: 'veilig', text: 'Je werkt veilig.' },
]
const question = (id: string, goal?: string) => ({
  type: 'block',
  attrs: { id, type: 'singleChoice', version: 1, content: emptyChoice(), ...(goal && { goal }) },
})

test('goals that were kept as bare texts get an id that is the same each time they are read', () => {
  const stored = JSON.stringify({ goals: ['Je meet een as.', 'Je werkt veilig.', 'Je meet een as.'] })
  expect(settingsIn(stored).goals).toEqual(settingsIn(stored).goals)
  expect(settingsIn(stored).goals.map(({ text }) => text)).toEqual(['Je meet een as.', 'Je werkt veilig.'])
  expect(goalsIn([goalOf('Je meet een as.')])).toEqual(goalsIn(['Je meet een as.']))
  expect(goalsIn('geen lijst')).toEqual([])
})

test('a goal keeps its id when its words change; an emptied one goes, and pasted lines are goals of their own', () => {
  const form = new FormData()
  for (const [id, text] of [
    ['meten', 'Je meet een as op 0,01 mm.'],
    ['veilig', '  '],
    ['', 'Eén\nTwee\r\n'],
  ]) {
    form.append('goalId', id!)
    form.append('goal', text!)
  }
  const found = goalsFrom(form)
  expect(found.map(({ text }) => text)).toEqual(['Je meet een as op 0,01 mm.', 'Eén', 'Twee'])
  expect(found[0]!.id).toBe('meten')
  expect(new Set(found.map(({ id }) => id)).size).toBe(3)
})

test('questions are counted per goal, and one that names no goal of this module counts for none', () => {
  const asks = [
    { nodeId: 'a', goal: 'meten' },
    { nodeId: 'b', goal: 'vanelders' },
    { nodeId: 'c', goal: '' },
  ]
  const pages = [{ pageId: 'p', asks }]
  expect(questionsPerGoal(goals, pages)).toEqual({
    goals: [
      { ...goals[0], questions: 1 },
      { ...goals[1], questions: 0 },
    ],
    without: 2,
  })
  expect(problemsOfGoals({ goals }, pages)).toEqual([
    { code: 'goalWithoutQuestion', isBlocking: false, goal: goals[1], free: { pageId: 'p', nodeId: 'b' } },
  ])
})

test('the goal of a question is kept with the page, goes along with a copy, and reaches the package only when it is known', async () => {
  const studio = await openStudio(tmpdir())
  const { db, anouk, moduleId, pageId } = studio
  await saveSettings(db, anouk, { moduleId, revision: 1, title: 'Meten', settings: emptySettings({ goals }) })
  const document = pageOf(question('vraag1', 'meten'), question('vraag2'), question('vraag3', 'vanelders'))
  expect(await savePage(db, anouk, { pageId, revision: 1, title: 'Meten', document })).toHaveProperty('savedAt')
  const draft = await draftOf(db, moduleId)
  expect(draft.pages[0]!.document).toEqual(document)
  expect(copyDocument(draft.pages[0]!.document).content!.map(({ attrs }) => attrs?.goal)).toEqual([
    'meten',
    undefined,
    'vanelders',
  ])
  expect(moduleData(draft).pages[0]!.blocks.map((block) => block.goal)).toEqual(['meten', undefined, undefined])
  expect((await moduleFacts(db, moduleId)).pages[0]!.asks.map(({ goal }) => goal)).toEqual(['meten', '', 'vanelders'])
  studio.close()
})

test('a question without a goal is stored as it always was', async () => {
  const studio = await openStudio(tmpdir())
  const { db, anouk, pageId } = studio
  await savePage(db, anouk, { pageId, revision: 1, title: 'Meten', document: pageOf(question('vraag1')) })
  const stored = await db.selectFrom('modulePage').where('id', '=', pageId).select('document').executeTakeFirstOrThrow()
  expect(stored.document).toBe(JSON.stringify(pageOf(question('vraag1'))))
  studio.close()
})
