import type { LearnerView } from '../block'
import type { DrawContent } from './draw'
import { drawTexts } from './texts'

/** On paper, without a script and in the editor: what comes here. The runtime puts the questions in its place. */
export const DrawView: LearnerView<DrawContent, never> = ({ content, language }) => (
  <p className="draw-place">{drawTexts[language].here(content.count)}</p>
)
