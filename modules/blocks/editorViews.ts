import './blocks.css'
import './editor.css'
import './instrument/instrument.css'
import './media/media.css'
import './media/mediaEditor.css'
import './typed.css'
import { AudioEditor } from './audio/editor'
import type { EditorView } from './block'
import type { BlockType, ContentOf } from './blocks'
import { FileEditor } from './file/editor'
import { InstrumentEditor } from './instrument/editor'
import { MultipleChoiceEditor } from './multipleChoice/editor'
import { OrderEditor } from './order/editor'
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
  instrument: InstrumentEditor,
}

/** The form for content of which only the block itself knows the shape. */
export function editorViewOf(type: BlockType) {
  return editorViews[type] as EditorView<unknown>
}
