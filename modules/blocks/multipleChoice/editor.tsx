import type { EditorView } from '../block'
import { ChoiceEditor } from '../ChoiceEditor'
import type { ChoiceContent } from '../option'
import { editorTexts } from '../texts'

export const MultipleChoiceEditor: EditorView<ChoiceContent> = (props) => {
  const t = editorTexts[props.language]
  return <ChoiceEditor {...props} control="checkbox" hint={`${t.rightOnes} ${t.partial}`} />
}
