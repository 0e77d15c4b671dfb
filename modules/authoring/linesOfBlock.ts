import type { BlockInstance } from '~/modules/blocks/block'
import { openBlock } from '~/modules/blocks/blocks'

/** The lines that people read in a block, in reading order, without empty ones; none when the block is unknown. */
export function linesOfBlock(attributes: Record<string, unknown>): string[] {
  const opened = openBlock(attributes as BlockInstance)
  return opened?.block.texts(opened.content).flatMap(({ text }) => (text.trim() === '' ? [] : [text])) ?? []
}
