import type { Scorm12Item } from '~/modules/packages/contents'
import type { Cmi } from '~/modules/progress/applyCommit'
import { secondsIn } from '~/modules/progress/packageResult'
import type { Learner } from '../launchPage'
import { timespan } from '../timespan'

/** What a unit finds before LMSInitialize: what it kept itself, and what the LMS says (RTE, section 3.4.4). */
export function stateToStart(state: Cmi, place: number, learner: Learner, item: Scorm12Item = {}): Cmi {
  const prefix = `${place}:`
  const own = Object.entries(state).filter(([name]) => name.startsWith(prefix))
  const kept: Cmi = Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length), value]))
  const { 'cmi.core.exit': exit, 'cmi.core.session_time': _time, ...rest } = kept
  const entry = exit === 'suspend' ? 'resume' : own.length === 0 ? 'ab-initio' : ''
  return {
    ...rest,
    'cmi.core.entry': entry,
    'cmi.core.student_id': learner.id,
    'cmi.core.student_name': learner.name,
    'cmi.core.credit': learner.credit,
    'cmi.core.lesson_mode': learner.mode,
    'cmi.core.total_time': timespan(secondsIn(state, place)),
    ...fromManifest(item),
  }
}

function fromManifest({ masteryScore, maxTimeAllowed, timeLimitAction, dataFromLms }: Scorm12Item): Cmi {
  const given = {
    'cmi.student_data.mastery_score': masteryScore?.toString(),
    'cmi.student_data.max_time_allowed': maxTimeAllowed,
    'cmi.student_data.time_limit_action': timeLimitAction,
    'cmi.launch_data': dataFromLms,
  }
  return Object.fromEntries(Object.entries(given).filter((one): one is [string, string] => Boolean(one[1])))
}

/** The time of the visit before counts with the earlier ones as soon as a unit is opened again. */
export function withTimeAdded(state: Cmi, place: number): Cmi {
  const { [`${place}:cmi.core.session_time`]: _time, ...rest } = state
  const seconds = secondsIn(state, place)
  return seconds > 0 ? { ...rest, [`package:seconds.${place}`]: String(seconds) } : rest
}

/** The whole state with what a unit says now in place of what it said before. */
export function withUnit(state: Cmi, place: number, cmi: Record<string, unknown>): Cmi {
  const prefix = `${place}:`
  const others = Object.entries(state).filter(([name]) => !name.startsWith(prefix))
  const own = Object.entries(cmi).filter((one): one is [string, string] => typeof one[1] === 'string' && one[1] !== '')
  return Object.fromEntries([...others, ...own.map(([name, value]) => [prefix + name, value])])
}
