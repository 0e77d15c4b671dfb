import { type Activity, unitsOf } from '~/modules/packages/contents'
import type { Cmi } from '~/modules/progress/applyCommit'
import { countedUnits, reachedAfter, reachedIn, reachedText, saidIn } from '~/modules/progress/unitResults'
import { contentsLines } from '../contentsLines'
import type { Course, CourseHost } from '../course'
import type { LaunchData } from '../launchPage'
import { addressOf } from '../unitAddress'
import { openableIn, unitStateOf } from './access'
import { runUnit } from './runUnit'

/** A package of others in SCORM 1.2, or without a standard: its units are launched one at a time. */
export function packageCourse(launch: LaunchData, host: CourseHost): Course {
  const contents = launch.contents!
  const units = unitsOf(contents)
  const order = countedUnits(contents).map(({ place }) => place)
  let state: Cmi = launch.cmi
  let shown: ReturnType<typeof runUnit> | undefined
  let isLeaving = false

  const openable = () => openableIn(contents, state)
  const keep = (isLast = false) => {
    host.changed()
    return host.keep(state, isLast)
  }

  async function show(place: number) {
    if (!(await takeAway())) return
    const unit = units[place]!
    shown = runUnit({ unit, place, launch, state: () => state, onChange, onFinish, whenSaved: host.whenSaved })
    const { api } = shown
    state = { ...shown.begun(), 'package:place': unit.id, [`package:opened.${place}`]: '1' }
    host.changed()
    const loaded = host.whenLoaded()
    void host.show(addressOf(unit.launch!), api ? { API: api } : {})
    keep()
    await loaded
    shown?.loaded(host.changed)
  }

  // While it goes, the unit says its last words.
  async function takeAway() {
    isLeaving = true
    const isGone = await host.show(undefined, {})
    if (isGone) {
      shown?.end()
      shown = undefined
      isLeaving = false
    }
    return isGone
  }

  function onChange(next: Cmi) {
    state = next
    return keep()
  }

  // One that ends by itself leaves a page behind on which nothing happens; of several the learner chooses the next.
  function onFinish() {
    if (!isLeaving && units.length === 1) host.ended()
  }

  const beside = (step: 1 | -1) => {
    const from = order.indexOf(shown?.place ?? -1)
    const rest = step === 1 ? order.slice(from + 1) : order.slice(0, Math.max(0, from)).reverse()
    const open = openable()
    return rest.find((place) => open.has(place))
  }
  const goTo = (place: number | undefined) => {
    if (place !== undefined) void show(place)
  }

  return {
    begin() {
      const open = openable()
      const left = units.findIndex((unit) => unit.id === state['package:place'])
      goTo(open.has(left) ? left : (order.find((place) => open.has(place)) ?? 0))
    },
    open(id) {
      const place = placeOf(units, id)
      if (place !== undefined && openable().has(place)) void show(place)
    },
    goOn: () => goTo(beside(1)),
    goBack: () => goTo(beside(-1)),
    done() {
      if (!shown?.isByOwnWord()) return
      const reached = reachedAfter(reachedIn(state, shown.place), {
        ...saidIn(state, shown.place),
        status: 'completed',
      })
      state = { ...state, [`package:reached.${shown.place}`]: reachedText(reached) }
      keep()
    },
    contents() {
      const open = openable()
      return {
        lines: contentsLines(contents, {
          stateOf: (place) => unitStateOf(state, place),
          isOpen: (place) => place === shown?.place,
          mayOpen: (place) => open.has(place),
        }),
        mayGoOn: beside(1) !== undefined,
        mayGoBack: beside(-1) !== undefined,
        byOwnWord: Boolean(shown?.isByOwnWord()) && !isDone(state, shown!.place),
      }
    },
    commit: () => shown?.commit(),
    suspend() {
      shown?.end()
      keep(true)
    },
  }
}

function placeOf(units: Activity[], id: string) {
  const place = units.findIndex((unit) => unit.id === id)
  return place < 0 ? undefined : place
}

function isDone(state: Cmi, place: number) {
  return ['completed', 'passed'].includes(unitStateOf(state, place))
}
