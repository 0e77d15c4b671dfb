import type { Cmi } from '~/modules/progress/applyCommit'
import { elementOf, isElementOrGroup } from './dataModel'
import { statusAtFinish } from './scorm12/statusAtFinish'
import { makeUnitData } from './scorm12/unitData'
import type { FindElement } from './stateNames'
import { textOf } from './textOf'

/** The eight functions of SCORM 1.2 (RTE section 3.3) and one of ours, as content finds them on `window.API`. */
export type Scorm12Facade = Readonly<{
  LMSInitialize(parameter?: unknown): string
  LMSFinish(parameter?: unknown): string
  LMSGetValue(element?: unknown): string
  LMSSetValue(element?: unknown, value?: unknown): string
  LMSCommit(parameter?: unknown): string
  LMSGetLastError(): string
  LMSGetErrorString(code?: unknown): string
  LMSGetDiagnostic(code?: unknown): string
  /**
   * Ours: Commit answers before the server does; this tells how it went. True when everything committed is kept, false
   * when it could not be brought over yet. Content that does not know it misses nothing.
   */
  whenSaved(): Promise<boolean>
}>

/** Takes the whole state of a unit; false when nothing is kept any more. */
export type Keep = (cmi: Cmi, final: boolean) => boolean

type Follower = {
  whenSaved: () => Promise<boolean>
  onFinish: () => void
  onInitialize?: () => void
  /** Given by the manifest of a package of others. */
  mastery?: number | undefined
  /** The data model, when it is not quite that of the standard. */
  find?: FindElement
}

// RTE section 3.3.6
const errors: Record<string, string> = {
  '0': 'No error',
  '101': 'General exception',
  '201': 'Invalid argument error',
  '202': 'Element cannot have children',
  '203': 'Element not an array - cannot have count',
  '301': 'Not initialized',
  '401': 'Not implemented error',
  '402': 'Invalid set value, element is a keyword',
  '403': 'Element is read only',
  '404': 'Element is write only',
  '405': 'Incorrect data type',
}

// Content that never commits is committed for it.
const autocommitMs = 10_000

/**
 * One unit's API from its launch to its end, with the state in which it begins. Lets through exactly the data model of
 * SCORM 1.2; each launch has one of its own.
 */
export function makeFacade(
  cmi: Cmi,
  keep: Keep,
  { whenSaved, onFinish, onInitialize, mastery, find = elementOf }: Follower,
): Scorm12Facade {
  const data = makeUnitData(cmi)
  let phase: 'before' | 'running' | 'after' = 'before'
  let lastError = '0'
  let autocommit: ReturnType<typeof setTimeout> | undefined

  const say = (answer: string, code = '0') => {
    lastError = code
    return answer
  }
  const refuse = (code: string) => say('false', code)
  const commit = (final: boolean) => {
    clearTimeout(autocommit)
    autocommit = undefined
    return keep(data.all(), final)
  }

  const facade: Scorm12Facade = {
    LMSInitialize(parameter) {
      if (textOf(parameter) !== '') return refuse('201')
      if (phase !== 'before') return refuse('101')
      phase = 'running'
      onInitialize?.()
      return say('true')
    },
    LMSFinish(parameter) {
      if (textOf(parameter) !== '') return refuse('201')
      if (phase !== 'running') return refuse('301')
      const said = String(data.get('cmi.core.lesson_status'))
      const status = statusAtFinish(said, String(data.get('cmi.core.score.raw')), mastery)
      if (status !== said) data.set('cmi.core.lesson_status', status)
      if (!commit(true)) return refuse('101')
      phase = 'after'
      onFinish()
      return say('true')
    },
    LMSGetValue(element) {
      if (phase !== 'running') return say('', '301')
      const name = textOf(element)
      const known = name === undefined ? undefined : find(name)
      if (!known) return say('', codeForUnknown(name))
      if (known.access === 'writeOnly') return say('', '404')
      const found = data.get(name!)
      return typeof found === 'string' ? say(found) : say('', found.error)
    },
    LMSSetValue(element, value) {
      if (phase !== 'running') return refuse('301')
      const name = textOf(element)
      const known = name === undefined ? undefined : find(name)
      if (!known) return refuse(name?.match(/\._(children|count|version)$/) ? '402' : codeForUnknown(name))
      if (known.access === 'keyword') return refuse('402')
      if (known.access === 'readOnly') return refuse('403')
      const text = textOf(value)
      if (text === undefined || !known.accepts(text)) return refuse('405')
      const refused = data.set(name!, text)
      if (refused) return refuse(refused.error)
      autocommit ??= setTimeout(() => phase === 'running' && commit(false), autocommitMs)
      return say('true')
    },
    LMSCommit(parameter) {
      if (textOf(parameter) !== '') return refuse('201')
      if (phase !== 'running') return refuse('301')
      return commit(false) ? say('true') : refuse('101')
    },
    LMSGetLastError() {
      return lastError
    },
    LMSGetErrorString(code) {
      return errorText(code)
    },
    LMSGetDiagnostic(code) {
      return errorText(code === undefined || code === '' ? lastError : code)
    },
    whenSaved: () => whenSaved(),
  }
  for (const call of Object.values(facade)) Object.freeze(call)
  return Object.freeze(facade)
}

function codeForUnknown(name: string | undefined) {
  if (name === undefined || !name.startsWith('cmi.')) return '201'
  const asked = name.match(/^(.+)\._(children|count)$/)
  if (!asked || !isElementOrGroup(asked[1]!)) return '401'
  return asked[2] === 'children' ? '202' : '203'
}

function errorText(code: unknown) {
  const key = textOf(code) ?? ''
  return Object.hasOwn(errors, key) ? errors[key]! : ''
}
