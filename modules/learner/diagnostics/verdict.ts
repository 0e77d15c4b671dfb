import { type Call, calls, isRefusal, sought } from '../calls'
import type { Visit } from '../openDiagnostics'
import { errorWords } from './asked'
import { limitOf, stateLength } from './room'
import type { DiagnosticsTexts } from './texts'
import type { ApiName, Around } from './windows'

export type Verdict = { isGood: boolean; words: string }

export const standardOf: Record<ApiName, string> = { API: 'SCORM 1.2', API_1484_11: 'SCORM 2004' }

/** Where an answer of nothing is no refusal: to a question, and to what need not be answered. */
export function isRefused({ name, answer, took, error }: Call) {
  if (took === undefined) return false
  if (/GetValue$/.test(name)) return error !== undefined && !['0', '403'].includes(String(error))
  return !/(GetLastError|read|write)$/.test(name) && isRefusal(answer)
}

/** What an administrator is to know first. */
export function verdictOf(visit: Visit, windows: Around[], t: DiagnosticsTexts): Verdict {
  const { lms, play } = visit
  const own = sought[0] as ApiName | undefined
  const bad = (words: string) => ({ isGood: false, words })
  if (!lms || lms.kind === 'none') return bad(reasonForNobody(own, windows, t))
  // Of a launch that could not begin the learner reads why; it is the same to an administrator.
  if (play?.notice === 'preview') return bad((lms.kind === 'cmi5' && play.note) || t.looking)
  if (play?.notice === 'newer') return bad(t.newer)
  if (play?.saving.kind === 'notSaved') return bad(t.notKept)
  const most = limitOf(lms)
  if (most && play && stateLength(play) > 0.9 * most) return bad(t.nearlyFull)
  const refused = calls.filter(isRefused).length
  if (refused > 0) return bad(t.refused(refused))
  return { isGood: true, words: lms.kind === 'browser' ? t.inBrowser : t.allKept }
}

function reasonForNobody(own: ApiName | undefined, windows: Around[], t: DiagnosticsTexts) {
  const found = windows.flatMap(({ apis }) => apis)
  const refusal = calls.find(isRefused)
  if (refusal) return t.notBegun(errorWords(own, String(refusal.error ?? '-')))
  const other = found.find((name) => name !== own)
  if (own && other && !found.includes(own)) return t.otherApi(standardOf[other], standardOf[own])
  return own && windows.some(({ isClosed }) => isClosed) ? t.closedWindow : t.nobody
}
