import './blocks.css'
import './editor.css'
import './media/media.css'
import './media/mediaEditor.css'
import './placePad.css'
import './fillGap/fillGap.css'
import './beforeAfter/beforeAfter.css'
import './labelledImage/labelledImage.css'
import './pointInPicture/pointInPicture.css'
import './chooseInText/chooseInText.css'
import { AudioEditor } from './audio/editor'
import { BeforeAfterEditor } from './beforeAfter/editor'
import type { EditorView } from './block'
import type { BlockType, ContentOf } from './blocks'
import { ChooseInTextEditor } from './chooseInText/editor'
import { FileEditor } from './file/editor'
import { FillGapEditor } from './fillGap/editor'
import { LabelledImageEditor } from './labelledImage/editor'
import { MultipleChoiceEditor } from './multipleChoice/editor'
import { OrderEditor } from './order/editor'
import { PointInPictureEditor } from './pointInPicture/editor'
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
  fillGap: FillGapEditor,
  chooseInText: ChooseInTextEditor,
  pointInPicture: PointInPictureEditor,
  labelledImage: LabelledImageEditor,
  beforeAfter: BeforeAfterEditor,
}

/** The form for content of which only the block itself knows the shape. */
export function editorViewOf(type: BlockType) {
  return editorViews[type] as EditorView<unknown>
}
