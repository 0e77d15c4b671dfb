import type { Cmi } from '~/modules/progress/applyCommit'
import { elementOf, isElementOrGroup, patternOf } from './dataModel'
import { isPattern, isResponse, mayHavePattern } from './interactionPatterns'

/** What the LMS says of a unit, read and never written by its content. */
export type Given = {
  /** Elements by their full name, rows too. */
  elements: Cmi
  /** The shared stores it may use, in order (RTE section 4.3). */
  stores: { id: string; mayRead: boolean; mayWrite: boolean }[]
  /** `continue`, `previous`, `choice.{target=…}`, `jump.{target=…}`: SN section 5.6.4. */
  isValidRequest: (request: string) => 'true' | 'false' | 'unknown'
}

/** An error of RTE section 3.1.7 instead of an answer. */
export type Refusal = { error: string }

/**
 * The data of one unit while its content runs: what it wrote, by the rules of RTE section 4. `written` and `stores` are
 * changed in place.
 */
export function makeUnitData(given: Given, written: Cmi, stores: Map<string, string>) {
  const counts = countRows({ ...given.elements, ...written })

  function get(name: string): string | Refusal {
    const element = elementOf(name)
    if (!element) return { error: codeOfUnknown(name) }
    if (element.access === 'writeOnly') return { error: '405' }
    if (name.endsWith('._count')) return countOf(name.slice(0, -'._count'.length))
    if (element.access === 'keyword') return element.initially!
    if (name.startsWith('adl.nav.request_valid.'))
      return given.isValidRequest(name.slice('adl.nav.request_valid.'.length))
    if (name.startsWith('adl.data.')) return getStore(name)
    if (isBeyond(name)) return { error: '301' }
    const value = statusOf(name) ?? written[name] ?? given.elements[name] ?? element.initially
    return value ?? { error: '403' }
  }

  function set(name: string, value: string): Refusal | undefined {
    const element = elementOf(name)
    if (!element) return { error: name === '' ? '351' : '401' }
    if (element.access === 'keyword' || element.access === 'readOnly') return { error: '404' }
    const outOfOrder = rowFault(name)
    if (outOfOrder) return { error: outOfOrder }
    const fault = element.faultOf(value) ?? faultInContext(name, value)
    if (fault) return { error: fault }
    if (name.startsWith('adl.data.')) return setStore(name, value)
    written[name] = value
    for (const [array, place] of rowsIn(name)) counts.set(array, Math.max(counts.get(array) ?? 0, place + 1))
    return undefined
  }

  function countOf(array: string): string | Refusal {
    if (array === 'adl.data') return String(given.stores.length)
    if (isBeyond(`${array}.`)) return { error: '301' }
    return String(counts.get(array) ?? 0)
  }

  const isBeyond = (name: string) => rowsIn(name).some(([array, place]) => place >= (counts.get(array) ?? 0))
  const read = (name: string) => written[name] ?? given.elements[name]

  function getStore(name: string): string | Refusal {
    const place = Number(name.split('.')[2])
    const store = given.stores[place]
    if (!store) return { error: '301' }
    if (name.endsWith('.id')) return store.id
    if (!store.mayRead) return { error: '405' }
    return stores.get(store.id) ?? { error: '403' }
  }

  function setStore(name: string, value: string): Refusal | undefined {
    const store = given.stores[Number(name.split('.')[2])]
    if (!store) return { error: '351' }
    if (!store.mayWrite) return { error: '404' }
    stores.set(store.id, value)
    return undefined
  }

  // Rows come one after another (351), and say first what they are (408).
  function rowFault(name: string): string | undefined {
    for (const [array, place] of rowsIn(name)) {
      if (array === 'adl.data') continue
      const count = counts.get(array) ?? 0
      if (place > count) return '351'
      const row = `${array}.${place}`
      const needsId = /^cmi\.(?:objectives|interactions)$/.test(array)
      if (needsId && name !== `${row}.id` && read(`${row}.id`) === undefined) return '408'
    }
    const asksType = name.match(/^(cmi\.interactions\.\d+)\.(?:correct_responses\.\d+\.pattern|learner_response)$/)
    return asksType && read(`${asksType[1]}.type`) === undefined ? '408' : undefined
  }

  function faultInContext(name: string, value: string): string | undefined {
    const parts = name.split('.')
    const type = read(`${parts.slice(0, 3).join('.')}.type`)
    switch (patternOf(name)) {
      case 'cmi.objectives.#.id':
        return (read(name) ?? value) !== value || isTaken('cmi.objectives', parts[2]!, 'id', value) ? '351' : undefined
      case 'cmi.interactions.#.objectives.#.id':
        return isTaken(parts.slice(0, 4).join('.'), parts[4]!, 'id', value) ? '351' : undefined
      case 'cmi.interactions.#.learner_response':
        return isResponse(type!, value) ? undefined : '406'
      case 'cmi.interactions.#.correct_responses.#.pattern':
        if (!mayHavePattern(type!, Number(parts[4]))) return '351'
        if (!isPattern(type!, value)) return '406'
        return isTaken(parts.slice(0, 4).join('.'), parts[4]!, 'pattern', value) ? '351' : undefined
      default:
        return undefined
    }
  }

  function isTaken(array: string, place: string, field: string, value: string) {
    const count = counts.get(array) ?? 0
    for (let other = 0; other < count; other += 1)
      if (String(other) !== place && read(`${array}.${other}.${field}`) === value) return true
    return false
  }

  /** Where the LMS knows from when a unit is completed or passed, it says so: RTE tables 4.2.4.1a and 4.2.22.1a. */
  function statusOf(name: string) {
    if (name === 'cmi.completion_status')
      return reaches('cmi.progress_measure', 'cmi.completion_threshold', 'completed', 'incomplete')
    if (name !== 'cmi.success_status' || given.elements['cmi.scaled_passing_score'] === undefined) return undefined
    return reaches('cmi.score.scaled', 'cmi.scaled_passing_score', 'passed', 'failed') ?? 'unknown'
  }

  function reaches(measure: string, threshold: string, yes: string, no: string) {
    const [reached, least] = [written[measure], given.elements[threshold]]
    if (reached === undefined || least === undefined) return undefined
    return Number(reached) >= Number(least) ? yes : no
  }

  return { get, set }
}

export type UnitData = ReturnType<typeof makeUnitData>

/** `cmi.interactions.2.objectives.0.id`: the second of `cmi.interactions`, the first of its objectives. */
function rowsIn(name: string): [array: string, place: number][] {
  if (!/\.\d/.test(name) || name.includes('{')) return []
  return [...name.matchAll(/\.(\d+)(?=\.)/g)].map((found) => [name.slice(0, found.index), Number(found[1])])
}

function countRows(all: Cmi) {
  const counts = new Map<string, number>()
  for (const name of Object.keys(all))
    for (const [array, place] of rowsIn(name)) counts.set(array, Math.max(counts.get(array) ?? 0, place + 1))
  return counts
}

function codeOfUnknown(name: string) {
  if (name === '') return '301'
  const asked = name.match(/^(.+)\._(?:children|count|version)$/)
  return asked && isElementOrGroup(asked[1]!) ? '301' : '401'
}
