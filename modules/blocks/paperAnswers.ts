import type { BlockInstance } from './block'
import { type AnswerOf, type BlockType, type ContentOf, openBlock } from './blocks'
import { chooseInTextOnPaper } from './chooseInText/paper'
import { faultFindingOnPaper } from './faultFinding/paper'
import { fillGapOnPaper } from './fillGap/paper'
import { gcodeFaultOnPaper } from './gcodeFault/paper'
import { imageChoiceOnPaper } from './imageChoice/paper'
import { instrumentOnPaper } from './instrument/paper'
import { matchOnPaper } from './match/paper'
import { reportOnPaper } from './measurementReport/paper'
import { numberOnPaper } from './number/paper'
import { openAnswerOnPaper } from './openAnswer/paper'
import { orderOnPaper } from './order/paper'
import type { AnswerOnPaper } from './paperAnswer'
import { pointInPictureOnPaper } from './pointInPicture/paper'
import { processChainOnPaper } from './processChain/paper'
import { scenarioOnPaper } from './scenario/paper'
import { choiceOnPaper } from './singleChoice/paper'
import { sortGroupsOnPaper } from './sortGroups/paper'
import { trueFalseOnPaper } from './trueFalse/paper'

/** The types that ask something: a block without a question has no answer. */
type Asking = { [T in BlockType]: [AnswerOf<T>] extends [never] ? never : T }[BlockType]

// What is done is not right or wrong: an assessor judges it.
const none = () => undefined

/** The answers that stand behind a workbook, per type; how a question is printed is its learner's view at the stage `static`. */
export const paperAnswers: { [T in Asking]: AnswerOnPaper<ContentOf<T>> } = {
  singleChoice: choiceOnPaper,
  multipleChoice: choiceOnPaper,
  trueFalse: trueFalseOnPaper,
  imageChoice: imageChoiceOnPaper,
  order: orderOnPaper,
  match: matchOnPaper,
  sortGroups: sortGroupsOnPaper,
  fillGap: fillGapOnPaper,
  chooseInText: chooseInTextOnPaper,
  number: numberOnPaper,
  pointInPicture: pointInPictureOnPaper,
  openAnswer: openAnswerOnPaper,
  instrument: instrumentOnPaper,
  measurementReport: reportOnPaper,
  processChain: processChainOnPaper,
  faultFinding: faultFindingOnPaper,
  scenario: scenarioOnPaper,
  gcodeFault: gcodeFaultOnPaper,
  checklist: none,
  workOrder: none,
}

/** Undefined for what asks nothing, has no right answer, or is unknown. */
export function paperAnswerOf(instance: BlockInstance, language: 'nl' | 'en') {
  const opened = openBlock(instance)
  if (!opened || !Object.hasOwn(paperAnswers, opened.type)) return undefined
  const answer = paperAnswers[opened.type as Asking] as AnswerOnPaper<unknown>
  return answer(opened.content, { id: instance.id, language })
}
