/** What content may do with an element: SCORM 1.2 Run-Time Environment, section 3.4, table 3.4.3. */
export type Access = 'readWrite' | 'readOnly' | 'writeOnly' | 'keyword'
/** `initially`: what is read before anybody said otherwise; nothing is ''. */
export type Element = { access: Access; accepts: (value: string) => boolean; initially?: string }

// The data types of RTE section 3.4.2.
const upTo = (length: number) => (value: string) => value.length <= length
const matching = (pattern: RegExp) => (value: string) => pattern.test(value)
const oneOf = (...words: string[]) => matching(new RegExp(`^(?:${words.join('|')})$`))
const between = (lowest: number, highest: number, pattern: RegExp) => (value: string) =>
  pattern.test(value) && Number(value) >= lowest && Number(value) <= highest
const decimal = /^-?\d{1,10}(?:\.\d{1,10})?$/
const integer = /^[-+]?\d{1,5}$/
const orBlank = (accepts: (value: string) => boolean) => (value: string) => value === '' || accepts(value)
const string255 = upTo(255)
const string4096 = upTo(4096)
const identifier = matching(/^[^\s\p{C}]{1,255}$/u)
const score = orBlank(between(0, 100, decimal))
const time = matching(/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/)
const timespan = matching(/^\d{2,4}:\d\d:\d\d(?:\.\d{1,2})?$/)
const lessonStatus = oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed')
const status = oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted')
const judgement = oneOf('correct', 'wrong', 'unanticipated', 'neutral')
const result = (value: string) => judgement(value) || decimal.test(value)
const nothing = () => false

const keyword = (initially: string): Element => ({ access: 'keyword', accepts: nothing, initially })
const counted = keyword('0')
const scoreParts = keyword('raw,min,max')
const readOnly: Element = { access: 'readOnly', accepts: nothing }
const readWrite = (accepts: Element['accepts'], initially?: string): Element => ({
  access: 'readWrite',
  accepts,
  ...(initially !== undefined && { initially }),
})
const writeOnly = (accepts: Element['accepts']): Element => ({ access: 'writeOnly', accepts })

// `#` stands for the number of a row.
const elements = new Map<string, Element>([
  ['cmi._version', keyword('3.4')],
  [
    'cmi.core._children',
    keyword(
      'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
    ),
  ],
  ['cmi.core.student_id', readOnly],
  ['cmi.core.student_name', readOnly],
  ['cmi.core.lesson_location', readWrite(string255)],
  ['cmi.core.credit', readOnly],
  ['cmi.core.lesson_status', readWrite(lessonStatus, 'not attempted')],
  ['cmi.core.entry', readOnly],
  ['cmi.core.score._children', scoreParts],
  ['cmi.core.score.raw', readWrite(score)],
  ['cmi.core.score.max', readWrite(score)],
  ['cmi.core.score.min', readWrite(score)],
  ['cmi.core.total_time', readOnly],
  ['cmi.core.lesson_mode', readOnly],
  ['cmi.core.exit', writeOnly(orBlank(oneOf('time-out', 'suspend', 'logout')))],
  ['cmi.core.session_time', writeOnly(timespan)],
  ['cmi.suspend_data', readWrite(string4096)],
  ['cmi.launch_data', readOnly],
  ['cmi.comments', readWrite(string4096)],
  ['cmi.comments_from_lms', readOnly],
  ['cmi.objectives._children', keyword('id,score,status')],
  ['cmi.objectives._count', counted],
  ['cmi.objectives.#.id', readWrite(identifier)],
  ['cmi.objectives.#.score._children', scoreParts],
  ['cmi.objectives.#.score.raw', readWrite(score)],
  ['cmi.objectives.#.score.max', readWrite(score)],
  ['cmi.objectives.#.score.min', readWrite(score)],
  ['cmi.objectives.#.status', readWrite(status)],
  ['cmi.student_data._children', keyword('mastery_score,max_time_allowed,time_limit_action')],
  ['cmi.student_data.mastery_score', readOnly],
  ['cmi.student_data.max_time_allowed', readOnly],
  ['cmi.student_data.time_limit_action', readOnly],
  ['cmi.student_preference._children', keyword('audio,language,speed,text')],
  ['cmi.student_preference.audio', readWrite(between(-1, 100, integer), '0')],
  ['cmi.student_preference.language', readWrite(string255)],
  ['cmi.student_preference.speed', readWrite(between(-100, 100, integer), '0')],
  ['cmi.student_preference.text', readWrite(between(-1, 1, integer), '0')],
  [
    'cmi.interactions._children',
    keyword('id,objectives,time,type,correct_responses,weighting,student_response,result,latency'),
  ],
  ['cmi.interactions._count', counted],
  ['cmi.interactions.#.id', writeOnly(identifier)],
  ['cmi.interactions.#.objectives._count', counted],
  ['cmi.interactions.#.objectives.#.id', writeOnly(identifier)],
  ['cmi.interactions.#.time', writeOnly(time)],
  [
    'cmi.interactions.#.type',
    writeOnly(oneOf('true-false', 'choice', 'fill-in', 'matching', 'performance', 'likert', 'sequencing', 'numeric')),
  ],
  ['cmi.interactions.#.correct_responses._count', counted],
  ['cmi.interactions.#.correct_responses.#.pattern', writeOnly(string255)],
  ['cmi.interactions.#.weighting', writeOnly(between(-100, 100, decimal))],
  ['cmi.interactions.#.student_response', writeOnly(string255)],
  ['cmi.interactions.#.result', writeOnly(result)],
  ['cmi.interactions.#.latency', writeOnly(timespan)],
])

// The names of rows come back with every commit; working out which element they are costs more than storing them.
const rowNames = new Map<string, Element>()
const mostRowNames = 10_000

/** The element of the data model with this name, rows by their number; undefined when the standard knows none. */
export function elementOf(name: string): Element | undefined {
  const known = elements.get(name) ?? rowNames.get(name)
  if (known) return name.includes('#') ? undefined : known
  if (name.length > 100 || name.includes('#')) return undefined
  const element = elements.get(name.replace(/\.(?:0|[1-9]\d{0,3})(?=\.)/g, '.#'))
  if (!element) return undefined
  if (rowNames.size >= mostRowNames) rowNames.clear()
  rowNames.set(name, element)
  return element
}

/** The elements that have `_children`, and those with `_count`: asked of another one they give errors of their own. */
export function isElementOrGroup(name: string) {
  const pattern = name.replace(/\.(?:0|[1-9]\d{0,3})(?=\.|$)/g, '.#')
  if (name.includes('#')) return false
  return elements.has(pattern) || [...elements.keys()].some((key) => key.startsWith(`${pattern}.`))
}
