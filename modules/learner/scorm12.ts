import { elementsTo, isTrue } from './elements'
import { findApi } from './findApi'
import { interaction12 } from './interaction12'
import type { AnswerReport, Driver, Kept, Lms, Report, Status } from './lms'
import { sessionTime, timeOfDay } from './scormTime'

/** The API adapter of SCORM 1.2 RTE 3.3. All values are strings, also `"true"` and `"false"`. */
export type Scorm12Api = {
  LMSInitialize(nothing: ''): string
  LMSFinish(nothing: ''): string
  LMSGetValue(element: string): string
  LMSSetValue(element: string, value: string): string
  LMSCommit(nothing: ''): string
  LMSGetLastError(): string
  /**
   * Ours, for our own player, whose Commit answers before the server does: true once all that was committed is kept for
   * good. Without it the answer of Commit is the truth.
   */
  whenSaved?(): Promise<boolean>
}

const finalStatuses = ['completed', 'passed', 'failed'] as const

/** The driver for SCORM 1.2; undefined when no window around this one has an API. */
export const driver: Driver = () => {
  const api = findApi<Scorm12Api>('API', window)
  return api && scorm12(api)
}

function scorm12(api: Scorm12Api): Lms {
  // Interactions and the ends of the scale are optional in 1.2.
  const { set, kept } = elementsTo((element, value) => api.LMSSetValue(element, value))
  const places = new Map<string, number>()

  function write({ state, location, status, score, seconds, answers }: Report) {
    set('cmi.core.exit', 'suspend')
    set('cmi.core.lesson_location', location)
    set('cmi.suspend_data', state)
    if (score !== undefined) {
      set('cmi.core.score.raw', String(score))
      set('cmi.core.score.min', '0', true)
      set('cmi.core.score.max', '100', true)
    }
    set('cmi.core.lesson_status', status)
    set('cmi.core.session_time', sessionTime(seconds))
    for (const answer of answers) writeInteraction(answer)
  }

  function writeInteraction(answer: AnswerReport) {
    const place = places.get(answer.id) ?? (Number(api.LMSGetValue('cmi.interactions._count')) || 0)
    places.set(answer.id, place)
    for (const [name, value] of interactionElements(answer)) set(`cmi.interactions.${place}.${name}`, value, true)
  }

  return {
    kind: 'scorm12',
    hasOwnBar: Boolean(api.whenSaved),
    async connect() {
      if (isTrue(api.LMSInitialize(''))) return true
      // A host may have initialised it already; then it answers questions.
      api.LMSGetValue('cmi.core.lesson_status')
      return api.LMSGetLastError() === '0'
    },
    read: () => readKept(api),
    write,
    commit: async () => kept(api.LMSCommit(''), api.whenSaved),
    finish: async () => kept(api.LMSFinish(''), api.whenSaved),
  }
}

function readKept(api: Scorm12Api): Kept {
  const status = api.LMSGetValue('cmi.core.lesson_status')
  const score = api.LMSGetValue('cmi.core.score.raw')
  return {
    state: api.LMSGetValue('cmi.suspend_data') ?? '',
    location: api.LMSGetValue('cmi.core.lesson_location') ?? '',
    status: statusFrom(status),
    score: score && Number.isFinite(Number(score)) ? Number(score) : undefined,
    isPreview: api.LMSGetValue('cmi.core.lesson_mode') === 'browse',
  }
}

function statusFrom(status: string): Status | 'not attempted' {
  const found = finalStatuses.find((final) => final === status)
  return found ?? (status === 'incomplete' ? 'incomplete' : 'not attempted')
}

function interactionElements(answer: AnswerReport): [string, string][] {
  const { type, response, patterns } = interaction12(answer.interaction)
  return [
    ['id', answer.id],
    ...(answer.goal ? [['objectives.0.id', answer.goal] satisfies [string, string]] : []),
    ['type', type],
    ['time', timeOfDay(answer.at)],
    ...patterns.map((pattern, place): [string, string] => [`correct_responses.${place}.pattern`, pattern]),
    ['weighting', answer.score === undefined ? '0' : '1'],
    ['student_response', response],
    ['result', resultOf(answer.score)],
    ['latency', sessionTime(answer.seconds)],
  ]
}

function resultOf(score: number | undefined) {
  if (score === undefined) return 'neutral'
  return score >= 1 ? 'correct' : score <= 0 ? 'wrong' : score.toFixed(2)
}
