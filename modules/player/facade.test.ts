import fc from 'fast-check'
import { expect, onTestFinished, test, vi } from 'vitest'
import { elementOf } from './dataModel'
import { makeFacade } from './facade'

const known = { 'cmi.core.student_id': 'daan', 'cmi.core.student_name': 'Bakker, Daan', 'cmi.core.credit': 'credit' }
const given = { ...known, 'cmi.core.lesson_mode': 'normal', 'cmi.student_data.mastery_score': '70' }

function started(cmi: Record<string, string> = {}) {
  const commits: { cmi: Record<string, unknown>; final: boolean }[] = []
  let keeps = true
  const keep = (all: Record<string, string>, final: boolean) => {
    commits.push({ cmi: all, final })
    return keeps
  }
  const api = makeFacade({ ...given, ...cmi }, keep, { whenSaved: async () => keeps, onFinish: () => {} })
  const stopKeeping = () => {
    keeps = false
  }
  return { api, commits, stopKeeping }
}

function initialized(cmi: Record<string, string> = {}) {
  const all = started(cmi)
  expect(all.api.LMSInitialize('')).toBe('true')
  return all
}

test('what was kept can be read after LMSInitialize, row by row', () => {
  const { api } = initialized({
    'cmi.core.lesson_status': 'incomplete',
    'cmi.core.entry': 'resume',
    'cmi.core.total_time': '0000:10:00.00',
    'cmi.suspend_data': 'state',
    'cmi.interactions.0.id': 'q1',
    'cmi.interactions.10.id': 'q11',
    'cmi.interactions.1.id': 'q2',
  })
  expect(api.LMSGetValue('cmi.core.entry')).toBe('resume')
  expect(api.LMSGetValue('cmi.suspend_data')).toBe('state')
  expect(api.LMSGetValue('cmi.core.lesson_status')).toBe('incomplete')
  expect(api.LMSGetValue('cmi.student_data.mastery_score')).toBe('70')
  expect(api.LMSGetValue('cmi.core.total_time')).toMatch(/^(00)?00:10:00/)
  expect(api.LMSGetLastError()).toBe('0')
})

test('commit hands over the state, and is false when nothing is kept any more', () => {
  const { api, commits, stopKeeping } = initialized()
  expect(api.LMSSetValue('cmi.core.lesson_status', 'incomplete')).toBe('true')
  expect(api.LMSCommit('')).toBe('true')
  expect(commits.at(-1)).toMatchObject({ final: false, cmi: { 'cmi.core.lesson_status': 'incomplete' } })
  stopKeeping()
  expect(api.LMSCommit('')).toBe('false')
  expect(api.LMSGetLastError()).not.toBe('0')
})

test('finish is one final commit, after which nothing is read or written', () => {
  const { api, commits } = initialized()
  api.LMSSetValue('cmi.core.lesson_status', 'passed')
  expect(api.LMSFinish('')).toBe('true')
  expect(commits.filter(({ final }) => final)).toHaveLength(1)
  for (const call of [() => api.LMSGetValue('cmi.suspend_data'), () => api.LMSSetValue('cmi.suspend_data', 'x')]) {
    call()
    expect(api.LMSGetLastError()).toBe('301')
  }
  expect(api.LMSFinish('')).toBe('false')
  expect(api.LMSInitialize('')).toBe('false')
})

test('a learner who leaves halfway with a score is not failed, one whose unit never says a word has completed it', () => {
  const halfway = initialized()
  halfway.api.LMSSetValue('cmi.core.lesson_status', 'incomplete')
  halfway.api.LMSSetValue('cmi.core.score.raw', '10')
  halfway.api.LMSFinish('')
  expect(halfway.commits.at(-1)!.cmi['cmi.core.lesson_status']).toBe('incomplete')
  const silent = initialized()
  silent.api.LMSFinish('')
  expect(silent.commits.at(-1)!.cmi['cmi.core.lesson_status']).toBe('completed')
})

const answers: [string, unknown, string, string][] = [
  // element, value to set, error of reading, error of writing
  ['cmi.core.student_id', 'x', '0', '403'],
  ['cmi.core.credit', 'no-credit', '0', '403'],
  ['cmi.core.lesson_mode', 'browse', '0', '403'],
  ['cmi.student_data.mastery_score', '1', '0', '403'],
  ['cmi.core.total_time', '00:00:01', '0', '403'],
  ['cmi.core._children', 'x', '0', '402'],
  ['cmi.interactions._count', '1', '0', '402'],
  ['cmi.core.exit', 'suspend', '404', '0'],
  ['cmi.core.session_time', '00:00:10', '404', '0'],
  ['cmi.core.session_time', '10 s', '404', '405'],
  ['cmi.core.exit', 'soon', '404', '405'],
  ['cmi.interactions.0.id', 'q1', '404', '0'],
  ['cmi.interactions.0.result', 'nearly', '404', '405'],
  ['cmi.core.lesson_status', 'finished', '0', '405'],
  ['cmi.core.score.raw', 101, '0', '405'],
  ['cmi.core.score.raw', 100, '0', '0'],
  ['cmi.core.lesson_location', 'x'.repeat(256), '0', '405'],
  ['cmi.suspend_data', 'x'.repeat(4096), '0', '0'],
  ['cmi.suspend_data', 'x'.repeat(4097), '0', '405'],
  ['cmi.core.lesson_status._children', 'x', '202', '402'],
  ['cmi.core.lesson_status._count', 'x', '203', '402'],
  ['cmi.core.score._count', 'x', '203', '402'],
  ['cmi.core.nothing', 'x', '401', '401'],
  ['cmi.completion_status', 'x', '401', '401'],
  ['cmi', 'x', '201', '201'],
  ['cmi.core', 'x', '401', '401'],
  ['settings.lmsCommitUrl', 'https://x', '201', '201'],
  ['settings.xhrHeaders.Authorization', 'x', '201', '201'],
  ['__proto__', 'x', '201', '201'],
  ['cmi.__proto__.x', 'x', '401', '401'],
  ['cmi.core.constructor', 'x', '401', '401'],
  ['cmi.interactions.#.id', 'x', '401', '401'],
  ['cmi.interactions.01.id', 'x', '401', '401'],
  ['', 'x', '201', '201'],
]

test.each(answers)('%s set to %o: reading gives %s, writing gives %s', (element, value, reading, writing) => {
  const { api } = initialized()
  api.LMSGetValue(element)
  expect(api.LMSGetLastError()).toBe(reading)
  expect(api.LMSSetValue(element, value)).toBe(writing === '0' ? 'true' : 'false')
  expect(api.LMSGetLastError()).toBe(writing)
  expect(api.LMSGetErrorString(writing)).not.toBe('')
})

test('rows come one after another and are counted, also those that were kept', () => {
  const { api, commits } = initialized({ 'cmi.objectives.0.id': 'kept' })
  expect(api.LMSGetValue('cmi.objectives._count')).toBe('1')
  expect(api.LMSSetValue('cmi.objectives.2.id', 'far')).toBe('false')
  expect(api.LMSGetLastError()).toBe('201')
  expect(api.LMSSetValue('cmi.objectives.1.id', 'next')).toBe('true')
  expect(api.LMSGetValue('cmi.objectives._count')).toBe('2')
  expect(api.LMSGetValue('cmi.objectives.2.id')).toBe('')
  expect(api.LMSGetLastError()).toBe('201')
  api.LMSSetValue('cmi.interactions.0.id', 'q1')
  expect(api.LMSSetValue('cmi.interactions.0.correct_responses.1.pattern', 'a')).toBe('false')
  expect(api.LMSSetValue('cmi.interactions.0.correct_responses.0.pattern', 'a')).toBe('true')
  expect(api.LMSGetValue('cmi.interactions.0.correct_responses._count')).toBe('1')
  api.LMSCommit('')
  expect(commits.at(-1)!.cmi).toMatchObject({ 'cmi.objectives.1.id': 'next' })
  expect(commits.at(-1)!.cmi).not.toHaveProperty(['cmi.objectives.2.id'])
})

test('what nobody set reads as the standard has it at the start', () => {
  const { api } = initialized()
  expect(api.LMSGetValue('cmi.core.lesson_status')).toBe('not attempted')
  expect(api.LMSSetValue('cmi.core.lesson_status', 'not attempted')).toBe('false')
  expect(api.LMSGetLastError()).toBe('405')
  expect(api.LMSGetValue('cmi.core.score.raw')).toBe('')
  expect(api.LMSGetValue('cmi.student_preference.speed')).toBe('0')
  expect(api.LMSGetValue('cmi.core.score._children')).toBe('raw,min,max')
  expect(api.LMSGetLastError()).toBe('0')
})

test('content that sets and never commits is committed for within ten seconds, and not after its end', () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const { api, commits } = initialized()
  api.LMSSetValue('cmi.suspend_data', 'a')
  vi.advanceTimersByTime(10_000)
  expect(commits).toHaveLength(1)
  vi.advanceTimersByTime(60_000)
  expect(commits).toHaveLength(1)
  api.LMSSetValue('cmi.suspend_data', 'b')
  api.LMSFinish('')
  vi.advanceTimersByTime(60_000)
  expect(commits.map(({ final }) => final)).toEqual([false, true])
})

test('the facade cannot be changed', () => {
  const { api } = started()
  expect(Object.isFrozen(api)).toBe(true)
  expect(Object.keys(api)).toHaveLength(9)
  for (const call of Object.values(api)) expect(Object.isFrozen(call)).toBe(true)
})

const codes = ['0', '101', '201', '202', '203', '301', '401', '402', '403', '404', '405']
const parts = [
  ...[
    'cmi',
    'core',
    'settings',
    '__proto__',
    'constructor',
    'prototype',
    'student_id',
    'lesson_status',
    'exit',
    'score',
  ],
  ...[
    'raw',
    '_children',
    '_count',
    '_version',
    'interactions',
    'objectives',
    'correct_responses',
    'pattern',
    'id',
    '0',
    '1',
  ],
  ...[
    '01',
    '-1',
    '99999',
    '#',
    '',
    'suspend_data',
    'student_data',
    'mastery_score',
    'launch_data',
    'comments',
    'nav',
    'event',
  ],
  ...[
    'lmsCommitUrl',
    'startingData',
    'currentState',
    '_settings',
    'xhrHeaders',
    'adl',
    'toString',
    'student_response',
    'type',
  ],
]
const element = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...parts), { maxLength: 6 }).map((some) => some.join('.')) },
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...parts), { maxLength: 4 }).map((some) => ['cmi', ...some].join('.')),
  },
  { weight: 1, arbitrary: fc.anything() },
)
const value = fc.oneof(
  fc.constantFrom(
    'passed',
    'incomplete',
    '00:00:01',
    '50',
    'choice',
    'suspend',
    '',
    'q1',
    '{"cmi":{}}',
    'x'.repeat(5000),
  ),
  fc.anything(),
)

const many = process.env.LEERBANK_HARD ? 100_000 : 10_000

test(`${many} wild calls give codes of the standard, and keep what the data model takes and nothing else`, () => {
  const { api, commits } = initialized()
  const calls = fc.sample(fc.record({ element, value, isSet: fc.boolean() }), { numRuns: many, seed: 12 })
  const odd = calls.filter(({ element, value, isSet }) => {
    const answer = isSet ? api.LMSSetValue(element, value) : api.LMSGetValue(element)
    const code = api.LMSGetLastError()
    return typeof answer !== 'string' || !codes.includes(code) || (code === '0' && !elementOf(String(element)))
  })
  expect(odd).toEqual([])
  expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
  for (const [name, kept] of Object.entries(given)) expect(api.LMSGetValue(name)).toBe(kept)
  expect(api.LMSCommit('')).toBe('true')
  for (const [name, kept] of Object.entries(commits.at(-1)!.cmi)) {
    if (typeof kept !== 'string' || kept === '') continue
    const known = elementOf(name)!
    expect(known, name).toBeDefined()
    if (known.access !== 'readOnly') expect(known.accepts(kept), `${name}=${kept}`).toBe(true)
  }
  api.LMSFinish('')
})
