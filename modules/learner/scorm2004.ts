import type { Language } from '~/db/tables'
import { elementsTo, isTrue } from './elements'
import { findApi } from './findApi'
import { interaction2004 } from './interaction2004'
import { isoDuration } from './isoDuration'
import type { AnswerReport, Driver, Kept, Lms, Report, Status } from './lms'
import { reviewTexts } from './reviewTexts'

/** The API instance of SCORM 2004 RTE 3.1. All values are strings, also `"true"` and `"false"`. */
export type Scorm2004Api = {
  Initialize(nothing: ''): string
  Terminate(nothing: ''): string
  GetValue(element: string): string
  SetValue(element: string, value: string): string
  Commit(nothing: ''): string
  GetLastError(): string
  /** Ours, as in SCORM 1.2: true once all that was committed is kept for good. */
  whenSaved?(): Promise<boolean>
}

/** The driver for SCORM 2004, 3rd and 4th Edition; undefined when no window around this one has an API. */
export const driver: Driver = ({ language }) => {
  const api = findApi<Scorm2004Api>('API_1484_11', window)
  return api && scorm2004(api, language)
}

function scorm2004(api: Scorm2004Api, language: Language): Lms {
  const { set, kept } = elementsTo((element, value) => api.SetValue(element, value))
  let places: Map<string, number> | undefined
  let hasWritten = false

  function write(report: Report) {
    hasWritten = true
    for (const [element, value] of visitElements(report)) set(element, value)
    for (const [element, value] of resultElements(report)) set(element, value)
    // A system works out a verdict of its own as soon as it knows this score: it hears it once there is a verdict.
    if (report.score !== undefined && report.status !== 'incomplete')
      set('cmi.score.scaled', decimal(report.score / 100))
    for (const answer of report.answers) writeInteraction(answer)
  }

  function writeInteraction(answer: AnswerReport) {
    places ??= placesIn(api)
    const place = places.get(answer.id) ?? places.size
    places.set(answer.id, place)
    for (const [name, value] of interactionElements(answer, language))
      set(`cmi.interactions.${place}.${name}`, value, true)
  }

  return {
    kind: 'scorm2004',
    hasOwnBar: Boolean(api.whenSaved),
    async connect() {
      // A host may have initialised it already, which is error 103.
      return isTrue(api.Initialize('')) || api.GetLastError() === '103'
    },
    read() {
      // Who was done looks back, and a system need not keep what is said meanwhile.
      if (api.GetValue('cmi.mode') === 'review') this.note = reviewTexts[language].review
      return readKept(api, Boolean(this.note))
    },
    write,
    commit: async () => kept(api.Commit(''), api.whenSaved),
    async finish() {
      // Without it a system ends the attempt with the session, and there is nothing to go on with.
      if (hasWritten) set('adl.nav.request', 'suspendAll', true)
      return kept(api.Terminate(''), api.whenSaved)
    },
  }
}

function visitElements({ location, state, progress, seconds }: Report): [string, string][] {
  return [
    ['cmi.exit', 'suspend'],
    ['cmi.location', location],
    ['cmi.suspend_data', state],
    ['cmi.progress_measure', decimal(progress)],
    ['cmi.session_time', isoDuration(seconds)],
  ]
}

function resultElements({ status, score, progress }: Report): [string, string][] {
  const isFailedToTheEnd = status === 'failed' && progress >= 1
  const isCompleted = status === 'completed' || status === 'passed' || isFailedToTheEnd
  const ends: [string, string][] = [
    ['cmi.score.raw', String(score)],
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
  ]
  return [
    ['cmi.completion_status', isCompleted ? 'completed' : 'incomplete'],
    ...(score === undefined ? [] : ends),
    ...(status === 'passed' || status === 'failed' ? [['cmi.success_status', status] satisfies [string, string]] : []),
  ]
}

/** Answers stay from one session to the next, so each question has its own place for good. */
function placesIn(api: Scorm2004Api) {
  const count = Number(api.GetValue('cmi.interactions._count')) || 0
  const ids = Array.from({ length: count }, (_, place) => api.GetValue(`cmi.interactions.${place}.id`))
  return new Map(ids.map((id, place) => [id || `${place}`, place]))
}

function readKept(api: Scorm2004Api, isReview: boolean): Kept {
  const score = api.GetValue('cmi.score.raw')
  const found = statusFrom(api.GetValue('cmi.completion_status'), api.GetValue('cmi.success_status'))
  return {
    state: api.GetValue('cmi.suspend_data') ?? '',
    location: api.GetValue('cmi.location') ?? '',
    status: found,
    score: score && Number.isFinite(Number(score)) ? Number(score) : undefined,
    isPreview: isReview || api.GetValue('cmi.mode') === 'browse',
  }
}

function statusFrom(completion: string, success: string): Status | 'not attempted' {
  if (success === 'passed' || success === 'failed') return success
  return completion === 'completed' || completion === 'incomplete' ? completion : 'not attempted'
}

// The type comes before what is written by its rules.
function interactionElements(answer: AnswerReport, language: string): [string, string][] {
  const { type, response, patterns } = interaction2004(answer.interaction)
  return [
    ['id', answer.id],
    ['type', type],
    ...(answer.goal ? [['objectives.0.id', answer.goal] satisfies [string, string]] : []),
    ['timestamp', `${answer.at.toISOString().slice(0, 19)}Z`],
    ...patterns.map((pattern, place): [string, string] => [`correct_responses.${place}.pattern`, pattern]),
    ['weighting', answer.score === undefined ? '0' : '1'],
    ['learner_response', response],
    ['result', resultOf(answer.score)],
    ['latency', isoDuration(answer.seconds)],
    ['description', `{lang=${language}}${[...answer.interaction.question].slice(0, 125).join('')}`],
  ]
}

function resultOf(score: number | undefined) {
  if (score === undefined) return 'neutral'
  return score >= 1 ? 'correct' : score <= 0 ? 'incorrect' : decimal(score)
}

// real(10,7)
function decimal(value: number) {
  return String(Number(value.toFixed(4)))
}
