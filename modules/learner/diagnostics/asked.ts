import { calls } from '../calls'
import { apiAround } from '../findApi'
import type { ApiName } from './windows'

type Api = Record<string, (...given: string[]) => unknown>

/** What an LMS says of a visit when it is asked. `isPrivate`: it tells who the learner is. */
export type Asked = { element: string; value: string; error: string | undefined; isPrivate: boolean }

const elements: Record<ApiName, string[]> = {
  API: [
    'cmi.core.student_id',
    'cmi.core.student_name',
    'cmi.core.credit',
    'cmi.core.lesson_mode',
    'cmi.core.entry',
    'cmi.core.lesson_status',
    'cmi.core.score.raw',
    'cmi.core.total_time',
    'cmi.student_data.mastery_score',
  ],
  API_1484_11: [
    'cmi._version',
    'cmi.learner_id',
    'cmi.learner_name',
    'cmi.credit',
    'cmi.mode',
    'cmi.entry',
    'cmi.completion_status',
    'cmi.success_status',
    'cmi.score.scaled',
    'cmi.scaled_passing_score',
    'cmi.total_time',
  ],
}

/** Asks for what the module itself has no use for; nothing, before a visit began and after it has ended. */
export function askLms(name: ApiName): Asked[] {
  const api = apiAround<Api>(name, window)
  const isRunning = calls.length > 0 && !calls.some((call) => /(Finish|Terminate)$/.test(call.name))
  if (!api || !isRunning) return []
  const [get, last] = name === 'API' ? ['LMSGetValue', 'LMSGetLastError'] : ['GetValue', 'GetLastError']
  return elements[name].map((element) => {
    const value = String(api[get!]!(element) ?? '')
    const code = value === '' ? String(api[last!]!()) : '0'
    const isPrivate = /(student|learner)_(id|name)$/.test(element)
    return { element, value, error: code === '0' ? undefined : code, isPrivate }
  })
}

/** An error in the words of the LMS itself, where it has any. */
export function errorWords(name: ApiName | undefined, code: string) {
  const api = name && apiAround<Api>(name, window)
  const words = api?.[name === 'API' ? 'LMSGetErrorString' : 'GetErrorString']?.(code)
  return words && words !== code ? `${code}: ${words}` : code
}
