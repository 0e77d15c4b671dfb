import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isStored, type PackageFile } from '~/modules/packages/packageFile'

/**
 * A bare LMS for SCORM 1.2 as strict as the standard's text: a page with the API and a frame for the package. What is
 * kept lives in the host page's localStorage; `lms` in that page holds the calls, the errors and the switches. The address
 * takes what systems are known to do: `?promotes` makes `not attempted` completed at Finish, `?forgets` throws progress
 * away after a final status, `?refuses` answers every third Commit with "false" and keeps nothing.
 */
export function openStrictLms(files: PackageFile[]) {
  return serveHost(files, hostOf(runHost12))
}

/** Serves a page that hosts a package, and the package beside it. */
export async function serveHost(files: PackageFile[], hostPage: string) {
  const byPath = new Map(files.map((file) => [`/package/${file.path}`, file]))
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://lms').pathname)
    if (path === '/') return response.setHeader('content-type', 'text/html').end(hostPage)
    const file = byPath.get(path)
    if (!file || isStored(file)) return response.writeHead(404).end()
    response.setHeader('content-type', file.mediaType).end(file.bytes)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return { address, close: () => new Promise((closed) => server.close(closed)) }
}

/** What the host page has under `window.lms`. */
export type StrictLms = {
  /** `function: arguments` of every call, in order. */
  calls: string[]
  /** Every call that the standard forbids. */
  errors: string[]
  /** What the last acknowledged commit held. */
  kept: Record<string, string>
  /** While true every commit is answered with "false" and keeps nothing. */
  isDown: boolean
}

/** Sets up the API in the window that it finds itself in. */
export function runHost12() {
  const date = '([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,2})?'
  const span = '\\d{2,4}:[0-5]\\d:[0-5]\\d(\\.\\d{1,2})?'
  const score = '|100(\\.0+)?|\\d{1,2}(\\.\\d+)?'
  const anything = (most: number) => `[\\s\\S]{0,${most}}`
  // SCORM 1.2 RTE 3.4: r is to read, w is to write.
  const elements: [string, string, string][] = [
    ['cmi.core.lesson_location', 'rw', anything(255)],
    ['cmi.core.lesson_status', 'rw', 'passed|completed|failed|incomplete|browsed'],
    ['cmi.core.score.raw', 'rw', score],
    ['cmi.core.score.min', 'rw', score],
    ['cmi.core.score.max', 'rw', score],
    ['cmi.core.exit', 'w', '|time-out|suspend|logout'],
    ['cmi.core.session_time', 'w', span],
    ['cmi.core.lesson_mode', 'r', ''],
    ['cmi.core.student_id', 'r', ''],
    ['cmi.core.student_name', 'r', ''],
    ['cmi.core.credit', 'r', ''],
    ['cmi.core.entry', 'r', ''],
    ['cmi.core.total_time', 'r', ''],
    ['cmi.suspend_data', 'rw', anything(4096)],
    ['cmi.interactions._count', 'r', ''],
    ['cmi.interactions.n.id', 'w', '[\\w-]{1,255}'],
    ['cmi.interactions.n.objectives.0.id', 'w', '[\\w-]{1,255}'],
    ['cmi.interactions.n.type', 'w', 'true-false|choice|fill-in|matching|performance|likert|sequencing|numeric'],
    ['cmi.interactions.n.time', 'w', date],
    ['cmi.interactions.n.correct_responses.n.pattern', 'w', anything(255)],
    ['cmi.interactions.n.weighting', 'w', '\\d+'],
    ['cmi.interactions.n.student_response', 'w', anything(255)],
    ['cmi.interactions.n.result', 'w', 'correct|wrong|neutral|0\\.\\d+'],
    ['cmi.interactions.n.latency', 'w', span],
  ]
  const told: Record<string, string> = {
    'cmi.core.student_id': 'leerling-0042',
    'cmi.core.student_name': 'Bakker, Daan',
    'cmi.core.lesson_status': 'not attempted',
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.credit': 'credit',
    'cmi.core.total_time': '0000:00:00',
  }
  const kept: Record<string, string> = JSON.parse(localStorage.getItem('kept') ?? '{}')
  const lms = { calls: [] as string[], errors: [] as string[], kept, isDown: false }
  const status = 'cmi.core.lesson_status'
  const query = new URLSearchParams(location.search)
  let commits = 0
  let phase = 'before'
  let values: Record<string, string> = { ...kept }
  let error = '0'
  // The standard does not say that interactions come back in a next session.
  for (const name of Object.keys(values)) if (name.startsWith('cmi.interactions')) delete values[name]

  // Responses and patterns are written as their type wants it; the type comes first.
  const letters = '[a-z0-9](,[a-z0-9])*'
  const pairs = '([a-z0-9]\\.[a-z0-9](,[a-z0-9]\\.[a-z0-9])*)?'
  const responses: Record<string, string> = {
    'true-false': '[01tf]',
    choice: letters,
    sequencing: letters,
    matching: pairs,
    numeric: '-?\\d+(\\.\\d+)?',
    likert: '[a-z0-9]?',
  }
  const fitsType = (name: string, value: string) => {
    const place = /^(cmi\.interactions\.\d+)\.(student_response|correct_responses\.\d+\.pattern)$/.exec(name)?.[1]
    const format = place && responses[values[`${place}.type`] ?? '']
    return !format || new RegExp(`^(${format})$`).test(value)
  }
  const known = (name: string) =>
    elements.find(([element]) => element === name.replace(/\.\d+\./g, '.n.').replace('objectives.n', 'objectives.0'))
  const count = () => new Set(Object.keys(values).flatMap((name) => /interactions\.(\d+)/.exec(name)?.[1] ?? [])).size
  function answer(call: string, code: string, value: string) {
    lms.calls.push(call)
    error = code
    if (code !== '0') lms.errors.push(`${call} -> ${code}`)
    return value
  }
  function keep() {
    commits += 1
    if (lms.isDown || (query.has('refuses') && commits % 3 === 0)) return false
    lms.kept = { ...values }
    const isFinal = /^(passed|failed|completed)$/.test(values[status] ?? '')
    if (query.has('forgets') && isFinal)
      for (const name of Object.keys(lms.kept))
        if (/suspend_data|location|interactions/.test(name)) delete lms.kept[name]
    localStorage.setItem('kept', JSON.stringify(lms.kept))
    return true
  }
  const API = {
    LMSInitialize(nothing: string) {
      const isAllowed = phase === 'before' && nothing === ''
      phase = 'running'
      return answer('Initialize', isAllowed ? '0' : '101', String(isAllowed))
    },
    LMSFinish(nothing: string) {
      const isAllowed = phase === 'running' && nothing === ''
      if (query.has('promotes')) values = { ...values, [status]: values[status] ?? 'completed' }
      const isKept = isAllowed && keep()
      phase = 'after'
      return answer('Finish', isAllowed ? '0' : '301', String(isKept))
    },
    LMSGetValue(name: string) {
      const call = `Get ${name}`
      if (phase !== 'running') return answer(call, '301', '')
      const element = known(name)
      if (!element) return answer(call, '401', '')
      if (!element[1].includes('r')) return answer(call, '404', '')
      if (name === 'cmi.interactions._count') return answer(call, '0', String(count()))
      return answer(call, '0', values[name] ?? told[name] ?? '')
    },
    LMSSetValue(name: string, value: string) {
      const call = `Set ${name} = ${value}`
      if (phase !== 'running') return answer(call, '301', 'false')
      const element = known(name)
      if (!element) return answer(call, '401', 'false')
      if (!element[1].includes('w')) return answer(call, '403', 'false')
      const place = /interactions\.(\d+)/.exec(name)?.[1]
      if (place && Number(place) > count()) return answer(call, '201', 'false')
      if (typeof value !== 'string' || !new RegExp(`^(${element[2]})$`).test(value)) return answer(call, '405', 'false')
      if (!fitsType(name, value)) return answer(call, '405', 'false')
      values[name] = value
      return answer(call, '0', 'true')
    },
    LMSCommit(nothing: string) {
      if (phase !== 'running' || nothing !== '') return answer('Commit', '301', 'false')
      return answer('Commit', '0', String(keep()))
    },
    LMSGetLastError() {
      return error
    },
    LMSGetErrorString(code: string) {
      return code
    },
    LMSGetDiagnostic(code: string) {
      return code
    },
  }
  Object.assign(window, { API, lms })
}

/** The page of a host that `run` sets up; the frame has its address only after the API stands. */
export function hostOf(run: () => void) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>LMS</title>
<link rel="icon" href="data:,">
<style>html,body{margin:0;height:100%}iframe{display:block;border:0;width:100%;height:100%}</style></head>
<body><script>(${run.toString()})()</script><iframe title="Package" src="package/index.html"></iframe></body></html>`
}
