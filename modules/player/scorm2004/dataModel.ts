import type { Access } from '../dataModel'
import {
  between,
  type Check,
  type Fault,
  identifier,
  languageOrNone,
  localized,
  oneOf,
  real,
  text,
  timeInterval,
  timestamp,
} from './valueTypes'

/** An element of SCORM 2004 4th Edition RTE, section 4.2, which the 2nd and 3rd share; `adl.nav` is of SN section 5.6. */
export type Element = {
  access: Access
  accepts: (value: string) => boolean
  faultOf: (value: string) => Fault | undefined
  /** What is read before anything was set; without it that is error 403. */
  initially?: string
}

const element = (access: Access, check: Check, initially?: string): Element => ({
  access,
  accepts: (value) => access !== 'readOnly' && access !== 'keyword' && !check(value),
  faultOf: check,
  ...(initially === undefined ? {} : { initially }),
})
const keyword = (value?: string) => element('keyword', text, value)
const readOnly = (initially?: string) => element('readOnly', text, initially)
const readWrite = (check: Check, initially?: string) => element('readWrite', check, initially)
const writeOnly = (check: Check) => element('writeOnly', check)

const completion = oneOf('completed', 'incomplete', 'not attempted', 'unknown')
const success = oneOf('passed', 'failed', 'unknown')
const judgement = oneOf('correct', 'incorrect', 'unanticipated', 'neutral')
const result: Check = (value) => (judgement(value) ? real(value) : undefined)
const interactionTypes = oneOf(
  'true-false',
  'choice',
  'fill-in',
  'long-fill-in',
  'likert',
  'matching',
  'performance',
  'sequencing',
  'numeric',
  'other',
)
const plainRequest = 'continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_'
const request: Check = (value) =>
  new RegExp(`^(?:${plainRequest}|\\{target=[^{}\\s]{1,4000}\\}(?:choice|jump))$`).test(value) ? undefined : '406'

const score = (name: string): [string, Element][] => [
  [`${name}.score._children`, keyword('scaled,raw,min,max')],
  [`${name}.score.scaled`, readWrite(between(-1, 1))],
  [`${name}.score.raw`, readWrite(real)],
  [`${name}.score.min`, readWrite(real)],
  [`${name}.score.max`, readWrite(real)],
]

// `#` stands for the number of a row.
const elements = new Map<string, Element>([
  ['cmi._version', keyword('1.0')],
  ['cmi.comments_from_learner._children', keyword('comment,location,timestamp')],
  ['cmi.comments_from_learner._count', keyword()],
  ['cmi.comments_from_learner.#.comment', readWrite(localized)],
  ['cmi.comments_from_learner.#.location', readWrite(text)],
  ['cmi.comments_from_learner.#.timestamp', readWrite(timestamp)],
  ['cmi.comments_from_lms._children', keyword('comment,location,timestamp')],
  ['cmi.comments_from_lms._count', keyword()],
  ['cmi.comments_from_lms.#.comment', readOnly()],
  ['cmi.comments_from_lms.#.location', readOnly()],
  ['cmi.comments_from_lms.#.timestamp', readOnly()],
  ['cmi.completion_status', readWrite(completion, 'unknown')],
  ['cmi.completion_threshold', readOnly()],
  ['cmi.credit', readOnly('credit')],
  ['cmi.entry', readOnly('')],
  ['cmi.exit', writeOnly(oneOf('time-out', 'suspend', 'logout', 'normal', ''))],
  [
    'cmi.interactions._children',
    keyword('id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description'),
  ],
  ['cmi.interactions._count', keyword()],
  ['cmi.interactions.#.id', readWrite(identifier)],
  ['cmi.interactions.#.type', readWrite(interactionTypes)],
  ['cmi.interactions.#.objectives._count', keyword()],
  ['cmi.interactions.#.objectives.#.id', readWrite(identifier)],
  ['cmi.interactions.#.timestamp', readWrite(timestamp)],
  ['cmi.interactions.#.correct_responses._count', keyword()],
  ['cmi.interactions.#.correct_responses.#.pattern', readWrite(text)],
  ['cmi.interactions.#.weighting', readWrite(real)],
  ['cmi.interactions.#.learner_response', readWrite(text)],
  ['cmi.interactions.#.result', readWrite(result)],
  ['cmi.interactions.#.latency', readWrite(timeInterval)],
  ['cmi.interactions.#.description', readWrite(localized)],
  ['cmi.launch_data', readOnly()],
  ['cmi.learner_id', readOnly()],
  ['cmi.learner_name', readOnly()],
  ['cmi.learner_preference._children', keyword('audio_level,language,delivery_speed,audio_captioning')],
  ['cmi.learner_preference.audio_level', readWrite(between(0), '1')],
  ['cmi.learner_preference.language', readWrite(languageOrNone, '')],
  ['cmi.learner_preference.delivery_speed', readWrite(between(0), '1')],
  ['cmi.learner_preference.audio_captioning', readWrite(oneOf('-1', '0', '1'), '0')],
  ['cmi.location', readWrite(text)],
  ['cmi.max_time_allowed', readOnly()],
  ['cmi.mode', readOnly('normal')],
  ['cmi.objectives._children', keyword('id,score,success_status,completion_status,progress_measure,description')],
  ['cmi.objectives._count', keyword()],
  ['cmi.objectives.#.id', readWrite(identifier)],
  ...score('cmi.objectives.#'),
  ['cmi.objectives.#.success_status', readWrite(success, 'unknown')],
  ['cmi.objectives.#.completion_status', readWrite(completion, 'unknown')],
  ['cmi.objectives.#.progress_measure', readWrite(between(0, 1))],
  ['cmi.objectives.#.description', readWrite(localized)],
  ['cmi.progress_measure', readWrite(between(0, 1))],
  ['cmi.scaled_passing_score', readOnly()],
  ...score('cmi'),
  ['cmi.session_time', writeOnly(timeInterval)],
  ['cmi.success_status', readWrite(success, 'unknown')],
  ['cmi.suspend_data', readWrite(text)],
  ['cmi.time_limit_action', readOnly('continue,no message')],
  ['cmi.total_time', readOnly('PT0S')],
  ['adl.nav.request', readWrite(request, '_none_')],
  ['adl.nav.request_valid.continue', readOnly('unknown')],
  ['adl.nav.request_valid.previous', readOnly('unknown')],
  ['adl.nav.request_valid.choice.#', readOnly('unknown')],
  ['adl.nav.request_valid.jump.#', readOnly('unknown')],
  ['adl.data._children', keyword('id,store')],
  ['adl.data._count', keyword()],
  ['adl.data.#.id', readOnly()],
  ['adl.data.#.store', readWrite(text)],
])

const row = /\.(?:0|[1-9]\d{0,4})(?=\.)/g
const target = /^(adl\.nav\.request_valid\.(?:choice|jump)\.)\{target=[^{}\s]+\}$/

/** The element's name with `#` for each number of a row and each target. */
export function patternOf(name: string) {
  return name.replace(row, '.#').replace(target, '$1#')
}

// The names of rows come back with every commit; working out which element they are costs more than storing them.
const rowNames = new Map<string, Element>()
const mostRowNames = 10_000

/** The element of the data model with this name, rows by their number; undefined when the standard knows none. */
export function elementOf(name: string): Element | undefined {
  const known = elements.get(name) ?? rowNames.get(name)
  if (known) return name.includes('#') ? undefined : known
  if (name.length > 4200 || name.includes('#')) return undefined
  const found = elements.get(patternOf(name))
  if (!found) return undefined
  if (rowNames.size >= mostRowNames) rowNames.clear()
  rowNames.set(name, found)
  return found
}

/** An element, or the name of a group of them. */
export function isElementOrGroup(name: string) {
  if (name.includes('#')) return false
  const pattern = patternOf(`${name}.`).slice(0, -1)
  return elements.has(pattern) || [...elements.keys()].some((key) => key.startsWith(`${pattern}.`))
}
