import type { EditorView } from '../block'
import { PartsEditor } from '../parts/PartsEditor'
import { emptyPart, type PartsContent } from '../parts/part'
import { flipCardsEditorTexts } from './texts'

export const FlipCardsEditor: EditorView<PartsContent> = (props) => (
  <PartsEditor {...props} words={flipCardsEditorTexts[props.language]} fewest={1} most={24} empty={emptyPart} />
)
