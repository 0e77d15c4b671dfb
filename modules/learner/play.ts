import type { Interaction } from '~/modules/blocks/interaction'
import { questionsOn } from './draw'
import type { AnswerReport, Kept, Lms, Status } from './lms'
import type { OpenModule, OpenPage, OpenQuestion } from './openModule'
import { packState, unpackState } from './packState'
import { endOfTest, isScored, outcomeOf, pointsOf, progressOf } from './score'
import { openSession, type Saving } from './session'
import {
  answerOf,
  checkAnswer,
  giveAnswer,
  handIn,
  isChecked,
  type LearnerState,
  newState,
  type Sureness,
  seePage,
  showAnswer,
  startAgain,
  startClock,
} from './state'

import { stateFor } from './stateFor'

/** The page after the last one; ids of pages never contain a capital. */
export const resultPlace = 'RESULT'

/** All that the screen shows; it is drawn anew from this after each change. */
export type Play = {
  module: OpenModule
  state: LearnerState
  kept: Kept
  /** A page id, or `resultPlace`. */
  place: string
  /** Answers of lesson questions that are being tried again; the checked one stays until then. */
  drafts: Record<string, unknown>
  /** How sure the learner says they are of what is not checked yet. */
  sure: Record<string, Sureness>
  /** Questions that were asked to be checked or handed in without an answer. */
  unanswered: string[]
  saving: Saving
  /** The window around the module shows its title and whether it is saved. */
  isFramed: boolean
  /** Why nothing is kept: there is no LMS, somebody only looks, or what is kept comes from a newer version. */
  notice: Notice | undefined
  /** What the driver tells of where the answers go, instead of the notice. */
  note: string | undefined
}

type Notice = 'noLms' | 'preview' | 'newer'

/** Plays a module: takes what the learner does, keeps the LMS up to date, and asks to be drawn. */
export function openPlay(module: OpenModule, lms: Lms, draw: (play: Play) => void) {
  const kept = lms.read()
  const found = unpackState(kept.state)
  const notice = noticeFor(lms, kept, found === 'newer')
  const state = found && found !== 'newer' ? stateFor(module, found) : newState()
  // The clock of a device may be put right meanwhile, by a day or more.
  const opened = performance.now()
  const answers = new Map<string, AnswerReport>()
  let pageOpened = opened
  let play: Play = {
    module,
    state,
    kept,
    place: placeFrom(module, kept.location),
    drafts: {},
    sure: {},
    unanswered: [],
    saving: { kind: 'none' },
    isFramed: lms.hasOwnBar,
    notice,
    note: notice === 'newer' ? undefined : lms.note,
  }

  const session = openSession(notice ? readOnly(lms) : lms, report, (saving) => set({ saving }))

  function set(part: Partial<Play>) {
    play = { ...play, ...part }
    draw(play)
  }

  function report() {
    const outcome = outcomeOf(module, play.state)
    return {
      state: packState(play.state),
      location: play.place,
      status: statusToReport(kept.status, outcome.status),
      score: scoreToReport(kept, outcome.score),
      seconds: secondsSince(opened),
      progress: progressOf(module, play.state),
      answers: [...answers.values()],
    }
  }

  function change(next: LearnerState, part: Partial<Play> = {}, isSettled = false) {
    set({ ...part, state: next })
    session.changed(isSettled)
  }

  function note(asked: OpenQuestion, given: LearnerState, id: string) {
    const { question, content, goal } = asked
    const answer = answerOf(given, asked)
    if (answer === undefined) return
    const since = { goal, at: new Date(), seconds: secondsSince(pageOpened) }
    const score = isScored(asked) ? pointsOf(given, asked) : undefined
    answers.set(id, { ...since, id, interaction: question.interaction(content, answer), score })
    const sure = given.answers[asked.id]?.sure
    if (sure === undefined) return
    const words = { question: question.words(content), answer: String(sure) }
    const interaction: Interaction = { type: 'likert', response: String(sure), correct: [], ...words }
    answers.set(`${id}-sure`, { ...since, id: `${id}-sure`, interaction, score: undefined })
  }

  function keepTest(page: OpenPage) {
    const next = handIn(play.state, page)
    for (const question of questionsOn(page, next)) note(question, next, `${question.id}-${next.tests[page.id]!.tries}`)
    change(next, { unanswered: [] }, true)
  }

  function answer(question: OpenQuestion, given: unknown) {
    const unanswered = play.unanswered.filter((id) => id !== question.id)
    if (isChecked(play.state, question)) set({ drafts: { ...play.drafts, [question.id]: given }, unanswered })
    else change(giveAnswer(play.state, question, given), { unanswered })
  }

  return {
    play: () => play,
    session,
    answer,
    goTo(place: string) {
      pageOpened = performance.now()
      const next = place === resultPlace ? play.state : seePage(play.state, place)
      change(next, { place, unanswered: [] }, true)
    },
    beSure({ id }: OpenQuestion, sure: Sureness) {
      set({ sure: { ...play.sure, [id]: sure }, unanswered: play.unanswered.filter((other) => other !== id) })
    },
    check(question: OpenQuestion) {
      const given = play.drafts[question.id] ?? answerOf(play.state, question)
      const sure = play.sure[question.id]
      const saysNothing = question.asking.confidence && sure === undefined
      if (isEmpty(question, given) || saysNothing) return set({ unanswered: [question.id] })
      const toJudge = question.question.selfCheck?.(question.content, given)
      if (toJudge !== undefined) return answer(question, toJudge)
      const next = checkAnswer(play.state, question, given, sure)
      note(question, next, question.id)
      const settled = { drafts: without(play.drafts, question.id), sure: without(play.sure, question.id) }
      change(next, { ...settled, unanswered: [] }, true)
    },
    tryAgain(question: OpenQuestion) {
      set({ drafts: { ...play.drafts, [question.id]: answerOf(play.state, question) } })
    },
    showAnswer({ id }: OpenQuestion) {
      change(showAnswer(play.state, id), { drafts: without(play.drafts, id), unanswered: [] }, true)
    },
    handIn(page: OpenPage) {
      const unanswered = questionsOn(page, play.state).filter((one) => isEmpty(one, answerOf(play.state, one)))
      if (unanswered.length > 0) return set({ unanswered: unanswered.map((question) => question.id) })
      keepTest(page)
    },
    startClock(page: OpenPage) {
      pageOpened = performance.now()
      change(startClock(play.state, page, Date.now()), {}, true)
    },
    /** The time of a test is over: it is handed in as it is. */
    timeUp(page: OpenPage) {
      const end = endOfTest(module, play.state, page)
      if (typeof end === 'number' && end <= Date.now()) keepTest(page)
    },
    startAgain(page: OpenPage) {
      pageOpened = performance.now()
      change(startAgain(play.state, page), { place: page.id, unanswered: [] }, true)
    },
    /** Ends the session once everything is kept; until then the module stays open and keeps trying. */
    async close() {
      if (await session.commit()) await session.finish()
    },
  }
}

export type Actions = ReturnType<typeof openPlay>

function secondsSince(moment: number) {
  return (performance.now() - moment) / 1000
}

/**
 * Passed and completed are never taken back, whatever a newer version asks. Failed changes only when it is passed after
 * all. Nothing final is told before it is final: many systems keep no progress after it.
 */
function statusToReport(before: Kept['status'], now: Status): Status {
  if (before === 'passed' || before === 'completed') return before
  if (before === 'failed' && now === 'incomplete') return before
  return now
}

/** After a pass the score only rises. */
function scoreToReport(kept: Kept, score: number | undefined) {
  const isDone = kept.status === 'passed' || kept.status === 'completed'
  return isDone && kept.score !== undefined ? Math.max(kept.score, score ?? 0) : score
}

/** Where a learner goes on who was at `location`. */
export function placeFrom(module: OpenModule, location: string) {
  const isHere = location === resultPlace || module.pages.some((page) => page.id === location)
  return isHere ? location : (module.pages[0]?.id ?? resultPlace)
}

function noticeFor(lms: Lms, kept: Kept, isNewer: boolean): Notice | undefined {
  if (lms.kind === 'none') return 'noLms'
  if (isNewer) return 'newer'
  return kept.isPreview ? 'preview' : undefined
}

/** What the LMS has stays as it is. */
function readOnly(lms: Lms): Lms {
  return { ...lms, kind: 'none', write: () => {}, commit: async () => true }
}

function isEmpty({ question, content }: OpenQuestion, answer: unknown) {
  if (answer === undefined) return true
  if (question.isAnswered) return !question.isAnswered(content, answer)
  return Array.isArray(answer) && answer.length === 0
}

function without<T>(record: Record<string, T>, id: string) {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== id))
}
