import type { Block, BlockInstance } from './block'

export type OpenedBlock = { id: string; type: string; block: Block<unknown, unknown>; content: unknown }

/** A block with content of today's version; undefined without rules for it, or when its version is newer than ours. */
export function openAs(
  block: Block<unknown, unknown> | undefined,
  { id, type, version, content }: BlockInstance,
): OpenedBlock | undefined {
  if (!block || version > block.version) return undefined
  return { id, type, block, content: block.upgrade(content, version) }
}
