import type { LearnerView } from '../block'
import { Figure } from './Figure'
import type { InstrumentContent, Reading } from './instrument'
import { InstrumentView } from './learner'

/** The view with its drawing at hand: on the server, where nothing can be waited for, and in the editor. */
export const WholeInstrumentView: LearnerView<InstrumentContent, Reading> = (props) => (
  <InstrumentView {...props} Drawing={Figure} />
)
