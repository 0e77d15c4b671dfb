import type { Call } from '../calls'
import type { Kept, Report } from '../lms'
import { errorWords } from './asked'
import type { DiagnosticsTexts } from './texts'
import { isRefused } from './verdict'
import type { ApiName } from './windows'

/** A call as it is read. `open` is the same without what belongs to the learner. */
export type Line = {
  number: number
  at: string
  said: string
  answer: string
  open: { said: string; answer: string }
  isRefused: boolean
}

// Everything else may be what somebody wrote, or who they are.
const ofNobody =
  /^(cmi\.(core\.)?(lesson_status|completion_status|success_status|score\.\w+|exit|entry|credit|mode|lesson_mode|session_time|total_time|progress_measure|lesson_location|location|_version)|cmi\.interactions\.(_count|\d+\.(id|type|time|timestamp|weighting|latency|objectives\.\d+\.id))|adl\.nav\.request)$/

export function lineOf(call: Call, number: number, own: ApiName | undefined, t: DiagnosticsTexts): Line {
  const { at, name, given, answer, took, error } = call
  const isOpen = !/[GS]etValue$/.test(name) || ofNobody.test(String(given[0]))
  const end = took === undefined ? '' : ` (${took} ms)`
  const code = error === undefined || error === '0' || error === '403' ? '' : `, ${t.error(errorWords(own, error))}`
  const answered = (hides: boolean) => (took === undefined ? t.noAnswer : written(answer, t, hides) + code + end)
  const said = (hides: boolean) =>
    `${name}(${given.map((value, place) => written(value, t, hides && place > 0)).join(', ')})`
  const isQuestion = /GetValue$/.test(name)
  return {
    number,
    at: timeOf(new Date(at)),
    said: said(false),
    answer: answered(false),
    open: { said: said(!isOpen), answer: answered(!isOpen && isQuestion) },
    isRefused: isRefused(call),
  }
}

/** The text of something that was said; of a long one only its length is known. */
function written(value: unknown, t: DiagnosticsTexts, hides: boolean): string {
  if (typeof value === 'number') return t.long(value)
  if (typeof value === 'string') return hides && value ? t.hidden(value.length) : `"${value}"`
  if (!value || typeof value !== 'object') return String(value)
  const { status, score, location, progress, state } = value as Partial<Kept & Report>
  const known = Object.entries({ status, score, location, progress, state: state?.length })
  return `{ ${known.flatMap(([name, one]) => (one === undefined ? [] : `${name}: ${one}`)).join(', ')} }`
}

function timeOf(at: Date) {
  return `${at.toTimeString().slice(0, 8)}.${String(at.getMilliseconds()).padStart(3, '0')}`
}
