import type { EditorView } from '../block'
import { PartsEditor } from '../parts/PartsEditor'
import { emptyPart, type PartsContent } from '../parts/part'
import { accordionEditorTexts } from './texts'

export const AccordionEditor: EditorView<PartsContent> = (props) => (
  <PartsEditor {...props} words={accordionEditorTexts[props.language]} fewest={1} most={12} empty={emptyPart} />
)
