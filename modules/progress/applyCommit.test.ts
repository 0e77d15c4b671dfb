import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import type { LessonStatus } from '~/db/tables'
import { hashOf } from '~/modules/people/secret.server'
import { applyCommit, type Commit, type Progress, secondsOf } from './applyCommit'
import { commitsInto } from './commit.server'
import { launch } from './launch.server'
import { addLearning, addOfferedModule } from './testLearning.server'

const fresh: Progress = {
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
const one = { baseSeconds: 0, pagesTotal: 8 }
const after = (before: Progress, cmi: Record<string, string>, more: Partial<Commit> = {}) =>
  applyCommit(before, { sequence: before.sequence + 1, final: false, cmi, ...more }, one, 1000)
const status = (told: string, score?: string) => ({
  'cmi.core.lesson_status': told,
  ...(score === undefined ? {} : { 'cmi.core.score.raw': score }),
})

test('what is finished stays finished; only passing is more', () => {
  const failed = after(fresh, status('failed', '40'))
  expect(failed).toMatchObject({ status: 'failed', scoreRaw: 40, finishedAt: 1000 })
  expect(after(failed, status('incomplete', '0'))).toMatchObject({ status: 'failed', scoreRaw: 40, finishedAt: 1000 })
  const passed = after(failed, status('passed', '80'))
  expect(passed).toMatchObject({ status: 'passed', scoreRaw: 80 })
  for (const told of ['failed', 'incomplete', 'completed', 'browsed', 'not attempted'])
    expect(after(passed, status(told, '0'))).toMatchObject({ status: 'passed', scoreRaw: 80 })
})

test('a score that comes just after the end still counts, a second one does not', () => {
  const passed = after(fresh, status('passed'))
  const scored = after(passed, status('passed', '90'))
  expect(scored.scoreRaw).toBe(90)
  expect(after(scored, status('passed', '10')).scoreRaw).toBe(90)
})

test('a launch that never says goodbye is suspended, one that does has said how', () => {
  expect(after(fresh, {}).cmi['cmi.core.exit']).toBe('suspend')
  expect(after(fresh, { 'cmi.core.exit': 'logout' }, { final: true }).cmi['cmi.core.exit']).toBe('logout')
  expect(after(fresh, {}, { final: true }).cmi['cmi.core.exit']).toBeUndefined()
})

test('a timespan in seconds', () => {
  expect(secondsOf('0001:02:03.5')).toBe(3723.5)
  expect(secondsOf(undefined)).toBe(0)
})

let open: OpenDatabase
beforeAll(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  await addOfferedModule(open.db, 'robots')
})
afterAll(() => open.close())

const statuses: LessonStatus[] = ['incomplete', 'completed', 'passed', 'failed', 'browsed', 'not attempted']
const stated = fc.record(
  {
    'cmi.core.lesson_status': fc.constantFrom(...statuses),
    'cmi.core.score.raw': fc.integer({ min: 0, max: 100 }).map(String),
    'cmi.core.lesson_location': fc.constantFrom('p1', 'p2', 'p3'),
    'cmi.core.session_time': fc.integer({ min: 0, max: 59 }).map((s) => `00:00:${String(s).padStart(2, '0')}`),
    'cmi.comments': fc.constantFrom('', 'a', 'b'),
  },
  { requiredKeys: [] },
)

// What a tab sends over its life: numbered states, whole or as changes, of which the network repeats, swaps and drops some.
const tab = fc
  .array(fc.record({ cmi: stated, isDelta: fc.boolean() }), { minLength: 1, maxLength: 5 })
  .chain((states) => {
    const commits = states.map(({ cmi, isDelta }, index) => ({
      sequence: index + 1,
      final: index === states.length - 1,
      cmi: cmi as Record<string, string>,
      ...(isDelta && index > 0 ? { base: 0 } : {}),
    }))
    return fc.array(fc.constantFrom(...commits), { minLength: 1, maxLength: 12 })
  })
type Event = { launch: 1 | 2; commit: Commit }
const events = fc.tuple(tab, tab, fc.array(fc.boolean(), { maxLength: 24 })).map(([first, second, turns]) => {
  const queues = { 1: [...first], 2: [...second] }
  const found: Event[] = []
  for (const isSecond of [...turns, ...second.map(() => true), ...first.map(() => false)]) {
    const launch = isSecond ? 2 : 1
    const commit = queues[launch].shift()
    if (commit) found.push({ launch, commit })
  }
  return found
})

test('whatever is repeated, overtaken, dropped or sent by an older tab, the database holds what the rule says', async () => {
  const keep = commitsInto(open.sqlite)
  await fc.assert(
    fc.asyncProperty(events, fc.nat({ max: 11 }), fc.boolean(), async (all, opensAfter, grouped) => {
      await open.db.deleteFrom('launch').execute()
      await open.db.deleteFrom('attempt').execute()
      await open.db.deleteFrom('enrolment').execute()
      await addLearning(open.db, 'robots', { person: 'daan', company: null, attempts: [{ id: 'a' }] })
      const tokens: Record<number, string> = {
        1: (await launch(open.db, { id: 'daan' }, 'a', 'http://app.test'))!.token,
      }
      let model = { ...fresh }
      let base = 0
      let newest = 1
      const openSecond = async () => {
        tokens[2] = (await launch(open.db, { id: 'daan' }, 'a', 'http://app.test'))!.token
        newest = 2
        base = model.totalSeconds
        model = { ...model, sequence: 0 }
      }
      const sent = all.filter(({ launch }, index) => launch === 1 || index >= opensAfter)
      const waiting: { tokenHash: string; event: Event }[] = []
      const flush = () => {
        const group = waiting.splice(0)
        const commits = group.map(({ tokenHash, event }) => ({
          ...event.commit,
          tokenHash,
          attempt: 'a',
          launch: event.launch,
        }))
        const answers = keep(commits, 5000)
        group.forEach(({ event }, index) => {
          const expected = event.launch < newest ? { refused: 'superseded' } : { at: expect.any(Number) }
          expect(answers[index]).toEqual(expected)
          if (event.launch < newest || event.commit.sequence <= model.sequence) return
          model = applyCommit(model, event.commit, { baseSeconds: base, pagesTotal: 8 }, 5000)
        })
      }
      for (const [index, event] of sent.entries()) {
        if (event.launch === 2 && newest === 1) {
          flush()
          await openSecond()
        }
        waiting.push({ tokenHash: hashOf(tokens[event.launch]!), event })
        if (!grouped || index % 3 === 0) flush()
      }
      flush()
      const { cmi, ...row } = await open.db.selectFrom('attempt').selectAll().executeTakeFirstOrThrow()
      expect({ ...row, cmi: JSON.parse(cmi) }).toMatchObject(model)
      expect(row.totalSeconds).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 400 },
  )
})
