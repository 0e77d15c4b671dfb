import type { Cmi } from '~/modules/progress/applyCommit'
import type { Learner } from '../launchPage'
import type { ActivityTree, Node } from './activityTree'
import type { Request } from './engine'
import { makeFacade } from './facade'
import { objectivesFor, transfer } from './transfer'
import { type Given, makeUnitData } from './unitData'
import { secondsOf, timeIntervalOf } from './valueTypes'

type Around = {
  tree: ActivityTree
  node: Node
  learner: Learner
  /** What its content has written, changed in place. */
  written: Cmi
  stores: Map<string, string>
  isNew: boolean
  isValidRequest: Given['isValidRequest']
  commit: () => boolean
  onTerminate: () => void
  whenSaved: () => Promise<boolean>
}

/** What belongs to one visit, and is not said again at the next. */
const ofVisit = ['cmi.session_time', 'cmi.exit', 'adl.nav.request']

// Some content never commits.
const patience = 10_000

/** One launch of one unit, with an API of its own; an asset has none. */
export function runUnit(around: Around) {
  const { node, written, stores, commit, onTerminate, whenSaved } = around
  for (const name of ofVisit) delete written[name]
  const data = makeUnitData(givenFor(around), written, stores)
  let phase: 'silent' | 'running' | 'over' = 'silent'
  let due: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    clearTimeout(due)
    due = undefined
  }
  const behind = {
    data: {
      get: data.get,
      set(name: string, value: string) {
        due ??= setTimeout(behind.commit, patience)
        return data.set(name, value)
      },
    },
    commit() {
      stop()
      return commit()
    },
    whenSaved,
    onInitialize() {
      phase = 'running'
    },
    onTerminate() {
      phase = 'over'
      stop()
      onTerminate()
    },
  }
  const speaks = node.activity.launch!.kind === 'unit'
  return {
    node,
    api: speaks ? makeFacade(behind) : undefined,
    /** It is gone, and sets nothing any more. */
    stop,
    /** Brings what it has said so far to the tree. */
    transfer: () => transfer(node, data, written),
    isRunning: () => phase === 'running',
    /** It tells nothing of its completion, nor that it is to be gone on with. */
    isSilent: () => data.get('cmi.completion_status') === 'unknown' && written['cmi.exit'] !== 'suspend',
    asked: () => requestIn(written),
    /** How long it says that this visit was. */
    seconds: () => secondsOf(written['cmi.session_time']),
  }
}

export type RunningUnit = ReturnType<typeof runUnit>

function givenFor({ tree, node, learner, isNew, isValidRequest }: Around): Given {
  const item = node.activity.scorm2004 ?? {}
  const [primary] = node.objectives
  const threshold = item.completionThreshold?.completedByMeasure ? item.completionThreshold : undefined
  const elements = {
    'cmi.learner_id': learner.id,
    'cmi.learner_name': learner.name,
    'cmi.credit': learner.credit,
    'cmi.mode': learner.mode,
    'cmi.entry': isNew ? 'ab-initio' : 'resume',
    'cmi.total_time': timeIntervalOf(node.seconds),
    'cmi.launch_data': item.dataFromLms,
    'cmi.time_limit_action': item.timeLimitAction || undefined,
    'cmi.max_time_allowed': node.sequencing.limitConditions?.attemptAbsoluteDurationLimit,
    'cmi.completion_threshold': threshold?.minProgressMeasure.toString(),
    'cmi.scaled_passing_score': primary.satisfiedByMeasure ? primary.leastMeasure.toString() : undefined,
    ...objectivesFor(tree, node),
  }
  const stores = (item.data ?? []).map(({ targetId, read, write }) => ({
    id: targetId,
    mayRead: read,
    mayWrite: write,
  }))
  return { elements: withoutGaps(elements), stores, isValidRequest }
}

function withoutGaps(elements: Record<string, string | undefined>): Cmi {
  return Object.fromEntries(Object.entries(elements).filter((one): one is [string, string] => one[1] !== undefined))
}

/** What the content asks for at its end; time that is up and signing out end everything (RTE section 4.2.8). */
function requestIn(written: Cmi): Request | undefined {
  const asked = requestOf(written['adl.nav.request'] ?? '_none_')
  if (asked) return asked
  return ['time-out', 'logout'].includes(written['cmi.exit'] ?? '') ? { kind: 'exitAll' } : undefined
}

export function requestOf(text: string): Request | undefined {
  const aimed = text.match(/^\{target=(.+)\}(choice|jump)$/)
  if (aimed) return { kind: aimed[2] as 'choice' | 'jump', target: aimed[1]! }
  return text === '_none_' ? undefined : ({ kind: text } as Request)
}
