import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pages as measuringPages, settings as measuringSettings } from '~/demo/measuring/measuring'
import { pages as ssomqPages, settings as ssomqSettings } from '~/demo/ssomq/ssomq'
import type { LearningModule } from '~/modules/blocks/document'
import { fixtureModule } from '~/modules/learner/fixture.server'
import { unpackState } from '~/modules/learner/packState'
import { outcomeOf, progressOf } from '~/modules/learner/score'
import { judge } from '~/modules/progress/judge'
import { modulesToJudge } from '~/modules/progress/testVisits.server'
import { type DialectName, dialects, follow, openSystem, type Story } from './dialects'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const written = (title: string, given: Pick<LearningModule, 'settings'> & { pages: object[] }): LearningModule => ({
  id: title.toLowerCase(),
  title,
  version: 1,
  settings: { ...given.settings, testAttempts: 2 },
  pages: given.pages.map((page, at) => ({ ...(page as LearningModule['pages'][number]), id: `page${at}` })),
})
const ssomq = written('Ssomq', { settings: ssomqSettings, pages: ssomqPages })
const measuring = written('Measuring', { settings: measuringSettings, pages: measuringPages })
const names = Object.keys(dialects) as DialectName[]
const stories: Story[] = [
  { pages: 'half', how: 'mixed', isClosed: false },
  { pages: 'all', how: 'right', isClosed: true },
  { pages: 'all', how: 'wrong', isClosed: false },
]

const habits = names.flatMap((name) =>
  (name === 'browser' ? [''] : ['', '?promotes', '?forgets', '?refuses']).map((query) => [name, query] as const),
)

test.each(habits)(
  'in %s %s the modules of demo and fixture are followed half-way and on, to passed and to failed, and nothing is refused',
  async (name, query) => {
    for (const module of [ssomq, measuring, fixtureModule()])
      for (const story of stories) {
        const system = openSystem(name, query)
        const first = await system.visit(module)
        await follow(first.module, first.actions, story)
        expect(first.told().errors, JSON.stringify(story)).toEqual([])
        const { status, score } = outcomeOf(first.module, first.actions.play().state)
        expect(status).toBe(story.pages === 'half' ? 'incomplete' : story.how === 'right' ? 'passed' : 'failed')

        const again = await system.visit(module)
        const { kept, state } = again.actions.play()
        // What a system refused at the very end is not to be had back.
        if (query !== '?refuses') expect({ status: kept.status, score: kept.score }).toEqual({ status, score })
        const isForgotten = query === '?forgets' && status !== 'incomplete' && name !== 'browser'
        if (isForgotten) expect(state.answers).toEqual({})
        else if (query !== '?refuses') expect(state.answers).toEqual(first.actions.play().state.answers)
        await follow(again.module, again.actions, { pages: 'all', how: 'right', isClosed: true })
        expect(again.told().errors).toEqual([])
        const end = outcomeOf(again.module, again.actions.play().state).status
        expect((await system.visit(module)).actions.play().kept.status).toBe(status === 'passed' ? status : end)
      }
  },
)

test.each(names)(
  'in %s a visit of one page is incomplete, whatever a system makes of what is not attempted',
  async (name) => {
    const system = openSystem(name, '?promotes')
    const { actions, written: told } = await system.visit(ssomq)
    await actions.session.finish()
    expect(told().status).toBe('incomplete')
  },
)

const rules = [0, 1, 2].flatMap((testAttempts) => Object.entries(modulesToJudge({ testAttempts })))
const table = names.flatMap((name) =>
  rules.flatMap(([rule, module]) =>
    [...stories, { pages: 'all', how: 'mixed', isClosed: false } as Story].map((story) => ({
      name,
      rule,
      module,
      story,
    })),
  ),
)

test(`of every rule and every way of answering, each format tells what the server makes of the same answers (${table.length} rows)`, async () => {
  const met = new Set<string>()
  for (const { name, rule, module, story } of table) {
    const { module: opened, actions, written: told } = await openSystem(name).visit(module)
    await follow(opened, actions, story, met.size)
    const { state, ...said } = told()
    const row = `${name} ${rule} ${module.settings.testAttempts} ${JSON.stringify(story)}`
    const { status, score } = judge(opened, state, (page) => actions.play().state.tests[page.id]?.score)!
    expect({ status: said.status, score: said.score }, row).toEqual({ status, score })
    if ('completion' in said) {
      const isOver = status === 'failed' && progressOf(opened, actions.play().state) >= 1
      expect(said.completion, row).toBe(
        status === 'incomplete' || (status === 'failed' && !isOver) ? 'incomplete' : 'completed',
      )
    }
    met.add(`${name} ${status}`)
  }
  for (const name of names)
    for (const status of ['incomplete', 'completed', 'passed', 'failed'])
      expect([...met]).toContain(`${name} ${status}`)
})

test('300 answered questions are kept whole by SCORM 1.2, and all are there again', async () => {
  const module = manyQuestions(300, 40)
  const system = openSystem('scorm12')
  const first = await system.visit(module)
  for (const page of first.module.pages) {
    first.actions.goTo(page.id)
    for (const asked of page.questions) {
      first.actions.answer(asked, ['a', 'b', 'd'])
      first.actions.check(asked)
    }
  }
  await first.actions.session.finish()
  expect(first.told().errors).toEqual([])
  expect(first.written().state.length).toBeLessThanOrEqual(4096)
  const again = await system.visit(module)
  const { answers } = again.actions.play().state
  expect(Object.keys(answers)).toHaveLength(300)
  expect(answers).toEqual(first.actions.play().state.answers)
})

test.each(names)(
  '%s: version 1.1 goes on with the answers of 1.0, and leaves alone what a later runtime kept',
  async (name) => {
    const old = fixtureModule()
    const [gone, ...rest] = old.pages
    const lesson = { ...gone!, id: 'page0new', title: 'Nieuw', document: manyQuestions(1, 1).pages[0]!.document }
    const next: LearningModule = { ...old, version: 2, pages: [...rest, lesson] }
    const system = openSystem(name)
    const first = await system.visit(old)
    await follow(first.module, first.actions, { pages: 'half', how: 'wrong', isClosed: false })
    const before = first.actions.play().state
    expect(Object.keys(before.answers)).toEqual(['q1part', 'q2miss'])

    const second = await system.visit(next)
    expect(second.actions.play().state.answers).toEqual({ q2miss: before.answers.q2miss })
    await second.actions.session.finish()
    expect(second.told().errors).toEqual([])

    const key = [...system.memory.keys()][0]!
    const newer = system.memory.get(key)!.replace(/"1~/, '"2~')
    system.memory.set(key, newer)
    const third = await system.visit(next)
    expect(third.actions.play().notice).toBe('newer')
    await follow(third.module, third.actions, { pages: 'all', how: 'right', isClosed: false })
    expect(system.memory.get(key)).toContain('"2~')
    expect(JSON.parse(system.memory.get(key)!)).toEqual(JSON.parse(newer))
    expect(unpackState(third.written().state)).toBe('newer')
    expect(third.told().errors).toEqual([])
  },
)

/** A module of lessons with so many questions on so many pages; ids as the editor makes them. */
function manyQuestions(count: number, pages: number): LearningModule {
  const choice = fixtureModule().pages[1]!.document.content![0]!
  const block = (n: number) => ({ ...choice, attrs: { ...choice.attrs, id: n.toString(32).padStart(6, 'x') } })
  return {
    ...fixtureModule(),
    pages: Array.from({ length: pages }, (_, at) => ({
      id: at.toString(32).padStart(16, 'p'),
      title: `Pagina ${at + 1}`,
      kind: 'lesson' as const,
      document: {
        type: 'doc',
        content: Array.from({ length: count }, (_, n) => n)
          .filter((n) => n % pages === at)
          .map(block),
      },
    })),
  }
}
