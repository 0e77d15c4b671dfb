import type { Block } from '../block'
import type { Pair } from '../interaction'
import { optionId } from '../option'
import { packReport, roomOf, unpackReport } from './pack'
import {
  figuresOf,
  isBench,
  isSame,
  type MeasurementReportContent,
  type ReportAnswer,
  readBeside,
  shareJudged,
  typedIn,
} from './report'

/** A measurement report: readings beside a size with its tolerance, what follows from them, and a decision. */
export const measurementReport: Block<MeasurementReportContent, ReportAnswer> = {
  type: 'measurementReport',
  version: 1,
  upgrade: (content) => content as MeasurementReportContent,
  empty: () => ({
    question: '',
    mode: 'exercise',
    shape: 'shaft',
    nominal: '',
    given: 'deviations',
    fit: '',
    withDeviations: true,
    upper: '',
    lower: '',
    readings: [0, 1, 2, 3, 4].map((n) => ({ id: optionId(n), text: '' })),
    readingsMade: 5,
    count: 5,
    feedbackRight: '',
    feedbackWrong: '',
  }),
  texts: (content) =>
    (['question', 'feedbackRight', 'feedbackWrong'] as const).map((path) => ({ path, text: content[path] })),
  question: {
    words: ({ question }) => question,
    score: scoreOf,
    isAnswered: (content, answer) =>
      answer.decision !== undefined &&
      typedIn(content, answer).every((text) => readBeside(content, text) !== undefined) &&
      (isBench(content) || answer.inside.length + answer.outside.length === content.readings.length),
    feedback(content, answer) {
      const text = scoreOf(content, answer) === 1 ? content.feedbackRight : content.feedbackWrong
      return text ? [{ about: '', text }] : []
    },
    interaction(content, answer) {
      const right = figuresOf(content, answer)
      const typed = typedIn(content, answer).map((text) => readBeside(content, text) ?? text)
      const outs = content.readings.map(({ id }) => answer.outside.includes(id))
      const rounded = right && Number(right.mean.toFixed(right.digits))
      return {
        type: 'performance',
        response: told(content, typed, outs, answer.decision),
        correct: right
          ? [told(content, isBench(content) ? typed : [rounded!, right.range], right.outs, right.decision)]
          : [],
        question: content.question,
        answer: [...typed, answer.decision === 'accept' ? 'goedkeuren' : 'afkeuren'].join('; '),
      }
    },
    pack: packReport,
    unpack: unpackReport,
    room: roomOf,
  },
}

/** A decision that does not follow from how the readings were judged is a guess. */
function scoreOf(content: MeasurementReportContent, answer: ReportAnswer) {
  const right = figuresOf(content, answer)
  if (!right) return 0
  const decided = Number(answer.decision === right.decision)
  if (isBench(content)) return decided
  const [mean, range] = answer.typed.map((text) => readBeside(content, text))
  const figures = Number(isSame(mean, right.mean, right.digits)) + Number(isSame(range, right.range, right.digits))
  return (figures + shareJudged(content, right, answer) * (1 + decided)) / 4
}

function told(content: MeasurementReportContent, typed: (string | number)[], outs: boolean[], decision = ''): Pair[] {
  const judged = isBench(content) ? [] : outs
  return [
    ...typed.map((value, at): Pair => [isBench(content) ? `${at + 1}` : at ? 'range' : 'mean', `${value}`]),
    ...judged.map((out, at): Pair => [content.readings[at]!.id, out ? 'out' : 'in']),
    ['decision', decision],
  ]
}
