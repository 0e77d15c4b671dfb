import { expect, test } from 'vitest'
import { initialized, started } from './testUnit'

test('each function says in which state it was called', () => {
  const { api, heard } = started()
  const code = (call: () => string) => [call(), api.GetLastError()]
  expect(code(() => api.GetValue('cmi.location'))).toEqual(['', '122'])
  expect(code(() => api.SetValue('cmi.location', '1'))).toEqual(['false', '132'])
  expect(code(() => api.Commit(''))).toEqual(['false', '142'])
  expect(code(() => api.Terminate(''))).toEqual(['false', '112'])
  expect(code(() => api.Initialize('x'))).toEqual(['false', '201'])
  expect(code(() => api.Initialize(''))).toEqual(['true', '0'])
  expect(code(() => api.Initialize(''))).toEqual(['false', '103'])
  expect(code(() => api.Commit('x'))).toEqual(['false', '201'])
  expect(code(() => api.Terminate('x'))).toEqual(['false', '201'])
  expect(code(() => api.Terminate(''))).toEqual(['true', '0'])
  expect(code(() => api.Terminate(''))).toEqual(['false', '113'])
  expect(code(() => api.Initialize(''))).toEqual(['false', '104'])
  expect(code(() => api.GetValue('cmi.location'))).toEqual(['', '123'])
  expect(code(() => api.SetValue('cmi.location', '1'))).toEqual(['false', '133'])
  expect(code(() => api.Commit(''))).toEqual(['false', '143'])
  expect(heard).toEqual(['initialized', 'terminated'])
})

test('a commit is false when nothing is kept any more', async () => {
  const { api, stopKeeping } = initialized()
  expect(api.Commit('')).toBe('true')
  stopKeeping()
  expect(api.Commit('')).toBe('false')
  expect(api.GetLastError()).toBe('391')
  expect(api.Terminate('')).toBe('false')
  expect(api.GetLastError()).toBe('111')
  expect(await api.whenSaved()).toBe(false)
})

const long = 'x'.repeat(64_000)
const answers: [string, unknown, string, string][] = [
  // element, value to set, error of reading first, error of writing
  ['cmi._version', '1.0', '0', '404'],
  ['cmi.learner_id', 'x', '0', '404'],
  ['cmi.mode', 'review', '0', '404'],
  ['cmi.total_time', 'PT1S', '0', '404'],
  ['cmi.score._children', 'x', '0', '404'],
  ['cmi.objectives._count', '1', '0', '404'],
  ['cmi.launch_data', 'x', '403', '404'],
  ['cmi.exit', 'suspend', '405', '0'],
  ['cmi.exit', 'soon', '405', '406'],
  ['cmi.session_time', 'P1Y2M3DT4H5M6.78S', '405', '0'],
  ['cmi.session_time', 'PT1.234S', '405', '406'],
  ['cmi.session_time', '00:10:00', '405', '406'],
  ['cmi.session_time', 'P', '405', '406'],
  ['cmi.session_time', 'PT', '405', '406'],
  ['cmi.completion_status', 'completed', '0', '0'],
  ['cmi.completion_status', 'passed', '0', '406'],
  ['cmi.success_status', 'passed', '0', '0'],
  ['cmi.success_status', 'completed', '0', '406'],
  ['cmi.score.scaled', '-1', '403', '0'],
  ['cmi.score.scaled', '1.1', '403', '407'],
  ['cmi.score.scaled', 'high', '403', '406'],
  ['cmi.score.raw', '-3.25', '403', '0'],
  ['cmi.score.raw', 12, '403', '0'],
  ['cmi.progress_measure', '1.01', '403', '407'],
  ['cmi.learner_preference.audio_level', '-1', '0', '407'],
  ['cmi.learner_preference.language', 'nl-NL', '0', '0'],
  ['cmi.learner_preference.language', '12', '0', '406'],
  ['cmi.learner_preference.audio_captioning', '1', '0', '0'],
  ['cmi.location', 'x'.repeat(1000), '403', '0'],
  ['cmi.suspend_data', long, '403', '0'],
  ['cmi.suspend_data', `${long}x`, '403', '406'],
  ['cmi.location', {}, '403', '406'],
  ['cmi.comments_from_learner.0.comment', '{lang=nl}mooi', '301', '0'],
  ['cmi.comments_from_learner.0.comment', '{lang=!}mooi', '301', '406'],
  ['cmi.comments_from_learner.1.comment', 'x', '301', '351'],
  ['cmi.comments_from_learner.0.timestamp', '2026-11-29T10:00:00.12+01:00', '301', '0'],
  ['cmi.comments_from_learner.0.timestamp', '2026-13-29', '301', '406'],
  ['cmi.comments_from_learner.0.timestamp', '2026-02-30', '301', '406'],
  ['cmi.comments_from_lms.0.comment', 'x', '301', '404'],
  ['cmi.objectives.0.id', 'given', '0', '0'],
  ['cmi.objectives.0.id', 'other', '0', '351'],
  ['cmi.objectives.1.id', 'given', '301', '351'],
  ['cmi.objectives.1.id', 'urn:', '301', '406'],
  ['cmi.objectives.1.id', 'with blank', '301', '406'],
  ['cmi.objectives.1.success_status', 'passed', '301', '408'],
  ['cmi.objectives.2.id', 'x', '301', '351'],
  ['cmi.interactions.0.id', 'urn:x-y:q1', '301', '0'],
  ['cmi.interactions.0.type', 'choice', '301', '408'],
  ['cmi.interactions.0.correct_responses.0.pattern', 'a', '301', '408'],
  ['adl.nav.request', 'continue', '0', '0'],
  ['adl.nav.request', '{target=unit-1}choice', '0', '0'],
  ['adl.nav.request', 'start', '0', '406'],
  ['adl.nav.request_valid.continue', 'true', '0', '404'],
  ['adl.nav.request_valid.choice.{target=a.0.b}', 'true', '0', '404'],
  ['adl.nav.request_valid.choice', 'true', '401', '401'],
  ['adl.data.0.store', 'text', '403', '0'],
  ['adl.data.0.id', 'x', '0', '404'],
  ['adl.data.1.store', 'text', '405', '404'],
  ['adl.data.2.store', 'text', '301', '351'],
  ['cmi.location._children', 'x', '301', '401'],
  ['cmi.score._count', 'x', '301', '401'],
  ['cmi.interactions.0.objectives._count', 'x', '301', '404'],
  ['cmi.nothing', 'x', '401', '401'],
  ['cmi.core.lesson_status', 'passed', '401', '401'],
  ['cmi', '{}', '401', '401'],
  ['settings.lmsCommitUrl', 'x', '401', '401'],
  ['__proto__.x', 'x', '401', '401'],
  ['cmi.interactions.#.id', 'x', '401', '401'],
  ['cmi.interactions.01.id', 'x', '401', '401'],
  ['', 'x', '301', '351'],
]

test.each(answers)('%s set to %o: reading gives %s, writing gives %s', (element, value, reading, writing) => {
  const { api } = initialized()
  api.GetValue(element)
  expect(api.GetLastError()).toBe(reading)
  expect(api.SetValue(element, value)).toBe(writing === '0' ? 'true' : 'false')
  expect(api.GetLastError()).toBe(writing)
  expect(api.GetErrorString(writing)).not.toBe('')
  expect(api.GetDiagnostic('')).toBe(api.GetErrorString(writing))
})

const interactions: [
  type: string,
  pattern: string[],
  wrongPattern: string[],
  response: string[],
  wrongResponse: string[],
][] = [
  ['true-false', ['true'], ['yes'], ['false'], ['0']],
  ['choice', ['a[,]b', ''], ['a[,]a', 'a b'], ['b'], ['a[,]a']],
  ['fill-in', ['{case_matters=true}{order_matters=false}{lang=nl}bout[,]moer'], [], ['{lang=nl}bout'], []],
  ['long-fill-in', ['{case_matters=false}een zin'], [], ['een zin'], []],
  ['likert', ['5'], ['a b'], ['often'], ['']],
  ['matching', ['a[.]1[,]b[.]2'], ['a', 'a[.]'], ['b[.]1'], ['a[.]1[.]2']],
  ['performance', ['{order_matters=false}s1[.]10[:]12[,][.]x'], ['[.]'], ['s1[.]done'], ['s1']],
  ['sequencing', ['a[,]b[,]a'], ['a[,]'], ['b'], ['a b']],
  ['numeric', ['1[:]5', '[:]', '5', '-1.5[:]'], ['5[:]1', 'five'], ['3.5'], ['x']],
  ['other', ['anything at all'], [], ['anything'], []],
]

test.each(interactions)(
  'answers of the type %s are written as the standard has them',
  (type, right, wrong, said, unsaid) => {
    const tryAll = (element: string, values: string[], code: string) => {
      for (const value of values) {
        const { api } = initialized()
        api.SetValue('cmi.interactions.0.id', 'q')
        api.SetValue('cmi.interactions.0.type', type)
        api.SetValue(`cmi.interactions.0.${element}`, value)
        expect(api.GetLastError(), `${type} ${element} ${value}`).toBe(code)
      }
    }
    tryAll('correct_responses.0.pattern', right, '0')
    tryAll('correct_responses.0.pattern', wrong, '406')
    tryAll('learner_response', said, '0')
    tryAll('learner_response', unsaid, '406')
  },
)

test('rows are counted, keep their order, and know what was said twice', () => {
  const { api } = initialized()
  api.SetValue('cmi.interactions.0.id', 'q1')
  api.SetValue('cmi.interactions.0.type', 'choice')
  expect(api.GetValue('cmi.interactions._count')).toBe('1')
  for (const [place, id, code] of [
    [0, 'goal', '0'],
    [1, 'goal', '351'],
    [2, 'other', '351'],
    [1, 'other', '0'],
  ] as const) {
    api.SetValue(`cmi.interactions.0.objectives.${place}.id`, id)
    expect(api.GetLastError()).toBe(code)
  }
  expect(api.GetValue('cmi.interactions.0.objectives._count')).toBe('2')
  api.SetValue('cmi.interactions.0.correct_responses.0.pattern', 'a')
  api.SetValue('cmi.interactions.0.correct_responses.1.pattern', 'a')
  expect(api.GetLastError()).toBe('351')
  api.SetValue('cmi.interactions.1.id', 'q2')
  api.SetValue('cmi.interactions.1.type', 'true-false')
  api.SetValue('cmi.interactions.1.correct_responses.0.pattern', 'true')
  api.SetValue('cmi.interactions.1.correct_responses.1.pattern', 'false')
  expect(api.GetLastError()).toBe('351')
  expect(api.GetValue('cmi.objectives.0.success_status')).toBe('unknown')
})

test('passed and completed follow from measure and threshold where there are any', () => {
  const { api } = initialized()
  api.SetValue('cmi.success_status', 'passed')
  expect(api.GetValue('cmi.success_status')).toBe('unknown')
  api.SetValue('cmi.score.scaled', '0.69')
  expect(api.GetValue('cmi.success_status')).toBe('failed')
  api.SetValue('cmi.score.scaled', '0.7')
  expect(api.GetValue('cmi.success_status')).toBe('passed')
  api.SetValue('cmi.completion_status', 'completed')
  expect(api.GetValue('cmi.completion_status')).toBe('completed')
  api.SetValue('cmi.progress_measure', '0.2')
  expect(api.GetValue('cmi.completion_status')).toBe('incomplete')
})

test('the facade cannot be changed', () => {
  const { api } = started()
  expect(Object.isFrozen(api)).toBe(true)
  expect(Object.keys(api)).toHaveLength(9)
  for (const call of Object.values(api)) expect(Object.isFrozen(call)).toBe(true)
})
