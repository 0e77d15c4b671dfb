import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import type { LessonStatus } from '~/db/tables'
import { hashOf } from '~/modules/people/secret.server'
import { type Chance, chanceFrom } from '~/tests/faults/chance'
import { applyCommit, type Cmi, type Progress } from './applyCommit'
import { commitsInto } from './commit.server'
import { launch } from './launch.server'
import { addLearning, addOfferedModule } from './testLearning.server'

const runs = process.env.LEERBANK_HARD ? 10_000 : 300
const first = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9))
const day = 86_400_000

let open: OpenDatabase
let commits: ReturnType<typeof commitsInto>
beforeAll(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  await addOfferedModule(open.db, 'robots')
  commits = commitsInto(open.sqlite)
})
afterAll(() => open.close())

type State = { launch: number; sequence: number; final: boolean; cmi: Cmi }
type Written = State & { newest: number }

/** The rule once more, over a list of all that was written instead of tables. */
function makeModel() {
  let state: Progress = {
    ...{ status: 'not attempted', scoreRaw: null, location: '', totalSeconds: 0, pagesSeen: 0, cmi: {} },
    ...{ sequence: 0, committedAt: null, finishedAt: null },
  }
  let written: Written[] = []
  const bases = new Map<number, number>()
  const aside = new Map<number, Cmi>()
  let newest = 0

  function apply(commit: State, now: number) {
    const told = { baseSeconds: bases.get(commit.launch)!, pagesTotal: 8 }
    state = applyCommit(state, commit, told, now)
    const isFolded = commit.final && state.finishedAt !== null
    written = [...(isFolded ? [] : written), { ...commit, newest }]
  }

  return {
    launched() {
      newest += 1
      bases.set(newest, state.totalSeconds)
      state = { ...state, sequence: 0 }
    },
    byToken(commit: State, now: number) {
      if (commit.launch < newest) return 'superseded'
      if (commit.sequence > state.sequence) apply(commit, now)
      return 'saved'
    },
    bySession(commit: State, now: number) {
      const { launch, sequence } = commit
      if (written.some((one) => one.launch === launch && one.sequence >= sequence)) return 'kept'
      if (written.some((one) => one.launch !== launch && one.newest >= launch)) {
        aside.set(launch, commit.cmi)
        const { status, scoreRaw, finishedAt } = applyCommit(state, commit, { baseSeconds: 0, pagesTotal: 8 }, now)
        const hasMadeIt = status === 'passed' || status === 'completed'
        if (state.finishedAt === null && hasMadeIt) state = { ...state, status, scoreRaw, finishedAt }
        return 'aside'
      }
      apply(commit, now)
      if (launch < newest) {
        newest += 1
        state = { ...state, sequence: 0 }
      }
      return 'kept'
    },
    found: () => ({ state, newest, aside }),
  }
}

test(`${runs} attempts over 1 to 4 visits, every state brought 1 to 5 times, in any order, by token or session, clocks a day off: the database is what the rule says (seed ${first})`, {
  timeout: 60_000 + runs * 100,
}, async () => {
  const count = { commits: 0, superseded: 0, kept: 0, aside: 0 }
  for (let run = 0; run < runs; run++) {
    const chance = chanceFrom(first + run)
    await freshAttempt()
    const model = makeModel()
    const tokens: string[] = []
    const waiting: { state: State; token: string }[] = []
    let seconds = 0
    const visits = 1 + chance.below(4)
    while (tokens.length < visits || waiting.length) {
      const now = 100 * day + chance.oneOf([0, 1000, 5 * 60_000, 30 * 60_000, day, -day])
      if (!waiting.length || (tokens.length < visits && chance.below(4) === 0)) {
        model.launched()
        const launched = (await launch(open.db, { id: 'daan' }, 'a', 'http://app.test', now))!
        tokens.push(launched.token)
        for (const state of statesOf(launched.number, chance))
          for (let copies = 1 + chance.below(5); copies > 0; copies--) waiting.push({ state, token: launched.token })
        continue
      }
      const [{ state, token }] = waiting.splice(chance.below(waiting.length), 1) as [(typeof waiting)[number]]
      const isBySession = chance.below(3) === 0
      const told = { ...state, attempt: 'a' }
      const [answer] = commits(
        [isBySession ? { ...told, personId: 'daan' } : { ...told, tokenHash: hashOf(token) }],
        now,
      )
      const isOver = await launchIsOver(token, now)
      const expected = isBySession ? model.bySession(state, now) : isOver ? 'unknown' : model.byToken(state, now)
      expect(wordOf(answer!), `seed ${first + run}`).toBe(expected)
      count.commits += 1
      if (expected === 'kept' || expected === 'aside' || expected === 'superseded') count[expected] += 1
      const found = await attempt()
      expect(found.totalSeconds).toBeGreaterThanOrEqual(seconds)
      seconds = found.totalSeconds
    }
    await compareWith(model.found(), `seed ${first + run}`)
  }
  console.info(JSON.stringify({ runs, seed: first, ...count }))
})

function statesOf(launch: number, chance: Chance): State[] {
  const statuses: LessonStatus[] = ['incomplete', 'incomplete', 'completed', 'passed', 'failed', 'browsed']
  const states = 1 + chance.below(5)
  return Array.from({ length: states }, (_, index) => {
    const cmi: Cmi = { 'cmi.core.lesson_location': `p${chance.below(9)}`, 'cmi.suspend_data': `${launch}.${index}` }
    if (chance.below(2)) cmi['cmi.core.lesson_status'] = chance.oneOf(statuses)
    if (chance.below(2)) cmi['cmi.core.score.raw'] = String(chance.below(101))
    if (chance.below(2)) cmi['cmi.core.session_time'] = `00:0${chance.below(10)}:00`
    if (chance.below(3) === 0) cmi['cmi.comments'] = `note ${chance.below(9)}`
    return { launch, sequence: index + 1, final: index === states - 1 && chance.below(2) === 0, cmi }
  })
}

async function freshAttempt() {
  await open.db.deleteFrom('launch').execute()
  await open.db.deleteFrom('attempt').execute()
  await open.db.deleteFrom('enrolment').execute()
  await addLearning(open.db, 'robots', { person: 'daan', company: null, attempts: [{ id: 'a' }] })
}

async function compareWith({ state, newest, aside }: ReturnType<ReturnType<typeof makeModel>['found']>, seed: string) {
  const { cmi, launchNumber, ...row } = await attempt()
  expect({ ...row, cmi: JSON.parse(cmi) }, seed).toMatchObject(state)
  expect(launchNumber, seed).toBe(newest)
  const log = await open.db.selectFrom('attemptCommit').selectAll().orderBy('id').execute()
  const kept = log.filter(({ kind }) => kind === 'aside').map((one) => [one.launch, JSON.parse(one.cmi)])
  expect(Object.fromEntries(kept), seed).toEqual(Object.fromEntries(aside))
  expect(folded(log), seed).toEqual(JSON.parse(cmi))
}

function folded(log: { kind: string; cmi: string }[]) {
  let state: Record<string, string | null> = {}
  for (const { kind, cmi } of log) {
    if (kind === 'whole') state = JSON.parse(cmi)
    if (kind === 'change') Object.assign(state, JSON.parse(cmi))
  }
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== null))
}

function wordOf(answer: ReturnType<typeof commits>[number]) {
  if ('refused' in answer) return answer.refused
  return answer.late ?? 'saved'
}

async function launchIsOver(token: string, now: number) {
  const row = await open.db.selectFrom('launch').where('tokenHash', '=', hashOf(token)).selectAll().executeTakeFirst()
  return !row || row.expiresAt <= now
}

function attempt() {
  return open.db.selectFrom('attempt').selectAll().executeTakeFirstOrThrow()
}
