import type { LessonStatus } from '~/db/tables'
import type { Cmi } from '~/modules/progress/applyCommit'
import { packageResult } from '~/modules/progress/packageResult'
import type { Course, CourseHost } from './course'
import { elementOf } from './dataModel'
import { displayFrom } from './display'
import { dressContent } from './dressContent'
import type { KeptState } from './journal/journal'
import type { LaunchData } from './launchPage'
import { type AppMessage, messageFrom, type PlayerMessage, postTo } from './messages'
import { readContent } from './readContent'
import { makeSaver } from './saver'
import { makeStage } from './stage'
import { type FindElement, namesOfPackage } from './stateNames'
import { contentsTeller } from './tellContents'

type MakeCourse = (launch: LaunchData, host: CourseHost) => Course

/** Plays one launch on this page: the content, what is kept of it, and the few words with the app. `find` is the data model. */
export function playPage(launch: LaunchData, makeCourse: MakeCourse, find: FindElement = elementOf) {
  const app = window.parent
  const tell = (message: PlayerMessage) => postTo(app, launch.appOrigin, message)
  let closing = false
  let isLeaving = false
  let place = ''

  const saver = launch.keeps ? makeSaver(launch, savingPage()) : undefined
  const whenSaved = () => saver?.outcome() ?? Promise.resolve(true)
  const { frame, show, whenLoaded } = makeStage(launch.title)
  const tellAll = contentsTeller(
    () => course.contents(),
    (contents) => tell({ kind: 'contents', contents }),
  )
  const changed = () => launch.contents && tellAll()
  const course = makeCourse(launch, { show, whenLoaded, keep, whenSaved, ended, changed })
  course.begin()
  const dress = dressContent(frame)
  const reading = readContent(frame, tell)

  // What the content has set and not committed goes along before the page can be thrown away.
  addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && course.commit())
  addEventListener('pagehide', () => {
    closing = true
    saver?.close()
  })
  addEventListener('online', () => saver?.hurry())
  addEventListener('message', (event) => {
    const message = messageFrom<AppMessage>(event, app, launch.appOrigin)
    if (message) hear(message)
  })
  tell({ kind: 'ready' })
  changed()

  function savingPage() {
    return {
      address: 'commit',
      isClosing: () => closing || document.visibilityState === 'hidden',
      tell,
      keep: (state: KeptState) => tell({ kind: 'keep', ...state }),
      find: launch.contents ? namesOfPackage(find) : find,
      statusOf: (cmi: Cmi) => statusIn(launch, cmi),
    }
  }

  function hear(message: AppMessage) {
    if (message.kind === 'display') dress(displayFrom(message.display))
    else if (message.kind === 'read') reading.give(message.language)
    else if (message.kind === 'mark') reading.mark(message.sentence)
    else if (message.kind === 'kept') saver?.kept(message.sequence, message.isKept)
    else if (message.kind === 'scroll') frame.contentWindow?.scrollTo(0, message.top)
    else if (message.kind === 'leave') void leave()
    else if (!isLeaving) steer(message)
  }

  // Who chose something is in the content from then on, also with the keyboard.
  function steer(message: AppMessage) {
    if (message.kind !== 'done') void whenLoaded().then(() => frame.focus())
    if (message.kind === 'open') course.open(message.unit)
    else if (message.kind === 'goOn') course.goOn()
    else if (message.kind === 'goBack') course.goBack()
    else if (message.kind === 'done') course.done()
  }

  function keep(state: Record<string, unknown>, final: boolean) {
    tellPlace(String(state['cmi.core.lesson_location'] ?? state['package:place'] ?? ''))
    return saver?.commit(state, final) ?? true
  }

  function tellPlace(next: string) {
    if (next === place) return
    place = next
    tell({ kind: 'place', place })
  }

  // Content that ends by itself, with a button of its own, leaves the learner on a dead page unless the app goes on.
  async function ended() {
    if (isLeaving) return
    await saved()
    if (!isLeaving && !closing) tell({ kind: 'finished' })
  }

  async function leave() {
    isLeaving = true
    await show(undefined, {})
    await course.suspend()
    const waits = !(await whenSaved()) && !saver?.isOver()
    if (waits) tell({ kind: 'left', saved: false, kept: await saver!.isKept() })
    tell({ kind: 'left', saved: await saved(), kept: (await saver?.isKept()) ?? true })
  }

  async function saved() {
    while (!(await whenSaved())) if (saver?.isOver()) return false
    return true
  }
}

function statusIn({ contents }: LaunchData, cmi: Cmi): LessonStatus {
  const told = contents ? packageResult(contents, cmi)?.status : (cmi['cmi.core.lesson_status'] as LessonStatus)
  return told ?? 'not attempted'
}
