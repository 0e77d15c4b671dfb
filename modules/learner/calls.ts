import type { Lms } from './lms'

/** A call to an LMS and its answer, as they were; of a long text its length. No answer: it threw, or is under way. */
export type Call = { at: number; name: string; given: unknown[]; answer?: unknown; took?: number; error?: string }

/** What was said since the module was opened: how it began, and the newest. */
export const calls: Call[] = []
/** The names under which an API was looked for. */
export const sought: string[] = []
export const mostCalls = 300
export const firstCalls = 60

type Api = Record<string, (...given: unknown[]) => unknown>

/** The same API, and every call to it is kept. The API itself stays as it is: its LMS and others use it too. */
export function heard<Of extends object>(of: Of): Of {
  const api = of as Api
  return new Proxy({} as Of, {
    get: (_, name: string) =>
      typeof api[name] === 'function' ? (...given: unknown[]) => note(name, given, api, api[name]!) : api[name],
  })
}

/** What is not said through an API of SCORM is kept as the runtime says it. */
export function hearLms(lms: Lms) {
  const methods = lms as unknown as Api
  for (const name of ['connect', 'read', 'write', 'commit', 'finish']) {
    const method = methods[name]!
    methods[name] = (...given) => note(name, given, methods, method)
  }
}

/** Keeps something that is said, until its answer can be written beside it. */
export function remember(name: string, given: unknown[] = []) {
  const call: Call = { at: Date.now(), name, given }
  calls.push(call)
  if (calls.length > mostCalls) calls.splice(firstCalls, 1)
  return call
}

function note(name: string, given: unknown[], of: Api, method: Api[string]) {
  const call = remember(name, given.map(short))
  const answer = method.apply(of, given) as Promise<unknown> | undefined
  const told = (what: unknown) => {
    call.took = Date.now() - call.at
    call.answer = short(what)
  }
  if (answer?.then) answer.then(told, () => {})
  else told(answer)
  // Asked at once: the next call has an error of its own.
  if (isRefusal(call.answer)) call.error = (of.LMSGetLastError ?? of.GetLastError)?.call(of) as string
  return answer
}

export function isRefusal(answer: unknown) {
  return answer === '' || String(answer) === 'false'
}

// A part of a text would hold on to all of it.
function short(value: unknown) {
  return typeof value === 'string' && value.length > 255 ? value.length : value
}
