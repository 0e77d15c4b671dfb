import type { Activity } from '~/modules/packages/contents'
import type { Cmi } from '~/modules/progress/applyCommit'
import { reachedAfter, reachedIn, reachedText, saidIn } from '~/modules/progress/unitResults'
import { makeFacade } from '../facade'
import type { LaunchData } from '../launchPage'
import { stateToStart, withTimeAdded, withUnit } from './unitState'

type Given = {
  unit: Activity
  place: number
  launch: LaunchData
  /** The whole state of the package as it is now. */
  state: () => Cmi
  onChange: (state: Cmi) => boolean
  onFinish: () => void
  whenSaved: () => Promise<boolean>
}

// Some content looks for its API after everything is there.
const patience = 5000

/** One launch of one unit, with an API of its own. An asset gets none, and neither does a package without a standard. */
export function runUnit({ unit, place, launch, state, onChange, onFinish, whenSaved }: Given) {
  const speaks = unit.launch!.kind === 'unit' && launch.contents!.standard === 'scorm12'
  const reachedBefore = reachedIn(state(), place)
  let phase: 'silent' | 'running' | 'finished' = 'silent'
  let isQuiet = !speaks

  // A launch that never says goodbye is one to be gone on with.
  function keep(cmi: Record<string, unknown>, isFinal: boolean) {
    const exit = isFinal ? cmi['cmi.core.exit'] : 'suspend'
    const next = withUnit(state(), place, { ...cmi, 'cmi.core.exit': exit })
    const { [`package:reached.${place}`]: _before, ...rest } = next
    const reached = reachedText(reachedAfter(reachedBefore, saidIn(next, place)))
    return onChange(reached ? { ...rest, [`package:reached.${place}`]: reached } : rest)
  }

  function makeApi() {
    const cmi = stateToStart(state(), place, launch.learner, unit.scorm12)
    return makeFacade(cmi, keep, {
      whenSaved,
      mastery: unit.scorm12?.masteryScore,
      onInitialize() {
        phase = 'running'
        isQuiet = false
      },
      onFinish() {
        phase = 'finished'
        onFinish()
      },
    })
  }

  const api = speaks ? makeApi() : undefined
  const commit = () => void (phase === 'running' && api?.LMSCommit(''))
  return {
    place,
    api,
    commit,
    /** The state with which it begins. */
    begun: () => withTimeAdded(state(), place),
    /** What it set and did not commit goes along; it is to be gone on with. */
    end: commit,
    loaded(onQuiet: () => void) {
      if (phase !== 'silent' || isQuiet) return onQuiet()
      setTimeout(() => {
        if (phase === 'silent') isQuiet = true
        onQuiet()
      }, patience)
    },
    /** It does not say when it is finished: the learner does. */
    isByOwnWord: () => isQuiet && phase === 'silent',
  }
}
