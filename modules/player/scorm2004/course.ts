import type { Course, CourseHost } from '../course'
import type { LaunchData } from '../launchPage'
import { addressOf } from '../unitAddress'
import type { Node } from './activityTree'
import { type Outcome, type Request, request } from './engine'
import { linesOf, unfinishedAfter } from './lines'
import { openState, stateOf } from './packageState'
import { type RunningUnit, requestOf, runUnit } from './runUnit'
import { tryOut } from './snapshot'

/** A package of SCORM 2004: its activity tree is always walked by the rules of the standard, also when it has one unit. */
export function makeCourse2004(launch: LaunchData, host: CourseHost, random?: () => number): Course {
  const all = openState(launch.contents!, launch.cmi, random)
  const { tree } = all
  let running: RunningUnit | undefined
  let shown: Node | undefined
  let isLeaving = false
  let isOver = false

  async function show(node: Node, isNew: boolean) {
    const unit = node.unit!
    shown = node
    if (isNew) all.written[unit] = {}
    all.opened.add(`package:opened.${unit}`)
    const written = all.written[unit]!
    const { learner } = launch
    running = runUnit({
      ...{ tree, node, written, learner, isNew, isValidRequest, onTerminate },
      stores: all.stores,
      commit: keep,
      whenSaved: host.whenSaved,
    })
    const { api } = running
    keep()
    await host.show(addressOf(node.activity.launch!), api ? { API_1484_11: api } : {})
  }

  /** Takes the unit away, which says its last words, and then does what was asked. */
  async function leaveFor(asked: Request | undefined) {
    isLeaving = true
    if (!(await host.show(undefined, {})) || isOver) return
    isLeaving = false
    close()
    proceed(asked)
  }

  function close() {
    running?.stop()
    running?.transfer()
    all.seconds += secondsSaid()
    running = undefined
  }

  function proceed(asked: Request | undefined) {
    const outcome = request(tree, asked ?? { kind: 'exit' })
    if (isShown(outcome)) return
    if ('ended' in outcome || asked?.kind === 'exit') return end()
    if ('refused' in outcome && tree.current?.isActive && isShown(request(tree, { kind: 'exit' }))) return
    moveOn()
  }

  /** A unit is over and nothing was asked: what follows, else what is still to be done, so that nobody is left with nothing. */
  function moveOn() {
    const wanted = [{ kind: 'continue' as const }, ...unfinishedAfter(tree).map(chosen)]
    const next = wanted.find(isPossible)
    if (!next || !isShown(request(tree, next))) end()
  }

  function isShown(outcome: Outcome) {
    if (!('delivered' in outcome)) return false
    void show(outcome.delivered, outcome.isNew)
    return true
  }

  function end() {
    keep(true)
    host.ended()
  }

  /** The visit before ended with a unit that was over: what follows, else that unit once more. */
  function beginAfter(last: Node) {
    const wanted = [{ kind: 'continue' as const }, ...unfinishedAfter(tree).map(chosen), chosen(last.activity.id)]
    const next = wanted.find(isPossible)
    if (next && isShown(request(tree, next))) return
    request(tree, { kind: 'exitAll' })
    startAnew()
  }

  // Where nothing flows, a learner would have to choose before anything is to be seen.
  function startAnew() {
    tree.current = undefined
    tree.suspended = undefined
    const wanted = [{ kind: 'start' as const }, ...tree.nodes.map(({ activity }) => chosen(activity.id))]
    const next = wanted.find(isPossible)
    if (!next || !isShown(request(tree, next))) end()
  }

  // Content that ends by itself leaves a page behind on which nothing happens.
  function onTerminate() {
    queueMicrotask(() => {
      if (!isLeaving && !isOver) void leaveFor(running?.asked())
    })
  }

  const secondsSaid = () => running?.seconds() ?? 0

  /** What would come of a request when the unit ended now. */
  function isPossible(asked: Request) {
    return 'delivered' in outcomeOf(asked)
  }

  function outcomeOf(asked: Request) {
    return tryOut(tree, () => {
      running?.transfer()
      return request(tree, asked)
    })
  }

  function isValidRequest(text: string) {
    const aimed = text.match(/^(choice|jump)\.(\{target=.+\})$/)
    return isPossible(requestOf(aimed ? `${aimed[2]}${aimed[1]}` : text)!) ? 'true' : 'false'
  }

  // A tab may be gone after any commit, so what is kept is always a visit to be gone on with.
  function keep(isFinal = false) {
    host.changed()
    const state = tryOut(tree, () => {
      running?.transfer()
      if (tree.current?.isActive) request(tree, { kind: 'suspendAll' })
      return stateOf({ ...all, seconds: all.seconds + secondsSaid() }, shown)
    })
    return host.keep(state, isFinal)
  }

  function leave(asked: Request) {
    if (!isOver) void leaveFor(asked)
  }

  const isHidden = (control: 'continue' | 'previous') => running?.node.activity.scorm2004?.hidden?.includes(control)
  // A rule after the unit may end the package: that is going on as well, as nothing else can be done.
  const leads = (outcome: Outcome) => 'delivered' in outcome || ('ended' in outcome && outcome.ended === 'byRule')
  const may = (kind: 'continue' | 'previous') => !isHidden(kind) && leads(outcomeOf({ kind }))

  return {
    begin() {
      if (tree.suspended) tree.current = undefined
      if (tree.suspended && isShown(request(tree, { kind: 'resumeAll' }))) return
      if (tree.current && tree.current !== tree.root) return beginAfter(tree.current)
      startAnew()
    },
    open(target) {
      if (isPossible(chosen(target))) leave(chosen(target))
    },
    goOn() {
      if (may('continue')) leave({ kind: 'continue' })
    },
    goBack() {
      if (may('previous')) leave({ kind: 'previous' })
    },
    done() {},
    contents: () => ({
      lines: tryOut(tree, () => {
        running?.transfer()
        return linesOf(tree, all.written, running?.node)
      }).map((line) => ({ ...line, mayOpen: !line.isOpen && isPossible(chosen(line.id)) })),
      mayGoOn: may('continue'),
      mayGoBack: may('previous'),
      byOwnWord: false,
    }),
    commit: () => void keep(),
    suspend() {
      isOver = true
      const isDone = running?.isSilent() && !tree.current?.sequencing.deliveryControls?.completionSetByContent
      close()
      // Content that tells nothing has been seen when it is left; all other is gone on with.
      if (tree.current?.isActive) request(tree, { kind: isDone ? 'exit' : 'suspendAll' })
      keep(true)
    },
  }
}

const chosen = (target: string): Request => ({ kind: 'choice', target })
