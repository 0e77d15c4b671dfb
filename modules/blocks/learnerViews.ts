import { AudioView } from './audio/learner'
import type { LearnerView } from './block'
import type { AnswerOf, BlockType, ContentOf } from './blocks'
import { FileView } from './file/learner'
import { WholeInstrumentView } from './instrument/wholeView'
import { MultipleChoiceView } from './multipleChoice/learner'
import { OrderView } from './order/learner'
import { SingleChoiceView } from './singleChoice/learner'
import { VideoView } from './video/learner'

/** How a learner sees a block, per type. */
export const learnerViews: { [T in BlockType]: LearnerView<ContentOf<T>, AnswerOf<T>> } = {
  singleChoice: SingleChoiceView,
  multipleChoice: MultipleChoiceView,
  order: OrderView,
  video: VideoView,
  audio: AudioView,
  file: FileView,
  instrument: WholeInstrumentView,
}

/** The view for content and answers of which only the block itself knows the shape. */
export function learnerViewOf(type: BlockType) {
  return learnerViews[type] as LearnerView<unknown, unknown>
}
