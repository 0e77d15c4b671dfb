import { z } from 'zod'
import type { Language } from '~/db/tables'
import { accordionSchemas } from './accordion/schema'
import { audioSchemas } from './audio/schema'
import { beforeAfterSchemas } from './beforeAfter/schema'
import type { BlockInstance } from './block'
import { type BlockType, type ContentOf, openBlock } from './blocks'
import { checklistSchemas } from './checklist/schema'
import { chooseInTextSchemas } from './chooseInText/schema'
import { codeSchemas } from './code/schema'
import { drawSchemas } from './draw/schema'
import { embedSchemas } from './embed/schema'
import { faultFindingSchemas } from './faultFinding/schema'
import { fileSchemas } from './file/schema'
import { fillGapSchemas } from './fillGap/schema'
import { flipCardsSchemas } from './flipCards/schema'
import { formulaSchemas } from './formula/schema'
import { gallerySchemas } from './gallery/schema'
import { gcodeSchemas } from './gcode/schema'
import { gcodeFaultSchemas } from './gcodeFault/schema'
import { imageChoiceSchemas } from './imageChoice/schema'
import { instrumentSchemas } from './instrument/schema'
import { labelledImageSchemas } from './labelledImage/schema'
import { matchSchemas } from './match/schema'
import { measurementReportSchemas } from './measurementReport/schema'
import { multipleChoiceSchemas } from './multipleChoice/schema'
import { numberSchemas } from './number/schema'
import { openAnswerSchemas } from './openAnswer/schema'
import { orderSchemas } from './order/schema'
import { pointInPictureSchemas } from './pointInPicture/schema'
import type { Problem } from './problem'
import { type ProblemKey, problemTexts } from './problemTexts'
import { processChainSchemas } from './processChain/schema'
import { scenarioSchemas } from './scenario/schema'
import { singleChoiceSchemas } from './singleChoice/schema'
import { sortGroupsSchemas } from './sortGroups/schema'
import { stepsSchemas } from './steps/schema'
import { tabsSchemas } from './tabs/schema'
import { timelineSchemas } from './timeline/schema'
import { trueFalseSchemas } from './trueFalse/schema'
import { videoSchemas } from './video/schema'
import { workOrderSchemas } from './workOrder/schema'

type Schemas<Content> = {
  /** What may be saved: the right shape, whatever is still empty. */
  draft: z.ZodType<Content>
  /** What may be published. */
  complete: z.ZodType<Content>
}

/** What a valid content is, per type of block. The message of every issue is a key of `problemTexts`. */
export const contentSchemas: { [T in BlockType]: Schemas<ContentOf<T>> } = {
  singleChoice: singleChoiceSchemas,
  multipleChoice: multipleChoiceSchemas,
  trueFalse: trueFalseSchemas,
  imageChoice: imageChoiceSchemas,
  order: orderSchemas,
  match: matchSchemas,
  sortGroups: sortGroupsSchemas,
  fillGap: fillGapSchemas,
  chooseInText: chooseInTextSchemas,
  number: numberSchemas,
  pointInPicture: pointInPictureSchemas,
  openAnswer: openAnswerSchemas,
  draw: drawSchemas,
  video: videoSchemas,
  audio: audioSchemas,
  file: fileSchemas,
  formula: formulaSchemas,
  labelledImage: labelledImageSchemas,
  beforeAfter: beforeAfterSchemas,
  code: codeSchemas,
  embed: embedSchemas,
  gallery: gallerySchemas,
  tabs: tabsSchemas,
  flipCards: flipCardsSchemas,
  accordion: accordionSchemas,
  steps: stepsSchemas,
  timeline: timelineSchemas,
  instrument: instrumentSchemas,
  measurementReport: measurementReportSchemas,
  processChain: processChainSchemas,
  faultFinding: faultFindingSchemas,
  scenario: scenarioSchemas,
  gcode: gcodeSchemas,
  gcodeFault: gcodeFaultSchemas,
  checklist: checklistSchemas,
  workOrder: workOrderSchemas,
}

export const askingSchema = z.strictObject({
  tries: z.int().min(0).max(20),
  showAnswer: z.boolean(),
  confidence: z.boolean(),
})

/** A block as it stands in a document, whatever its type: an unknown or newer one is kept as it is. */
export const blockInstanceSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-z]{4,16}$/),
  type: z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/),
  version: z.int().min(1),
  content: z.unknown(),
  goal: z.string().optional(),
  asking: askingSchema.optional(),
})

/** What is wrong with a block, in the order of its form; an unknown or newer block is never wrong while it is saved. */
export function problemsOf(instance: BlockInstance, when: 'saving' | 'publishing'): Problem[] {
  const opened = openBlock(instance)
  if (!opened) return when === 'saving' ? [] : [{ path: '', key: 'unknown' }]
  const { draft, complete } = contentSchemas[opened.type]
  const parsed = (when === 'saving' ? draft : complete).safeParse(opened.content)
  return (parsed.error?.issues ?? []).map(({ path, message }) => ({ path: path.join('.'), key: keyOf(message) }))
}

/** The same as sentences by path, the way an editor view takes them. */
export function problemSentences(problems: Problem[], language: Language) {
  return Object.fromEntries(problems.toReversed().map(({ path, key }) => [path, problemTexts[language][key]]))
}

function keyOf(message: string): ProblemKey {
  return message in problemTexts.nl ? (message as ProblemKey) : 'broken'
}
