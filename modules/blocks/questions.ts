import { blockOf } from './blocks'
import { blocksOf, type DocumentNode } from './document'

/** Whether a test can judge what this type asks; true for what asks nothing, or is unknown. */
export function fitsTest({ type }: { type: string }) {
  const question = blockOf(type)?.question
  return !question?.isUnscored && !question?.selfCheck
}

/** The blocks of a page that ask something, in reading order. */
export function questionsOf(document: DocumentNode) {
  return blocksOf(document).filter(({ type }) => blockOf(type)?.question)
}
