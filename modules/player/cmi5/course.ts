import { unitsOf } from '~/modules/packages/contents'
import { contentsLines } from '../contentsLines'
import type { Course, CourseHost } from '../course'
import type { LaunchData } from '../launchPage'
import { type PlayerMessage, postTo } from '../messages'
import { makeFollower } from './follow'
import type { StandingOfLaunch } from './standing.server'
import { watchContent } from './watchContent'

const isDone = (state: string | undefined) => state === 'completed' || state === 'passed'

/** A package of cmi5: its AUs speak to the server themselves, and this page follows what the server has of them. */
export function makeCourseCmi5(launch: LaunchData, host: CourseHost): Course {
  const contents = launch.contents!
  const units = unitsOf(contents)
  let standing: StandingOfLaunch | undefined
  let shown: number | undefined
  let place = 0
  let turn = 0
  let isWatched = false

  const tell = (message: PlayerMessage) => postTo(window.parent, launch.appOrigin, message)
  const follower = makeFollower({
    tell,
    onStanding(next) {
      standing = next
      host.changed()
    },
  })

  async function show(next: number | undefined) {
    if (next === undefined) return
    turn += 1
    const own = turn
    const hadUnit = shown !== undefined
    if (!(await host.show(undefined, {})) || own !== turn) return
    shown = undefined
    if (hadUnit) await follower.goodbye()
    const opened = own === turn ? await follower.open(next) : undefined
    if (!opened || own !== turn) return
    shown = next
    place = next
    void host.show(opened.address, {})
    watch()
    host.changed()
    void follower.ask()
  }

  // The frame is there once something has been shown in it.
  function watch() {
    const frame = document.querySelector('iframe')
    if (!frame || isWatched) return
    isWatched = true
    watchContent(frame, { onRequest: follower.seen, onReturned })
  }

  async function onReturned() {
    shown = undefined
    host.changed()
    await follower.whenSaved()
    if (units.length === 1) host.ended()
  }

  // cmi5 leaves the order to the LMS: any AU may be opened at any time.
  function firstPlace({ place, units: states }: StandingOfLaunch) {
    if (place !== null && !isDone(states[place])) return place
    const left = states.findIndex((state) => !isDone(state))
    return left >= 0 ? left : (place ?? 0)
  }

  return {
    async begin() {
      await follower.whenSaved()
      if (standing && turn === 0) await show(firstPlace(standing))
    },
    open(id) {
      const found = units.findIndex((unit) => unit.id === id)
      void show(found < 0 ? undefined : found)
    },
    goOn: () => void show(place + 1 < units.length ? place + 1 : undefined),
    goBack: () => void show(place > 0 ? place - 1 : undefined),
    done() {},
    contents: () => ({
      lines: contentsLines(contents, {
        stateOf: (unit) => standing?.units[unit] ?? 'notOpened',
        isOpen: (unit) => unit === shown,
        mayOpen: () => true,
      }),
      mayGoOn: place + 1 < units.length,
      mayGoBack: place > 0,
      byOwnWord: false,
    }),
    // Its requests are the AU's own, in its own pagehide.
    commit() {},
    async suspend() {
      turn += 1
      shown = undefined
      await follower.goodbye()
      await follower.whenSaved()
    },
  }
}
