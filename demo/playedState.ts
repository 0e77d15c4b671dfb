import { type ChecklistContent, linesOf } from '~/modules/blocks/checklist/checklist'
import { type FaultAnswer, type FaultFindingContent, neededChecks, rightCause } from '~/modules/blocks/faultFinding/way'
import { solutions, tidied } from '~/modules/blocks/processChain/chain'
import type { ChainAnswer, ProcessChainContent } from '~/modules/blocks/processChain/processChain'
import type { OpenModule, OpenPage, OpenQuestion } from '~/modules/learner/openModule'
import { testStatus } from '~/modules/learner/score'
import {
  checkAnswer,
  giveAnswer,
  handIn,
  type LearnerState,
  newState,
  seePage,
  startAgain,
} from '~/modules/learner/state'
import { between, type Random, shuffle } from './random'
import type { AttemptStory } from './stories'

/** What somebody has done in a module who went through it as the story says, made with the runtime's own moves. */
export function playedState(module: OpenModule, { pages, outcome }: AttemptStory, random: Random): LearnerState {
  const seen = module.pages.slice(0, pages === 'all' ? module.pages.length : pages)
  const skill = 0.6 + random() * 0.35
  let state = newState(random)
  for (const page of seen) {
    state = seePage(state, page.id)
    if (page.kind === 'lesson') state = answerAll(state, page, () => random() < skill, random, true)
    else if (outcome) state = testUntil(module, state, page, outcome, random)
  }
  return state
}

// Each try is another throw of the dice; those that do not fit the story were never handed in.
function testUntil(
  module: OpenModule,
  state: LearnerState,
  page: OpenPage,
  outcome: 'passed' | 'failed',
  random: Random,
) {
  const skill = outcome === 'passed' ? 0.7 : 0.35
  for (let guess = 0; guess < 500; guess++) {
    const tried = handIn(
      answerAll(startAgain(state, page), page, () => random() < skill, random, false),
      page,
    )
    const status = testStatus(module, tried, page)
    if (status === outcome) return tried
    if (outcome === 'failed' && status === 'again') return testUntil(module, tried, page, outcome, random)
  }
  throw new Error(`no try at the test was ${outcome}`)
}

function answerAll(state: LearnerState, page: OpenPage, isRight: () => boolean, random: Random, isChecked: boolean) {
  return page.questions.reduce((given, question) => {
    const answer = answerTo(question, isRight(), random)
    return isChecked ? checkAnswer(given, question, answer) : giveAnswer(given, question, answer)
  }, state)
}

type Content = { options?: { id: string; isRight: boolean }[]; steps?: { id: string }[] }

/** A right answer, or one of the mistakes that people make. */
function answerTo({ type, content }: OpenQuestion, isRight: boolean, random: Random): unknown {
  if (type === 'checklist') {
    const ids = linesOf(content as ChecklistContent).map(({ id }) => id)
    return isRight ? ids : ids.slice(0, between(random, 1, ids.length - 1))
  }
  if (type === 'processChain') return lineOf(content as ProcessChainContent, isRight, random)
  if (type === 'faultFinding') return searchIn(content as FaultFindingContent, isRight, random)
  const { options = [], steps = [] } = content as Content
  const right = options.filter((option) => option.isRight).map(({ id }) => id)
  const wrong = shuffle(
    random,
    options.filter((option) => !option.isRight).map(({ id }) => id),
  )
  if (type === 'singleChoice') return isRight ? right[0] : wrong[0]
  if (type === 'multipleChoice') return isRight ? right : [...right.slice(1), ...wrong.slice(0, 1)]
  const ids = steps.map(({ id }) => id)
  return isRight ? ids : swapped(ids, between(random, 0, ids.length - 2))
}

function swapped(ids: string[], place: number) {
  return ids.map((id, index) => (index === place ? ids[place + 1]! : index === place + 1 ? ids[place]! : id))
}

/** The line as it should stand, or with two stations mixed up. */
function lineOf(content: ProcessChainContent, isRight: boolean, random: Random): ChainAnswer {
  const [placed = []] = solutions(content)
  if (isRight) return { placed }
  const steps = content.steps.map(({ id }) => id)
  const mixed = swapped(steps, between(random, 0, steps.length - 2))
  return {
    placed: tidied(
      content,
      placed.map(([device, step]) => [device, mixed[steps.indexOf(step)]!]),
    ),
  }
}

/** The shortest way to the cause, or a decision after one check. */
function searchIn(content: FaultFindingContent, isRight: boolean, random: Random): FaultAnswer {
  if (isRight) return { checks: neededChecks(content).map(({ id }) => id), cause: rightCause(content)?.id }
  const wrong = content.causes.filter((cause) => !cause.isRight)
  const first = content.checks[between(random, 0, content.checks.length - 1)]!
  return { checks: [first.id], cause: wrong[between(random, 0, wrong.length - 1)]!.id }
}
