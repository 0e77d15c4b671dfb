import type { PackageFile } from '~/modules/packages/packageFile'
import { hostOf, serveHost } from './strictLms'

/**
 * A bare LMS for SCORM 2004 as strict as the standard's text (RTE 3.1 and 4.2): as the one for 1.2 beside it. The address
 * takes the same `?promotes`, `?forgets` and `?refuses`.
 */
export function openStrictLms2004(files: PackageFile[]) {
  return serveHost(files, hostOf(runHost2004))
}

/** What the host page has under `window.lms`. */
export type StrictLms2004 = {
  /** `function: arguments` of every call, in order. */
  calls: string[]
  /** Every call that the standard forbids, with its error code; a first read of what was never set is no fault. */
  errors: string[]
  /** What the last acknowledged commit held. */
  kept: Record<string, string>
  commits: number
}

/** Sets up the API in the window that it finds itself in. */
export function runHost2004() {
  const query = new URLSearchParams(location.search)
  const real = '-?\\d{1,10}(\\.\\d{1,7})?'
  const span = 'P(?=.)(\\d+Y)?(\\d+M)?(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d+(\\.\\d{1,2})?S)?)?'
  const id = '[^\\s\\[\\],]{1,4000}'
  const moment =
    '20\\d\\d-(0[1-9]|1[0-2])-([0-2]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,2})?(Z|[+-]\\d\\d:\\d\\d)'
  const types = 'true-false|choice|fill-in|long-fill-in|matching|performance|sequencing|likert|numeric|other'
  const text = (most: number) => `[\\s\\S]{0,${most}}`
  // r is to read, w is to write; then the format, the range, and what is read before anything is set.
  type Element = { name: string; access: string; format?: string; range?: [number, number]; first?: string }
  const elements: Element[] = [
    { name: 'cmi._version', access: 'r', first: '1.0' },
    { name: 'cmi.learner_id', access: 'r', first: 'leerling-0042' },
    { name: 'cmi.learner_name', access: 'r', first: 'Bakker, Daan' },
    { name: 'cmi.credit', access: 'r', first: 'credit' },
    { name: 'cmi.total_time', access: 'r', first: 'PT0H0M0S' },
    { name: 'cmi.scaled_passing_score', access: 'r' },
    { name: 'cmi.mode', access: 'r', first: 'normal' },
    { name: 'cmi.entry', access: 'r', first: 'ab-initio' },
    { name: 'cmi.exit', access: 'w', format: 'time-out|suspend|logout|normal|' },
    { name: 'cmi.location', access: 'rw', format: text(1000) },
    { name: 'cmi.suspend_data', access: 'rw', format: text(64_000) },
    { name: 'cmi.session_time', access: 'w', format: span },
    { name: 'cmi.progress_measure', access: 'rw', format: real, range: [0, 1] },
    {
      name: 'cmi.completion_status',
      access: 'rw',
      format: 'completed|incomplete|not attempted|unknown',
      first: 'unknown',
    },
    { name: 'cmi.success_status', access: 'rw', format: 'passed|failed|unknown', first: 'unknown' },
    { name: 'cmi.score.scaled', access: 'rw', format: real, range: [-1, 1] },
    { name: 'cmi.score.raw', access: 'rw', format: real },
    { name: 'cmi.score.min', access: 'rw', format: real },
    { name: 'cmi.score.max', access: 'rw', format: real },
    { name: 'cmi.interactions._count', access: 'r' },
    { name: 'cmi.interactions.n.id', access: 'rw', format: id },
    { name: 'cmi.interactions.n.type', access: 'rw', format: types },
    { name: 'cmi.interactions.n.objectives.n.id', access: 'rw', format: id },
    { name: 'cmi.interactions.n.timestamp', access: 'rw', format: moment },
    { name: 'cmi.interactions.n.correct_responses.n.pattern', access: 'rw', format: text(4000) },
    { name: 'cmi.interactions.n.weighting', access: 'rw', format: real },
    { name: 'cmi.interactions.n.learner_response', access: 'rw', format: text(4000) },
    { name: 'cmi.interactions.n.result', access: 'rw', format: `correct|incorrect|unanticipated|neutral|${real}` },
    { name: 'cmi.interactions.n.latency', access: 'rw', format: span },
    { name: 'cmi.interactions.n.description', access: 'rw', format: `(\\{lang=[a-z]{2}\\})?${text(250)}` },
    {
      name: 'adl.nav.request',
      access: 'rw',
      format: 'continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_',
    },
  ]
  // RTE 4.2.9.1: how an answer of each type is written, and 4.2.9.2 for what is right.
  const short = '[A-Za-z0-9_-]{1,250}'
  const listOf = (one: string, most: number) => `(${one}(\\[,\\]${one}){0,${most - 1}})?`
  const plain = '(?!\\{)((?!\\[[,.:]\\])[\\s\\S]){0,250}'
  const step = `${short}\\[\\.\\]${plain}`
  const responses: Record<string, string> = {
    'true-false': 'true|false',
    choice: listOf(short, 36),
    sequencing: listOf(short, 36),
    matching: listOf(`${short}\\[\\.\\]${short}`, 36),
    performance: listOf(step, 250),
    'fill-in': listOf(plain, 10),
    'long-fill-in': text(4000),
    likert: short,
    numeric: real,
  }
  const patterns: Record<string, string> = {
    ...responses,
    numeric: `(${real})?(\\[:\\](${real})?)?`,
    performance: `(\\{order_matters=(true|false)\\})?${listOf(step, 125)}`,
    'fill-in': `(\\{(case|order)_matters=(true|false)\\}){0,2}${listOf(plain, 10)}`,
    'long-fill-in': `(\\{case_matters=(true|false)\\})?${text(4000)}`,
  }
  const fits = (format: string, value: string) => new RegExp(`^(${format})$`).test(value)

  const stored = JSON.parse(localStorage.getItem('kept') ?? '{}') as Record<string, string>
  const lms = { calls: [] as string[], errors: [] as string[], kept: stored, commits: 0 }
  let values: Record<string, string> = { ...stored }
  let phase = 'before'
  let error = '0'

  function answer(call: string, code: string, value: string) {
    lms.calls.push(call)
    error = code
    if (code !== '0' && code !== '403') lms.errors.push(`${call} -> ${code}`)
    return value
  }
  const elementOf = (name: string) => elements.find((one) => one.name === name.replace(/\.\d+(?=\.)/g, '.n'))
  const rows = (start: string) => {
    const places = Object.keys(values).flatMap((name) => {
      return name.startsWith(start) ? (/^\.(\d+)\./.exec(name.slice(start.length))?.[1] ?? []) : []
    })
    return new Set(places).size
  }

  /** RTE 4.1.1.3 and 4.2.9: rows come one after another, the id first, and the type before what is written by it. */
  function faultOfRow(name: string, value: string) {
    const found = /^(cmi\.interactions)\.(\d+)\.(.+)$/.exec(name)
    if (!found) return undefined
    const [, list, place, part] = found as unknown as [string, string, string, string]
    const row = `${list}.${place}`
    if (Number(place) > rows(list)) return '351'
    if (part !== 'id' && values[`${row}.id`] === undefined) return '408'
    const inner = /^(objectives|correct_responses)\.(\d+)\./.exec(part)
    if (inner && Number(inner[2]) > rows(`${row}.${inner[1]}`)) return '351'
    if (!/^correct_responses|^learner_response/.test(part)) return undefined
    const type = values[`${row}.type`]
    if (type === undefined) return '408'
    const isPattern = part.startsWith('correct')
    if (!fits((isPattern ? patterns : responses)[type] ?? text(4000), value)) return '406'
    const parts = value.split('[,]')
    if (type === 'choice' && new Set(parts).size !== parts.length) return '406'
    const isSingle = ['true-false', 'likert', 'numeric', 'other'].includes(type)
    if (inner && Number(inner[2]) >= (isSingle ? 1 : 10)) return '351'
    return undefined
  }

  function keep() {
    lms.commits += 1
    if (query.has('refuses') && lms.commits % 3 === 0) return false
    const isFinal = ['passed', 'failed'].includes(values['cmi.success_status'] ?? '')
    lms.kept = { ...values }
    if (query.has('forgets') && isFinal)
      for (const name of Object.keys(lms.kept))
        if (/suspend_data|location|interactions/.test(name)) delete lms.kept[name]
    localStorage.setItem('kept', JSON.stringify(lms.kept))
    return true
  }

  const whenRunning = (before: string, after: string) =>
    phase === 'running' ? undefined : phase === 'before' ? before : after
  const API_1484_11 = {
    Initialize(nothing: string) {
      if (nothing !== '') return answer('Initialize', '201', 'false')
      if (phase !== 'before') return answer('Initialize', phase === 'running' ? '103' : '104', 'false')
      phase = 'running'
      return answer('Initialize', '0', 'true')
    },
    Terminate(nothing: string) {
      const wrong = nothing === '' ? whenRunning('112', '113') : '201'
      if (wrong) return answer('Terminate', wrong, 'false')
      phase = 'after'
      const completion = 'cmi.completion_status'
      if (query.has('promotes')) values = { ...values, [completion]: values[completion] ?? 'completed' }
      // What did not go with a suspended attempt is gone at the next launch.
      if (values['cmi.exit'] !== 'suspend' || values['adl.nav.request'] !== 'suspendAll') values = {}
      const isKept = keep()
      return answer('Terminate', '0', String(isKept))
    },
    GetValue(name: string) {
      const call = `Get ${name}`
      const wrong = whenRunning('122', '123')
      if (wrong) return answer(call, wrong, '')
      const element = elementOf(name)
      if (!element) return answer(call, '401', '')
      if (!element.access.includes('r')) return answer(call, '405', '')
      if (name === 'cmi.interactions._count') return answer(call, '0', String(rows('cmi.interactions')))
      const value = values[name] ?? element.first
      return value === undefined ? answer(call, '403', '') : answer(call, '0', value)
    },
    SetValue(name: string, value: string) {
      const call = `Set ${name} = ${value}`
      const wrong = whenRunning('132', '133')
      if (wrong) return answer(call, wrong, 'false')
      const element = elementOf(name)
      if (!element) return answer(call, '401', 'false')
      if (!element.access.includes('w')) return answer(call, '404', 'false')
      if (typeof value !== 'string' || !fits(element.format!, value)) return answer(call, '406', 'false')
      const [least, most] = element.range ?? []
      if (least !== undefined && (Number(value) < least || Number(value) > most!)) return answer(call, '407', 'false')
      const fault = faultOfRow(name, value)
      if (fault) return answer(call, fault, 'false')
      values[name] = value
      return answer(call, '0', 'true')
    },
    Commit(nothing: string) {
      const wrong = nothing === '' ? whenRunning('142', '143') : '201'
      if (wrong) return answer('Commit', wrong, 'false')
      return answer('Commit', '0', String(keep()))
    },
    GetLastError: () => error,
    GetErrorString: (code: string) => code,
    GetDiagnostic: (code: string) => code,
  }
  Object.assign(window, { API_1484_11, lms })
}
