import type { Block } from '../block'
import { optionId, packIds, unpackIds } from '../option'
import {
  type Cause,
  type Check,
  checksOf,
  type FaultAnswer,
  type FaultFindingContent,
  neededChecks,
  rightCause,
  scoreOf,
} from './way'

/** A fault to find: choose checks, see what comes of each, and decide on the cause. */
export const faultFinding: Block<FaultFindingContent, FaultAnswer> = {
  type: 'faultFinding',
  version: 1,
  upgrade: (content) => content as FaultFindingContent,
  empty: () => ({
    question: '',
    symptom: '',
    mediaId: '',
    alt: '',
    checks: [0, 1, 2].map(emptyCheck),
    checksMade: 3,
    causes: [0, 1, 2].map(emptyCause),
    causesMade: 3,
    inMinutes: false,
  }),
  texts: ({ question, symptom, alt, checks, causes }) => [
    { path: 'question', text: question },
    { path: 'symptom', text: symptom },
    { path: 'alt', text: alt },
    ...checks.flatMap(({ name, result }, at) => [
      { path: `checks.${at}.name`, text: name },
      { path: `checks.${at}.result`, text: result },
    ]),
    ...causes.flatMap(({ text, feedback }, at) => [
      { path: `causes.${at}.text`, text },
      { path: `causes.${at}.feedback`, text: feedback },
    ]),
  ],
  media: ({ mediaId }) => (mediaId ? [mediaId] : []),
  question: {
    words: (content) => content.question,
    score: scoreOf,
    isAnswered: (_, { checks, cause }) => checks.length > 0 && cause !== undefined,
    feedback(content, { cause }) {
      const text = content.causes.find(({ id }) => id === cause)?.feedback
      return text ? [{ about: '', text }] : []
    },
    interaction: (content, { checks, cause }) => ({
      type: 'performance',
      response: told(checks, cause),
      correct: [
        told(
          neededChecks(content).map(({ id }) => id),
          rightCause(content)?.id,
        ),
      ],
      question: content.question,
      answer: [
        ...checksOf(content, checks).map(({ name, result }) => `${name}: ${result}`),
        content.causes.find(({ id }) => id === cause)?.text ?? '',
      ].join('; '),
    }),
    pack: ({ checks, cause }) => packIds(checks) + (cause ? `C${packIds([cause])}` : ''),
    unpack(content, packed) {
      const [made = '', decided] = packed.split('C')
      const checks = [...new Set(unpackIds(made))].filter((id) => content.checks.some((check) => check.id === id))
      if (decided === undefined) return { checks }
      const cause = content.causes.find(({ id }) => id === unpackIds(decided)[0])?.id
      return cause === undefined ? undefined : { checks, cause }
    },
    room: ({ checks, causes }) =>
      packIds(checks.map(({ id }) => id)).length + 1 + Math.max(0, ...causes.map(({ id }) => packIds([id]).length)),
  },
}

export function emptyCheck(made: number): Check {
  return { id: optionId(made), name: '', result: '', minutes: '', worth: 'useful', excludes: [] }
}

export function emptyCause(made: number): Cause {
  return { id: optionId(made), text: '', isRight: false, feedback: '' }
}

function told(checks: string[], cause: string | undefined) {
  return [...checks.map((id) => [id, 'done'] as const), ...(cause ? [['cause', cause] as const] : [])]
}
