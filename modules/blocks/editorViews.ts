import { AccordionEditor } from './accordion/editor'
import { CodeEditor } from './code/editor'
import { EmbedEditor } from './embed/editor'
import { FlipCardsEditor } from './flipCards/editor'
import { GalleryEditor } from './gallery/editor'
import { StepsEditor } from './steps/editor'
import { TabsEditor } from './tabs/editor'
import { TimelineEditor } from './timeline/editor'
import './blocks.css'
import './steps.css'
import './carry.css'
import './typed.css'
import './ticks.css'
import './editor.css'
import './placePad.css'
import './media/media.css'
import './media/mediaEditor.css'
import './trueFalse/trueFalseEditor.css'
import './imageChoice/imageChoice.css'
import './imageChoice/imageChoiceEditor.css'
import './match/match.css'
import './match/matchEditor.css'
import './sortGroups/sortGroups.css'
import './sortGroups/sortGroupsEditor.css'
import './fillGap/fillGap.css'
import './chooseInText/chooseInText.css'
import './number/number.css'
import './number/numberEditor.css'
import './pointInPicture/pointInPicture.css'
import './openAnswer/openAnswer.css'
import './openAnswer/openAnswerEditor.css'
import './labelledImage/labelledImage.css'
import './parts/parts.css'
import './accordion/accordion.css'
import './steps/steps.css'
import './timeline/timeline.css'
import './tabs/live.css'
import './flipCards/live.css'
import './gallery/live.css'
import './code/code.css'
import './code/editor.css'
import './beforeAfter/beforeAfter.css'
import './instrument/instrument.css'
import './measurementReport/measurementReport.css'
import './measurementReport/editor.css'
import './processChain/processChain.css'
import './processChain/editor.css'
import './faultFinding/faultFinding.css'
import './faultFinding/editor.css'
import './scenario/scenario.css'
import './scenario/editor.css'
import './formula/formula.css'
import './formula/editor.css'
import './gcode/gcode.css'
import './gcode/editor.css'
import './checklist/checklist.css'
import './workOrder/workOrder.css'
import './workOrder/editor.css'
import { AudioEditor } from './audio/editor'
import { BeforeAfterEditor } from './beforeAfter/editor'
import type { EditorView } from './block'
import type { BlockType, ContentOf } from './blocks'
import { ChecklistEditor } from './checklist/editor'
import { ChooseInTextEditor } from './chooseInText/editor'
import { DrawEditor } from './draw/editor'
import { FaultFindingEditor } from './faultFinding/editor'
import { FileEditor } from './file/editor'
import { FillGapEditor } from './fillGap/editor'
import { FormulaEditor } from './formula/editor'
import { GcodeEditor } from './gcode/editor'
import { GcodeFaultEditor } from './gcodeFault/editor'
import { ImageChoiceEditor } from './imageChoice/editor'
import { InstrumentEditor } from './instrument/editor'
import { LabelledImageEditor } from './labelledImage/editor'
import { MatchEditor } from './match/editor'
import { MeasurementReportEditor } from './measurementReport/editor'
import { MultipleChoiceEditor } from './multipleChoice/editor'
import { NumberEditor } from './number/editor'
import { OpenAnswerEditor } from './openAnswer/editor'
import { OrderEditor } from './order/editor'
import { PointInPictureEditor } from './pointInPicture/editor'
import { ProcessChainEditor } from './processChain/editor'
import { ScenarioEditor } from './scenario/editor'
import { SingleChoiceEditor } from './singleChoice/editor'
import { SortGroupsEditor } from './sortGroups/editor'
import { TrueFalseEditor } from './trueFalse/editor'
import { VideoEditor } from './video/editor'
import { WorkOrderEditor } from './workOrder/editor'

/** The form in which an author writes a block, per type. */
export const editorViews: { [T in BlockType]: EditorView<ContentOf<T>> } = {
  singleChoice: SingleChoiceEditor,
  multipleChoice: MultipleChoiceEditor,
  trueFalse: TrueFalseEditor,
  imageChoice: ImageChoiceEditor,
  order: OrderEditor,
  match: MatchEditor,
  sortGroups: SortGroupsEditor,
  fillGap: FillGapEditor,
  chooseInText: ChooseInTextEditor,
  number: NumberEditor,
  pointInPicture: PointInPictureEditor,
  openAnswer: OpenAnswerEditor,
  draw: DrawEditor,
  video: VideoEditor,
  audio: AudioEditor,
  file: FileEditor,
  formula: FormulaEditor,
  labelledImage: LabelledImageEditor,
  beforeAfter: BeforeAfterEditor,
  code: CodeEditor,
  embed: EmbedEditor,
  gallery: GalleryEditor,
  tabs: TabsEditor,
  flipCards: FlipCardsEditor,
  accordion: AccordionEditor,
  steps: StepsEditor,
  timeline: TimelineEditor,
  instrument: InstrumentEditor,
  measurementReport: MeasurementReportEditor,
  processChain: ProcessChainEditor,
  faultFinding: FaultFindingEditor,
  scenario: ScenarioEditor,
  gcode: GcodeEditor,
  gcodeFault: GcodeFaultEditor,
  checklist: ChecklistEditor,
  workOrder: WorkOrderEditor,
}

/** The form for content of which only the block itself knows the shape. */
export function editorViewOf(type: BlockType) {
  return editorViews[type] as EditorView<unknown>
}
