import { expect } from 'vitest'
import type { Cmi } from '~/modules/progress/applyCommit'
import { makeFacade } from './facade'
import { type Given, makeUnitData } from './unitData'

const given: Given = {
  elements: {
    'cmi.learner_id': 'daan',
    'cmi.learner_name': 'Bakker, Daan',
    'cmi.entry': 'ab-initio',
    'cmi.scaled_passing_score': '0.7',
    'cmi.completion_threshold': '0.5',
    'cmi.objectives.0.id': 'given',
  },
  stores: [
    { id: 'open', mayRead: true, mayWrite: true },
    { id: 'shut', mayRead: false, mayWrite: false },
  ],
  isValidRequest: (request) => (request === 'continue' ? 'true' : 'false'),
}

/** For tests: the API of a unit whose manifest and learner say this. */
export function started(elements: Cmi = {}) {
  const written: Cmi = {}
  const stores = new Map<string, string>()
  const heard: string[] = []
  let keeps = true
  const api = makeFacade({
    data: makeUnitData({ ...given, elements: { ...given.elements, ...elements } }, written, stores),
    commit: () => keeps,
    onInitialize: () => heard.push('initialized'),
    onTerminate: () => heard.push('terminated'),
    whenSaved: async () => keeps,
  })
  const stopKeeping = () => {
    keeps = false
  }
  return { api, written, stores, heard, stopKeeping }
}

export function initialized(elements: Cmi = {}) {
  const all = started(elements)
  expect(all.api.Initialize('')).toBe('true')
  return all
}
