import fc from 'fast-check'
import { expect, test } from 'vitest'
import { elementOf } from './dataModel'
import { initialized } from './testUnit'

const codes = ['0', '301', '351', '401', '403', '404', '405', '406', '407', '408']
const parts =
  'cmi adl nav data request request_valid choice {target=x} settings __proto__ constructor toString learner_id score scaled raw _children _count _version interactions objectives correct_responses pattern id type learner_response comments_from_learner comment timestamp 0 1 2 01 -1 99999 # suspend_data location exit session_time completion_status success_status store'.split(
    ' ',
  )
const element = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...parts), { maxLength: 6 }).map((some) => ['cmi', ...some].join('.')),
  },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...parts), { maxLength: 6 }).map((some) => some.join('.')) },
  {
    weight: 4,
    arbitrary: fc
      .array(fc.constantFrom(...parts), { minLength: 1, maxLength: 2 })
      .map((some) => ['cmi', ...some].join('.')),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom('cmi.interactions.0', 'cmi.interactions.1', 'cmi.objectives.1'), fc.constantFrom(...parts))
      .map((some) => some.join('.')),
  },
  { weight: 1, arbitrary: fc.anything() },
)
const value = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ...[
        'passed',
        'completed',
        'PT1S',
        '0.5',
        'choice',
        'suspend',
        '',
        'q1',
        'true',
        '{"cmi":{}}',
        'x'.repeat(70_000),
      ],
    ),
  },
  { weight: 1, arbitrary: fc.anything() },
)
const many = process.env.LEERBANK_HARD ? 100_000 : 10_000

test(`${many} wild calls give codes of the standard, and only what may be written is kept`, () => {
  const { api, written, stores } = initialized()
  const before = Object.getOwnPropertyNames(Object.prototype).sort()
  const calls = fc.sample(fc.record({ element, value, isSet: fc.boolean() }), { numRuns: many, seed: 2004 })
  const odd = calls.filter(({ element, value, isSet }) => {
    const answer = isSet ? api.SetValue(element, value) : api.GetValue(element)
    const code = api.GetLastError()
    return typeof answer !== 'string' || !codes.includes(code) || (code === '0' && !elementOf(String(element)))
  })
  expect(odd).toEqual([])
  expect(Object.keys(written).length).toBeGreaterThan(5)
  for (const [name, kept] of Object.entries(written)) {
    const known = elementOf(name)!
    expect(known, name).toBeDefined()
    expect(known.accepts(kept), `${name}=${kept}`).toBe(true)
  }
  expect([...stores.keys()].filter((id) => id !== 'open')).toEqual([])
  expect(api.GetValue('cmi.learner_id')).toBe('daan')
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before)
  expect(api.Terminate('')).toBe('true')
})
