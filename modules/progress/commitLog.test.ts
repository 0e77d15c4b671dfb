import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { packState } from '~/modules/learner/packState'
import type { KeptAnswer } from '~/modules/learner/state'
import { hashOf } from '~/modules/people/secret.server'
import type { Cmi } from './applyCommit'
import { commitsInto } from './commit.server'
import { mostLogBytes } from './commitLog.server'
import { launch } from './launch.server'
import { addLearning, addOfferedModule } from './testLearning.server'

let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  await addOfferedModule(open.db, 'robots')
  await addLearning(open.db, 'robots', { person: 'daan', company: null, attempts: [{ id: 'a' }] })
})
afterEach(() => open.close())

test.each([
  { pages: 14, questions: 24, mostWhilePlaying: 20_000, mostWhenOver: 10_000 },
  { pages: 14, questions: 300, mostWhilePlaying: 170_000, mostWhenOver: 100_000 },
])(
  'the log of $pages pages with $questions questions stays small while it is played, and smaller when it is over',
  async ({ pages, questions, mostWhilePlaying, mostWhenOver }) => {
    const commits = commitsInto(open.sqlite)
    const { token } = (await launch(open.db, { id: 'daan' }, 'a', 'http://app.test'))!
    const told = { tokenHash: hashOf(token), attempt: 'a', launch: 1 }
    const states = playedThrough(pages, questions)
    let most = 0
    let before = 0
    for (const [index, cmi] of states.entries()) {
      const final = index === states.length - 1
      if (final) before = bytes()
      commits([{ ...told, sequence: index + 1, final, cmi }], Date.now())
      most = Math.max(most, bytes())
    }
    const state = open.sqlite.prepare('select length(cmi) from attempt').pluck().get() as number
    console.info(JSON.stringify({ pages, questions, commits: states.length, state, most, before, whenOver: bytes() }))
    expect(most).toBeLessThan(mostWhilePlaying)
    expect(most).toBeLessThan(state + mostLogBytes + 8000)
    expect(bytes()).toBe(state)
    expect(state).toBeLessThan(mostWhenOver)
  },
)

function bytes() {
  return open.sqlite.prepare('select sum(length(cmi)) from attemptCommit').pluck().get() as number
}

/** What our own runtime commits: at each page that is turned to, and at each answer that is checked. */
function playedThrough(pages: number, questions: number): Cmi[] {
  const states: Cmi[] = []
  const rows: Cmi = {}
  const seen: string[] = []
  const answers: Record<string, KeptAnswer> = {}
  const commit = (status: string, score: number) =>
    states.push({
      ...rows,
      'cmi.core.exit': 'suspend',
      'cmi.core.lesson_location': seen.at(-1)!,
      'cmi.core.lesson_status': status,
      'cmi.core.score.raw': String(score),
      'cmi.core.score.min': '0',
      'cmi.core.score.max': '100',
      'cmi.core.session_time': `0000:${String(Math.floor(states.length / 2) % 60).padStart(2, '0')}:00.00`,
      'cmi.suspend_data': packState({ seed: 'k3j9', seen, answers, tests: {} }),
    })
  for (let page = 0; page < pages; page++) {
    seen.push(`page${String(page).padStart(4, '0')}`)
    commit('incomplete', 0)
    for (let at = Math.ceil((page * questions) / pages); at < Math.ceil(((page + 1) * questions) / pages); at++) {
      const id = `b${String(at).padStart(7, '0')}`
      answers[id] = { packed: 'a', isChecked: true }
      const row = `cmi.interactions.${at}`
      Object.assign(rows, {
        [`${row}.id`]: id,
        [`${row}.type`]: 'choice',
        [`${row}.time`]: '10:12:44',
        [`${row}.student_response`]: 'a',
        [`${row}.correct_responses.0.pattern`]: 'a',
        [`${row}.result`]: 'correct',
        [`${row}.latency`]: '0000:00:24.00',
      })
      commit('incomplete', Math.round((100 * at) / questions))
    }
  }
  commit('passed', 100)
  return states
}
