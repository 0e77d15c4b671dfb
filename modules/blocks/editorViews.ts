import './blocks.css'
import './editor.css'
import './media/media.css'
import './media/mediaEditor.css'
import './scenario/scenario.css'
import './scenario/editor.css'
import './faultFinding/faultFinding.css'
import './faultFinding/editor.css'
import './processChain/processChain.css'
import './processChain/editor.css'
import { AudioEditor } from './audio/editor'
import type { EditorView } from './block'
import type { BlockType, ContentOf } from './blocks'
import { FaultFindingEditor } from './faultFinding/editor'
import { FileEditor } from './file/editor'
import { MultipleChoiceEditor } from './multipleChoice/editor'
import { OrderEditor } from './order/editor'
import { ProcessChainEditor } from './processChain/editor'
import { ScenarioEditor } from './scenario/editor'
import { SingleChoiceEditor } from './singleChoice/editor'
import { VideoEditor } from './video/editor'

/** The form in which an author writes a block, per type. */
export const editorViews: { [T in BlockType]: EditorView<ContentOf<T>> } = {
  singleChoice: SingleChoiceEditor,
  multipleChoice: MultipleChoiceEditor,
  order: OrderEditor,
  video: VideoEditor,
  audio: AudioEditor,
  file: FileEditor,
  scenario: ScenarioEditor,
  faultFinding: FaultFindingEditor,
  processChain: ProcessChainEditor,
}

/** The form for content of which only the block itself knows the shape. */
export function editorViewOf(type: BlockType) {
  return editorViews[type] as EditorView<unknown>
}
