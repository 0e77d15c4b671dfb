import { accordion } from './accordion/accordion'
import { audio } from './audio/audio'
import { beforeAfter } from './beforeAfter/beforeAfter'
import type { Block, BlockInstance } from './block'
import { checklist } from './checklist/checklist'
import { chooseInText } from './chooseInText/chooseInText'
import { code } from './code/code'
import { draw } from './draw/draw'
import { embed } from './embed/embed'
import { faultFinding } from './faultFinding/faultFinding'
import { file } from './file/file'
import { fillGap } from './fillGap/fillGap'
import { flipCards } from './flipCards/flipCards'
import { formula } from './formula/formula'
import { gallery } from './gallery/gallery'
import { gcode } from './gcode/gcode'
import { gcodeFault } from './gcodeFault/gcodeFault'
import { imageChoice } from './imageChoice/imageChoice'
import { instrument } from './instrument/instrument'
import { labelledImage } from './labelledImage/labelledImage'
import { match } from './match/match'
import { measurementReport } from './measurementReport/measurementReport'
import { multipleChoice } from './multipleChoice/multipleChoice'
import { number } from './number/number'
import { openAnswer } from './openAnswer/openAnswer'
import { openAs } from './openAs'
import { order } from './order/order'
import { pointInPicture } from './pointInPicture/pointInPicture'
import { processChain } from './processChain/processChain'
import { scenario } from './scenario/scenario'
import { singleChoice } from './singleChoice/singleChoice'
import { sortGroups } from './sortGroups/sortGroups'
import { steps } from './steps/steps'
import { tabs } from './tabs/tabs'
import { timeline } from './timeline/timeline'
import { trueFalse } from './trueFalse/trueFalse'
import { video } from './video/video'
import { workOrder } from './workOrder/workOrder'

/** Every type of block. A type that is not in the other lists (schemas, learnerViews, editorViews) does not compile. */
export const blocks = {
  singleChoice,
  multipleChoice,
  trueFalse,
  imageChoice,
  order,
  match,
  sortGroups,
  fillGap,
  chooseInText,
  number,
  pointInPicture,
  openAnswer,
  draw,
  video,
  audio,
  file,
  formula,
  labelledImage,
  beforeAfter,
  code,
  embed,
  gallery,
  tabs,
  flipCards,
  accordion,
  steps,
  timeline,
  instrument,
  measurementReport,
  processChain,
  faultFinding,
  scenario,
  gcode,
  gcodeFault,
  checklist,
  workOrder,
}

export type BlockType = keyof typeof blocks
type Parts<T extends BlockType> =
  (typeof blocks)[T] extends Block<infer Content, infer Answer> ? { content: Content; answer: Answer } : never
export type ContentOf<T extends BlockType> = Parts<T>['content']
export type AnswerOf<T extends BlockType> = Parts<T>['answer']

export function isBlockType(type: string): type is BlockType {
  return Object.hasOwn(blocks, type)
}

/** Undefined for a type that this Leerbank does not know. */
export function blockOf(type: string): Block<unknown, unknown> | undefined {
  return isBlockType(type) ? blocks[type] : undefined
}

/** A block with content of today's version; undefined when its type is unknown or its version is newer than ours. */
export function openBlock(instance: BlockInstance) {
  const opened = openAs(blockOf(instance.type), instance)
  return opened && { ...opened, type: opened.type as BlockType }
}
