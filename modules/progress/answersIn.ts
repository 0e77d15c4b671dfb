import { questionsOn } from '~/modules/learner/draw'
import { interaction2004 } from '~/modules/learner/interaction2004'
import type { OpenModule, OpenPage, OpenQuestion } from '~/modules/learner/openModule'
import { isScored, pointsOf } from '~/modules/learner/score'
import { answerOf, isChecked, type LearnerState, triesOf } from '~/modules/learner/state'
import { type Cmi, secondsOf } from './applyCommit'

/** One answer of an attempt as it is kept. `response` and `answer` are empty when the question was left open. */
export type KeptInteraction = {
  questionId: string
  round: number
  pageId: string
  type: string
  response: string
  answer: string
  score: number | null
  weight: number
  tries: number
  isShown: 0 | 1
  seconds: number | null
}

/**
 * The answers that a state can account for: what was checked in lessons, and what was handed in of tests. `cmi` says how
 * long each question stood open. The same state gives the same answers, however often it is read.
 */
export function answersIn(module: OpenModule, state: LearnerState, cmi: Cmi): KeptInteraction[] {
  const seconds = secondsById(cmi)
  return module.pages.flatMap((page) => {
    const tested = page.kind === 'test' ? state.tests[page.id] : undefined
    const round = tested?.tries || 1
    const named = (id: string) => seconds.get(page.kind === 'test' ? `${id}-${round}` : id) ?? null
    return settled(page, state).map((asked) => ({
      ...kept(asked, state),
      pageId: page.id,
      round,
      seconds: named(asked.id),
    }))
  })
}

function settled(page: OpenPage, state: LearnerState) {
  if (page.kind === 'test') return state.tests[page.id]?.isIn ? questionsOn(page, state) : []
  return page.questions.filter((asked) => isChecked(state, asked))
}

function kept(asked: OpenQuestion, state: LearnerState) {
  const answer = answerOf(state, asked)
  const counts = isScored(asked)
  return {
    questionId: asked.id,
    ...said(asked, answer),
    score: counts ? pointsOf(state, asked) : null,
    weight: counts ? 1 : 0,
    tries: Math.max(1, triesOf(state, asked.id)),
    isShown: state.answers[asked.id]?.isShown ? (1 as const) : (0 as const),
  }
}

function said({ question, content }: OpenQuestion, answer: unknown) {
  if (answer === undefined) return { type: 'none', response: '', answer: '' }
  const interaction = question.interaction(content, answer)
  const { type, response } = interaction2004(interaction)
  return { type, response, answer: interaction.answer }
}

function secondsById(cmi: Cmi) {
  const found = new Map<string, number>()
  for (const [element, value] of Object.entries(cmi)) {
    const place = /^cmi\.interactions\.(\d+)\.id$/.exec(element)?.[1]
    const latency = place && cmi[`cmi.interactions.${place}.latency`]
    if (latency) found.set(value, secondsOf(latency))
  }
  return found
}
