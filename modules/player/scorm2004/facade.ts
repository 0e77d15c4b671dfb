import { textOf } from '../textOf'
import type { Refusal } from './unitData'

/** The eight functions of SCORM 2004 (RTE section 3.1) and one of ours, as content finds them on `window.API_1484_11`. */
export type Scorm2004Facade = Readonly<{
  Initialize(parameter?: unknown): string
  Terminate(parameter?: unknown): string
  GetValue(element?: unknown): string
  SetValue(element?: unknown, value?: unknown): string
  Commit(parameter?: unknown): string
  GetLastError(): string
  GetErrorString(code?: unknown): string
  GetDiagnostic(code?: unknown): string
  /**
   * Ours: Commit answers before the server does; this tells how it went. True when everything committed is kept, false
   * when it could not be brought over yet. Content that does not know it misses nothing.
   */
  whenSaved(): Promise<boolean>
}>

type Behind = {
  data: { get(name: string): string | Refusal; set(name: string, value: string): Refusal | undefined }
  /** False when nothing is kept any more. */
  commit: () => boolean
  onInitialize: () => void
  onTerminate: () => void
  whenSaved: () => Promise<boolean>
}

// RTE section 3.1.7
const errors: Record<string, string> = {
  '0': 'No error',
  '101': 'General exception',
  '102': 'General initialization failure',
  '103': 'Already initialized',
  '104': 'Content instance terminated',
  '111': 'General termination failure',
  '112': 'Termination before initialization',
  '113': 'Termination after termination',
  '122': 'Retrieve data before initialization',
  '123': 'Retrieve data after termination',
  '132': 'Store data before initialization',
  '133': 'Store data after termination',
  '142': 'Commit before initialization',
  '143': 'Commit after termination',
  '201': 'General argument error',
  '301': 'General get failure',
  '351': 'General set failure',
  '391': 'General commit failure',
  '401': 'Undefined data model element',
  '402': 'Unimplemented data model element',
  '403': 'Data model element value not initialized',
  '404': 'Data model element is read only',
  '405': 'Data model element is write only',
  '406': 'Data model element type mismatch',
  '407': 'Data model element value out of range',
  '408': 'Data model dependency not established',
}

/** One unit's API from its launch to its end; each launch has one of its own. */
export function makeFacade({ data, commit, onInitialize, onTerminate, whenSaved }: Behind): Scorm2004Facade {
  let phase: 'before' | 'running' | 'after' = 'before'
  let lastError = '0'

  const say = (answer: string, code = '0') => {
    lastError = code
    return answer
  }
  const unless = (before: string, after: string) =>
    phase === 'running' ? undefined : phase === 'before' ? before : after

  const facade: Scorm2004Facade = {
    Initialize(parameter) {
      if (phase === 'running') return say('false', '103')
      if (phase === 'after') return say('false', '104')
      if (textOf(parameter) !== '') return say('false', '201')
      phase = 'running'
      onInitialize()
      return say('true')
    },
    Terminate(parameter) {
      const wrong = unless('112', '113')
      if (wrong) return say('false', wrong)
      if (textOf(parameter) !== '') return say('false', '201')
      phase = 'after'
      const kept = commit()
      onTerminate()
      return kept ? say('true') : say('false', '111')
    },
    GetValue(element) {
      const wrong = unless('122', '123')
      if (wrong) return say('', wrong)
      const name = textOf(element)
      const found = name === undefined ? { error: '401' } : data.get(name)
      return typeof found === 'string' ? say(found) : say('', found.error)
    },
    SetValue(element, value) {
      const wrong = unless('132', '133')
      if (wrong) return say('false', wrong)
      const [name, text] = [textOf(element), textOf(value)]
      if (name === undefined) return say('false', '401')
      const refused = text === undefined ? { error: '406' } : data.set(name, text)
      return refused ? say('false', refused.error) : say('true')
    },
    Commit(parameter) {
      const wrong = unless('142', '143')
      if (wrong) return say('false', wrong)
      if (textOf(parameter) !== '') return say('false', '201')
      return commit() ? say('true') : say('false', '391')
    },
    GetLastError: () => lastError,
    GetErrorString: (code) => errorText(code),
    GetDiagnostic: (code) => errorText(code === undefined || code === '' ? lastError : code),
    whenSaved: () => whenSaved(),
  }
  for (const call of Object.values(facade)) Object.freeze(call)
  return Object.freeze(facade)
}

function errorText(code: unknown) {
  const key = textOf(code) ?? ''
  return Object.hasOwn(errors, key) ? errors[key]! : ''
}
