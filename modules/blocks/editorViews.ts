import './blocks.css'
import './carry.css'
import './editor.css'
import './imageChoice/imageChoice.css'
import './imageChoice/imageChoiceEditor.css'
import './match/match.css'
import './match/matchEditor.css'
import './media/media.css'
import './media/mediaEditor.css'
import './number/number.css'
import './number/numberEditor.css'
import './openAnswer/openAnswer.css'
import './openAnswer/openAnswerEditor.css'
import './sortGroups/sortGroups.css'
import './sortGroups/sortGroupsEditor.css'
import './trueFalse/trueFalseEditor.css'
import { AudioEditor } from './audio/editor'
import type { EditorView } from './block'
import type { BlockType, ContentOf } from './blocks'
import { FileEditor } from './file/editor'
import { ImageChoiceEditor } from './imageChoice/editor'
import { MatchEditor } from './match/editor'
import { MultipleChoiceEditor } from './multipleChoice/editor'
import { NumberEditor } from './number/editor'
import { OpenAnswerEditor } from './openAnswer/editor'
import { OrderEditor } from './order/editor'
import { SingleChoiceEditor } from './singleChoice/editor'
import { SortGroupsEditor } from './sortGroups/editor'
import { TrueFalseEditor } from './trueFalse/editor'
import { VideoEditor } from './video/editor'

/** The form in which an author writes a block, per type. */
export const editorViews: { [T in BlockType]: EditorView<ContentOf<T>> } = {
  singleChoice: SingleChoiceEditor,
  multipleChoice: MultipleChoiceEditor,
  order: OrderEditor,
  video: VideoEditor,
  audio: AudioEditor,
  file: FileEditor,
  number: NumberEditor,
  trueFalse: TrueFalseEditor,
  imageChoice: ImageChoiceEditor,
  match: MatchEditor,
  sortGroups: SortGroupsEditor,
  openAnswer: OpenAnswerEditor,
}

/** The form for content of which only the block itself knows the shape. */
export function editorViewOf(type: BlockType) {
  return editorViews[type] as EditorView<unknown>
}
