import { type ChecklistContent, linesOf } from '~/modules/blocks/checklist/checklist'
import { type FaultAnswer, type FaultFindingContent, neededChecks, rightCause } from '~/modules/blocks/faultFinding/way'
import { solutions, tidied } from '~/modules/blocks/processChain/chain'
import type { ChainAnswer, ProcessChainContent } from '~/modules/blocks/processChain/processChain'
import type { OpenModule, OpenPage, OpenQuestion } from '~/modules/learner/openModule'
import { isClosed, testStatus } from '~/modules/learner/score'
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

/**
 * What somebody has done in a module who went through it as the story says, made with the runtime's own moves. Tests that
 * were handed in and done again are put in `earlier`.
 */
export function playedState(
  module: OpenModule,
  { pages, outcome }: AttemptStory,
  random: Random,
  earlier: LearnerState[] = [],
): LearnerState {
  const seen = module.pages.slice(0, pages === 'all' ? module.pages.length : pages)
  const skill = 0.6 + random() * 0.35
  let state = newState(random)
  for (const page of seen) {
    state = seePage(state, page.id)
    if (page.kind === 'lesson') state = answerAll(state, page, knows(skill, random), random, true)
    else if (outcome) state = testUntil({ module, page, outcome, skill, random, earlier }, state)
  }
  return state
}

type Testing = {
  module: OpenModule
  page: OpenPage
  outcome: 'passed' | 'failed'
  skill: number
  random: Random
  earlier: LearnerState[]
}

// Each try is another throw of the dice; those that do not fit the story were never handed in.
function testUntil(testing: Testing, state: LearnerState): LearnerState {
  const { module, page, outcome, skill, random, earlier } = testing
  const shown = outcome === 'passed' ? Math.max(skill, 0.8) : skill - 0.2
  for (let guess = 0; guess < 500; guess++) {
    const tried = handIn(answerAll(startAgain(state, page), page, knows(shown, random), random, false), page)
    const status = testStatus(module, tried, page)
    if (status === outcome) return tried
    if (outcome === 'failed' && status === 'again') {
      earlier.push(tried)
      return testUntil(testing, tried)
    }
  }
  throw new Error(`no try at the test was ${outcome}`)
}

type Knows = (question: OpenQuestion) => boolean

function answerAll(state: LearnerState, page: OpenPage, isRight: Knows, random: Random, isChecked: boolean) {
  return page.questions.reduce((given, question) => {
    const answer = answerTo(question, isRight(question), random)
    if (!isChecked) return giveAnswer(given, question, answer)
    const checked = checkAnswer(given, question, answer)
    // Two in three of those who had it wrong try again.
    const isOver = isClosed(checked, question) || random() < 0.35
    return isOver ? checked : checkAnswer(checked, question, answerTo(question, random() < 0.8, random))
  }, state)
}

/** One question is harder than another, for everybody. */
function knows(skill: number, random: Random): Knows {
  return ({ id }) => random() < skill - hardness(id)
}

function hardness(id: string) {
  const sum = [...id].reduce((total, letter) => total * 31 + letter.charCodeAt(0), 7)
  return [0, -0.25, 0.05, 0.4, -0.1][sum % 5]!
}

type Content = { options?: { id: string; isRight: boolean }[]; steps?: { id: string }[] }

/** A right answer, or one of the mistakes that people make. */
export function answerTo({ type, content }: OpenQuestion, isRight: boolean, random: Random): unknown {
  if (type === 'checklist') {
    const ids = linesOf(content as ChecklistContent).map(({ id }) => id)
    return isRight ? ids : ids.slice(0, between(random, 1, ids.length - 1))
  }
  if (type === 'processChain') return lineOf(content as ProcessChainContent, isRight, random)
  if (type === 'faultFinding') return searchIn(content as FaultFindingContent, isRight, random)
  const { options = [], steps = [] } = content as Content
  const right = options.filter((option) => option.isRight).map(({ id }) => id)
  const mistakes = options.filter((option) => !option.isRight).map(({ id }) => id)
  // Most people fall for the same one.
  const wrong = random() < 0.7 ? mistakes : shuffle(random, mistakes)
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
