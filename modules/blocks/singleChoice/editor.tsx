import type { EditorView } from '../block'
import { ChoiceEditor } from '../ChoiceEditor'
import type { ChoiceContent } from '../option'
import { editorTexts } from '../texts'

export const SingleChoiceEditor: EditorView<ChoiceContent> = (props) => (
  <ChoiceEditor {...props} control="radio" hint={editorTexts[props.language].rightOne} />
)
