import type { Activity, PackageContents, Scorm2004Item, Sequencing } from '~/modules/packages/contents'
import type { Course, CourseHost } from '../course'
import type { LaunchData } from '../launchPage'
import { makeCourse2004 } from './course'
import type { Scorm2004Facade } from './facade'

type Item = Omit<Scorm2004Item, 'sequencing'> & { kind?: 'unit' | 'asset'; isVisible?: boolean }

/** For tests: an activity of a manifest; its title is its id. */
export function activity(id: string, sequencing?: Sequencing, children: Activity[] = [], item: Item = {}): Activity {
  const { kind = 'unit', isVisible = true, ...rest } = item
  const launch = children.length ? {} : { launch: { kind, path: `${id}.html`, parameters: '' } }
  return { id, title: id, isVisible, children, ...launch, scorm2004: { ...rest, ...(sequencing && { sequencing }) } }
}

export function packageOf(root: Activity): PackageContents {
  return { standard: 'scorm2004', edition: '4th', root }
}

export const flowing: Sequencing = { controlMode: { flow: true, choice: true } }

/** A learner at a package, whose contents speak when the test says so. */
export function openCourse(contents: PackageContents, state: Record<string, string> = {}, random = Math.random) {
  const kept: { state: Record<string, string>; isFinal: boolean }[] = []
  let api: Scorm2004Facade | undefined
  let shown: string | undefined
  let ended = 0
  let goodbye: (() => void) | undefined
  const launch: LaunchData = {
    ...{ attempt: 'daans', launch: 1, cmi: state, contents, start: '', title: 'Pakket', language: 'nl', keeps: true },
    learner: { id: 'daan', name: 'Bakker, Daan', credit: 'credit', mode: 'normal' },
    appOrigin: 'http://app.test',
  }
  const host: CourseHost = {
    async show(address, apis) {
      goodbye?.()
      goodbye = undefined
      if (shown) await Promise.resolve()
      shown = address
      api = apis.API_1484_11 as Scorm2004Facade | undefined
      return true
    },
    changed() {},
    keep(next, isFinal) {
      kept.push({ state: next as Record<string, string>, isFinal })
      return true
    },
    whenSaved: async () => true,
    whenLoaded: async () => {},
    ended() {
      ended += 1
    },
  }
  const course: Course = makeCourse2004(launch, host, random)
  course.begin()
  const settled = () => new Promise<void>((resolve) => setTimeout(resolve))
  const player = {
    course,
    shown: () => shown?.replace(/^files\/|\.html.*$/g, ''),
    ended: () => ended,
    kept: () => kept.at(-1)!,
    state: () => kept.at(-1)!.state,
    api: () => api!,
    /** What the content says when its page is taken away. */
    atGoodbye(say: (api: Scorm2004Facade) => void) {
      const own = api!
      goodbye = () => say(own)
    },
    /** The content reports these elements and ends; then the learner goes on as told. */
    async report(values: Record<string, string>, then: 'terminates' | 'goOn' | 'goBack' | { open: string } | 'stays') {
      const own = api!
      own.Initialize('')
      for (const [name, value] of Object.entries(values))
        if (own.SetValue(name, value) !== 'true') throw new Error(`${name}=${value}: ${own.GetLastError()}`)
      if (then === 'stays') return
      if (then === 'terminates') own.Terminate('')
      else {
        goodbye = () => own.Terminate('')
        if (then === 'goOn') course.goOn()
        else if (then === 'goBack') course.goBack()
        else course.open(then.open)
      }
      await settled()
    },
    settled,
    /** The visit ends: what was shown is taken away and says goodbye. */
    async leave() {
      goodbye?.()
      goodbye = undefined
      course.suspend()
      return kept.at(-1)!.state
    },
    line: (id: string) => course.contents().lines.find((line) => line.id === id),
    openable: () =>
      course
        .contents()
        .lines.filter(({ mayOpen }) => mayOpen)
        .map(({ id }) => id),
  }
  return player
}

export const passed = { 'cmi.success_status': 'passed', 'cmi.completion_status': 'completed' }
export const failed = { 'cmi.success_status': 'failed', 'cmi.completion_status': 'completed' }
