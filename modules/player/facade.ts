import { elementOf, isElementOrGroup } from './dataModel'
import { statusAtFinish } from './scorm12/statusAtFinish'

/** What the facade needs of scorm-again; the instance itself never leaves the closure. */
export type Runtime = {
  LMSInitialize(parameter: string): string
  LMSFinish(parameter: string): string
  LMSGetValue(element: string): string
  LMSSetValue(element: string, value: string): string
  LMSCommit(parameter: string): string
  LMSGetLastError(): string
}

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

type Follower = {
  whenSaved: () => Promise<boolean>
  onFinish: () => void
  onInitialize?: () => void
  /** Given by the manifest of a package of others. */
  mastery?: number | undefined
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

/**
 * Lets through exactly the data model of SCORM 1.2. scorm-again reaches its own settings and its whole state by name
 * ("settings.lmsCommitUrl", "cmi"), so content never speaks to it directly.
 */
export function makeFacade(runtime: Runtime, { whenSaved, onFinish, onInitialize, mastery }: Follower): Scorm12Facade {
  let phase: 'before' | 'running' | 'after' = 'before'
  let lastError = '0'

  const refuse = (code: string, answer = 'false') => {
    lastError = code
    return answer
  }
  const ask = (call: () => string, answerWhenBroken = 'false') => {
    try {
      const answer = String(call())
      lastError = runtime.LMSGetLastError()
      return answer
    } catch {
      return refuse('101', answerWhenBroken)
    }
  }

  const facade: Scorm12Facade = {
    LMSInitialize(parameter) {
      if (textOf(parameter) !== '') return refuse('201')
      if (phase !== 'before') return refuse('101')
      const answer = ask(() => runtime.LMSInitialize(''))
      if (answer !== 'true') return answer
      phase = 'running'
      onInitialize?.()
      return answer
    },
    LMSFinish(parameter) {
      if (textOf(parameter) !== '') return refuse('201')
      if (phase !== 'running') return refuse('301')
      const said = ask(() => runtime.LMSGetValue('cmi.core.lesson_status'))
      const status = statusAtFinish(
        said,
        ask(() => runtime.LMSGetValue('cmi.core.score.raw'), ''),
        mastery,
      )
      if (status !== said) ask(() => runtime.LMSSetValue('cmi.core.lesson_status', status))
      const answer = ask(() => runtime.LMSFinish(''))
      if (answer === 'true') {
        phase = 'after'
        onFinish()
      }
      return answer
    },
    LMSGetValue(element) {
      if (phase !== 'running') return refuse('301', '')
      const name = textOf(element)
      const known = name === undefined ? undefined : elementOf(name)
      if (!known) return refuse(codeForUnknown(name), '')
      if (known.access === 'writeOnly') return refuse('404', '')
      return ask(() => runtime.LMSGetValue(name!), '')
    },
    LMSSetValue(element, value) {
      if (phase !== 'running') return refuse('301')
      const name = textOf(element)
      const known = name === undefined ? undefined : elementOf(name)
      if (!known) return refuse(name?.match(/\._(children|count|version)$/) ? '402' : codeForUnknown(name))
      if (known.access === 'keyword') return refuse('402')
      if (known.access === 'readOnly') return refuse('403')
      const text = textOf(value)
      if (text === undefined || !known.accepts(text)) return refuse('405')
      return ask(() => runtime.LMSSetValue(name!, text))
    },
    LMSCommit(parameter) {
      if (textOf(parameter) !== '') return refuse('201')
      if (phase !== 'running') return refuse('301')
      return ask(() => runtime.LMSCommit(''))
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

// Content passes numbers and nothing at all where the standard says strings; objects could run code of their own here.
function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
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
