import { AccordionView } from './accordion/learner'
import { AudioView } from './audio/learner'
import { BeforeAfterView } from './beforeAfter/learner'
import type { LearnerView } from './block'
import type { AnswerOf, BlockType, ContentOf } from './blocks'
import { ChecklistView } from './checklist/learner'
import { ChooseInTextView } from './chooseInText/learner'
import { CodeView } from './code/learner'
import { DrawView } from './draw/learner'
import { EmbedView } from './embed/learner'
import { FaultFindingView } from './faultFinding/learner'
import { FileView } from './file/learner'
import { FillGapView } from './fillGap/learner'
import { FlipCardsView } from './flipCards/learner'
import { FormulaView } from './formula/learner'
import { GalleryView } from './gallery/learner'
import { GcodeView } from './gcode/learner'
import { GcodeFaultView } from './gcodeFault/learner'
import { ImageChoiceView } from './imageChoice/learner'
import { WholeInstrumentView } from './instrument/wholeView'
import { LabelledImageView } from './labelledImage/learner'
import { MatchView } from './match/learner'
import { WholeReportView } from './measurementReport/wholeView'
import { MultipleChoiceView } from './multipleChoice/learner'
import { NumberView } from './number/learner'
import { OpenAnswerView } from './openAnswer/learner'
import { OrderView } from './order/learner'
import { PointInPictureView } from './pointInPicture/learner'
import { ProcessChainView } from './processChain/learner'
import { ScenarioView } from './scenario/learner'
import { SingleChoiceView } from './singleChoice/learner'
import { SortGroupsView } from './sortGroups/learner'
import { StepsView } from './steps/learner'
import { TabsView } from './tabs/learner'
import { TimelineView } from './timeline/learner'
import { TrueFalseView } from './trueFalse/learner'
import { VideoView } from './video/learner'
import { WorkOrderView } from './workOrder/learner'

/** How a learner sees a block, per type. */
export const learnerViews: { [T in BlockType]: LearnerView<ContentOf<T>, AnswerOf<T>> } = {
  singleChoice: SingleChoiceView,
  multipleChoice: MultipleChoiceView,
  trueFalse: TrueFalseView,
  imageChoice: ImageChoiceView,
  order: OrderView,
  match: MatchView,
  sortGroups: SortGroupsView,
  fillGap: FillGapView,
  chooseInText: ChooseInTextView,
  number: NumberView,
  pointInPicture: PointInPictureView,
  openAnswer: OpenAnswerView,
  draw: DrawView,
  video: VideoView,
  audio: AudioView,
  file: FileView,
  formula: FormulaView,
  labelledImage: LabelledImageView,
  beforeAfter: BeforeAfterView,
  code: CodeView,
  embed: EmbedView,
  gallery: GalleryView,
  tabs: TabsView,
  flipCards: FlipCardsView,
  accordion: AccordionView,
  steps: StepsView,
  timeline: TimelineView,
  instrument: WholeInstrumentView,
  measurementReport: WholeReportView,
  processChain: ProcessChainView,
  faultFinding: FaultFindingView,
  scenario: ScenarioView,
  gcode: GcodeView,
  gcodeFault: GcodeFaultView,
  checklist: ChecklistView,
  workOrder: WorkOrderView,
}

/** The view for content and answers of which only the block itself knows the shape. */
export function learnerViewOf(type: BlockType) {
  return learnerViews[type] as LearnerView<unknown, unknown>
}
