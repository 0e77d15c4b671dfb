import type { LucideIcon } from 'lucide-react'
import type { Language } from '~/db/tables'
import { accordionMenu } from './accordion/menu'
import { audioMenu } from './audio/menu'
import { beforeAfterMenu } from './beforeAfter/menu'
import type { BlockType } from './blocks'
import { checklistMenu } from './checklist/menu'
import { chooseInTextMenu } from './chooseInText/menu'
import { codeMenu } from './code/menu'
import { drawMenu } from './draw/menu'
import { embedMenu } from './embed/menu'
import { faultFindingMenu } from './faultFinding/menu'
import { fileMenu } from './file/menu'
import { fillGapMenu } from './fillGap/menu'
import { flipCardsMenu } from './flipCards/menu'
import { formulaMenu } from './formula/menu'
import { galleryMenu } from './gallery/menu'
import { gcodeMenu } from './gcode/menu'
import { gcodeFaultMenu } from './gcodeFault/menu'
import { imageChoiceMenu } from './imageChoice/menu'
import { instrumentMenu } from './instrument/menu'
import { labelledImageMenu } from './labelledImage/menu'
import { matchMenu } from './match/menu'
import { measurementReportMenu } from './measurementReport/menu'
import { multipleChoiceMenu } from './multipleChoice/menu'
import { numberMenu } from './number/menu'
import { openAnswerMenu } from './openAnswer/menu'
import { orderMenu } from './order/menu'
import { pointInPictureMenu } from './pointInPicture/menu'
import { processChainMenu } from './processChain/menu'
import { scenarioMenu } from './scenario/menu'
import { singleChoiceMenu } from './singleChoice/menu'
import { sortGroupsMenu } from './sortGroups/menu'
import { stepsMenu } from './steps/menu'
import { tabsMenu } from './tabs/menu'
import { timelineMenu } from './timeline/menu'
import { trueFalseMenu } from './trueFalse/menu'
import { videoMenu } from './video/menu'
import { workOrderMenu } from './workOrder/menu'

/** `show` only shows, `ask` asks anybody, `trade` is for this trade alone. */
export type MenuGroup = 'show' | 'ask' | 'trade'

export type MenuEntry = {
  group: MenuGroup
  icon: LucideIcon
  name: Record<Language, string>
  use: Record<Language, string>
  /** Other words that authors look for it by, Dutch and English, with a space between. */
  words?: string
}

/** How a block is called in the menus of the editor, and what it is for. */
export const blockMenu: Record<BlockType, MenuEntry> = {
  singleChoice: singleChoiceMenu,
  multipleChoice: multipleChoiceMenu,
  trueFalse: trueFalseMenu,
  imageChoice: imageChoiceMenu,
  order: orderMenu,
  match: matchMenu,
  sortGroups: sortGroupsMenu,
  fillGap: fillGapMenu,
  chooseInText: chooseInTextMenu,
  number: numberMenu,
  pointInPicture: pointInPictureMenu,
  openAnswer: openAnswerMenu,
  draw: drawMenu,
  video: videoMenu,
  audio: audioMenu,
  file: fileMenu,
  formula: formulaMenu,
  labelledImage: labelledImageMenu,
  beforeAfter: beforeAfterMenu,
  code: codeMenu,
  embed: embedMenu,
  gallery: galleryMenu,
  tabs: tabsMenu,
  flipCards: flipCardsMenu,
  accordion: accordionMenu,
  steps: stepsMenu,
  timeline: timelineMenu,
  instrument: instrumentMenu,
  measurementReport: measurementReportMenu,
  processChain: processChainMenu,
  faultFinding: faultFindingMenu,
  scenario: scenarioMenu,
  gcode: gcodeMenu,
  gcodeFault: gcodeFaultMenu,
  checklist: checklistMenu,
  workOrder: workOrderMenu,
}
