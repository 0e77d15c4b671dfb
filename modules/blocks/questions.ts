import type { BlockInstance } from './block'
import { blockOf, openBlock } from './blocks'
import { blocksOf, type DocumentNode } from './document'

/** Whether a test can judge what a block asks; true for what asks nothing, or is unknown. */
export function fitsTest(instance: BlockInstance) {
  const opened = openBlock(instance)
  const question = opened?.block.question
  return !question?.isUnscored?.(opened?.content) && !question?.selfCheck
}

/** The blocks of a page that ask something, in reading order. */
export function questionsOf(document: DocumentNode) {
  return blocksOf(document).filter(({ type }) => blockOf(type)?.question)
}
