import { beforeEach, expect, test } from 'vitest'
import { calls, firstCalls, heard, hearLms, mostCalls } from './calls'
import type { Lms } from './lms'
import { noLms } from './noLms'

beforeEach(() => {
  calls.length = 0
})

function frozenApi() {
  return Object.freeze({
    values: { 'cmi.core.lesson_status': 'incomplete' } as Record<string, string>,
    LMSGetValue(name: string) {
      return this.values[name] ?? ''
    },
    LMSSetValue: (_: string, value: string) => String(value.length <= 4096),
    LMSCommit: (): string => {
      throw new Error('no network')
    },
    LMSGetLastError: () => '405',
  })
}

test('an API that is listened to answers as it did, also one that is frozen or knows itself as this', () => {
  const api = heard(frozenApi())
  expect(api.LMSGetValue('cmi.core.lesson_status')).toBe('incomplete')
  expect(api.LMSSetValue('cmi.suspend_data', 'x'.repeat(5000))).toBe('false')
  expect(() => api.LMSCommit()).toThrow('no network')
  expect((api as { whenSaved?: unknown }).whenSaved).toBeUndefined()
  expect(calls).toMatchObject([
    { name: 'LMSGetValue', given: ['cmi.core.lesson_status'], answer: 'incomplete' },
    { name: 'LMSSetValue', given: ['cmi.suspend_data', 5000], answer: 'false', error: '405' },
    { name: 'LMSCommit' },
  ])
  expect(calls[2]).not.toHaveProperty('answer')
})

test('of a long visit the beginning and the newest are kept, and no long texts', () => {
  const api = heard(frozenApi())
  for (let n = 0; n < 5000; n++) api.LMSSetValue(`cmi.${n}`, 'x'.repeat(n))
  expect(calls).toHaveLength(mostCalls)
  expect(calls[0]!.given[0]).toBe('cmi.0')
  expect(calls[firstCalls - 1]!.given[0]).toBe(`cmi.${firstCalls - 1}`)
  expect(calls.at(-1)!.given).toEqual(['cmi.4999', 4999])
  expect(Math.max(...calls.flatMap(({ given }) => given.map((one) => String(one).length)))).toBeLessThanOrEqual(255)
})

test('what speaks no SCORM is listened to at the driver, whose answers may take a while', async () => {
  const lms: Lms = { ...noLms, kind: 'browser', commit: async () => false }
  hearLms(lms)
  expect(await lms.connect()).toBe(true)
  expect(await lms.commit()).toBe(false)
  expect(calls).toMatchObject([
    { name: 'connect', answer: true },
    { name: 'commit', answer: false },
  ])
})
