import type { Block } from '../block'
import { optionId, packIds, unpackIds } from '../option'
import {
  bestWay,
  choicesAt,
  isOver,
  mostSteps,
  type ScenarioChoice,
  type ScenarioContent,
  type Situation,
  type Step,
  scoreOf,
  walk,
} from './walk'

/** Situations in which somebody chooses what to do, and sees what comes of it; the answer is the choices in their order. */
export const scenario: Block<ScenarioContent, string[]> = {
  type: 'scenario',
  version: 1,
  upgrade: (content) => content as ScenarioContent,
  empty: () => ({
    title: '',
    situations: [
      { ...emptySituation(0), name: 'Begin', choices: [emptyChoice(0, optionId(1)), emptyChoice(1, optionId(2))] },
      { ...emptySituation(1), name: 'Goed einde', end: 'good' },
      { ...emptySituation(2), name: 'Slecht einde', end: 'bad' },
    ],
    situationsMade: 3,
    choicesMade: 2,
    scoring: 'end',
    canGoBack: true,
  }),
  texts: ({ title, situations }) => [
    { path: 'title', text: title },
    ...situations.flatMap((situation, at) => [
      { path: `situations.${at}.text`, text: situation.text },
      { path: `situations.${at}.alt`, text: situation.alt },
      ...choicesAt(situation).flatMap(({ text, consequence }, n) => [
        { path: `situations.${at}.choices.${n}.text`, text },
        { path: `situations.${at}.choices.${n}.consequence`, text: consequence },
      ]),
    ]),
  ],
  media: ({ situations }) => situations.flatMap(({ mediaId }) => (mediaId ? [mediaId] : [])),
  question: {
    words: (content) => content.title,
    score: scoreOf,
    isUnscored: ({ scoring }) => scoring === 'none',
    isAnswered: isOver,
    feedback: () => [],
    interaction(content, way) {
      const { steps, here } = walk(content, way)
      const best = content.scoring === 'end' ? [told(bestWay(content))] : []
      return {
        type: 'performance',
        response: told(steps),
        correct: best,
        question: content.title,
        answer: [...steps.map(({ choice }) => choice.text), here?.text ?? ''].join('; '),
      }
    },
    pack: packIds,
    unpack(content, packed) {
      const way = unpackIds(packed)
      return walk(content, way).steps.length === way.length ? way : undefined
    },
    room: ({ situations }) => mostSteps * Math.max(0, ...situations.flatMap(({ choices }) => choices).map(roomOf)),
  },
}

export function emptySituation(made: number): Situation {
  return { id: optionId(made), name: '', text: '', mediaId: '', alt: '', end: '', choices: [] }
}

export function emptyChoice(made: number, to = ''): ScenarioChoice {
  return { id: optionId(made), text: '', consequence: '', to, points: 0 }
}

function told(steps: Step[]) {
  return steps.map(({ situation, choice }) => [situation.id, choice.id] as const)
}

function roomOf({ id }: ScenarioChoice) {
  return packIds([id]).length
}
