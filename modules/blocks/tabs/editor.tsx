import type { EditorView } from '../block'
import { PartsEditor } from '../parts/PartsEditor'
import { emptyPart, type PartsContent } from '../parts/part'
import { tabsEditorTexts } from './texts'

export const TabsEditor: EditorView<PartsContent> = (props) => (
  <PartsEditor {...props} words={tabsEditorTexts[props.language]} fewest={2} most={6} empty={emptyPart} />
)
