import { blockOf } from './blocks'
import { blocksOf, type DocumentNode } from './document'

/** The blocks of a page that ask something, in reading order. */
export function questionsOf(document: DocumentNode) {
  return blocksOf(document).filter(({ type }) => blockOf(type)?.question)
}
