import type { Block } from '../block'
import type { ProgramLine } from '../gcode/keepLines'
import type { Machine } from '../gcode/program'
import { multipleChoice } from '../multipleChoice/multipleChoice'
import type { ChoiceContent } from '../option'

/** `corrected` is what a wrong line should have been; empty when the author does not say. */
export type FaultLine = ProgramLine & { isWrong: boolean; feedback: string; corrected: string }

/** `feedbackOther` is for who chooses a line that is right. */
export type GcodeFaultContent = Machine & {
  question: string
  lines: FaultLine[]
  linesMade: number
  feedbackOther: string
}

const choice = multipleChoice.question!

/** A program with one or more wrong lines to find; the answer is the ids of the chosen ones, as many as are wrong at most. */
export const gcodeFault: Block<GcodeFaultContent, string[]> = {
  type: 'gcodeFault',
  version: 1,
  upgrade: (content) => content as GcodeFaultContent,
  empty: () => ({
    ...{ question: '', machine: 'milling', unit: 'mm', isDiameter: true },
    ...{ lines: [], linesMade: 0, feedbackOther: '' },
  }),
  texts: ({ question, lines, feedbackOther }) => [
    { path: 'question', text: question },
    ...lines.flatMap(({ text, feedback, corrected }, place) => [
      { path: `lines.${place}.text`, text, isCode: true },
      { path: `lines.${place}.corrected`, text: corrected, isCode: true },
      { path: `lines.${place}.feedback`, text: feedback },
    ]),
    { path: 'feedbackOther', text: feedbackOther },
  ],
  question: {
    words: ({ question }) => question,
    score: (content, answer) => choice.score(asChoice(content), answer),
    feedback(content, answer) {
      const isAside = content.lines.some(({ id, isWrong }) => !isWrong && answer.includes(id))
      const other = isAside && content.feedbackOther ? [{ about: '', text: content.feedbackOther }] : []
      return [...choice.feedback(asChoice(content), answer), ...other]
    },
    interaction: (content, answer) => choice.interaction(asChoice(content), answer),
    pack: choice.pack,
    unpack: (content, packed) =>
      (choice.unpack(asChoice(content), packed) as string[] | undefined)?.slice(0, countOf(content)),
    room: (content) => 3 * countOf(content),
  },
}

export function countOf({ lines }: GcodeFaultContent) {
  return lines.filter(({ isWrong }) => isWrong).length
}

/** To find what is wrong is to choose it. */
function asChoice({ question, lines, linesMade }: GcodeFaultContent): ChoiceContent {
  const options = lines.map(({ id, text, isWrong, feedback }) => ({
    ...{ id, text, isRight: isWrong },
    feedback: isWrong ? feedback : '',
  }))
  return { question, options, optionsMade: linesMade, shuffle: false }
}
