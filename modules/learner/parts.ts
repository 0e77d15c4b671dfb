import type { Block, BlockInstance, LearnerView } from '~/modules/blocks/block'
import { type OpenedBlock, openAs } from '~/modules/blocks/openAs'

/** What the runtime of a module carries for one type of block: its rules and how it is seen. */
export type LearnerPart = { block: Block<unknown, unknown>; View: LearnerView<unknown, unknown> }

/** By type; a type without a part is unknown to this runtime. */
export type LearnerParts = ReadonlyMap<string, LearnerPart>

export function partsFrom(list: LearnerPart[]): LearnerParts {
  return new Map(list.map((part) => [part.block.type, part]))
}

export function openerOf(parts: LearnerParts) {
  return (instance: BlockInstance): OpenedBlock | undefined => openAs(parts.get(instance.type)?.block, instance)
}
