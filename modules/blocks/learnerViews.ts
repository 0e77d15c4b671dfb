import { AudioView } from './audio/learner'
import type { LearnerView } from './block'
import type { AnswerOf, BlockType, ContentOf } from './blocks'
import { FileView } from './file/learner'
import { ImageChoiceView } from './imageChoice/learner'
import { MatchView } from './match/learner'
import { MultipleChoiceView } from './multipleChoice/learner'
import { NumberView } from './number/learner'
import { OpenAnswerView } from './openAnswer/learner'
import { OrderView } from './order/learner'
import { SingleChoiceView } from './singleChoice/learner'
import { SortGroupsView } from './sortGroups/learner'
import { TrueFalseView } from './trueFalse/learner'
import { VideoView } from './video/learner'

/** How a learner sees a block, per type. */
export const learnerViews: { [T in BlockType]: LearnerView<ContentOf<T>, AnswerOf<T>> } = {
  singleChoice: SingleChoiceView,
  multipleChoice: MultipleChoiceView,
  order: OrderView,
  video: VideoView,
  audio: AudioView,
  file: FileView,
  number: NumberView,
  trueFalse: TrueFalseView,
  imageChoice: ImageChoiceView,
  match: MatchView,
  sortGroups: SortGroupsView,
  openAnswer: OpenAnswerView,
}

/** The view for content and answers of which only the block itself knows the shape. */
export function learnerViewOf(type: BlockType) {
  return learnerViews[type] as LearnerView<unknown, unknown>
}
