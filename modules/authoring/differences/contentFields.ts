import type { BlockInstance } from '~/modules/blocks/block'
import { openBlock } from '~/modules/blocks/blocks'
import type { DocumentNode } from '~/modules/blocks/document'
import { type Piece, textPieces } from './wordPieces'

type Value = string | number | boolean | null

/** A field of a block or image: its path in the newer content (in the older one when it is gone), and its values. */
export type FieldDifference = {
  path: string
  /** Where it stood, when the order of the answers or steps changed. */
  pathBefore?: string
  before?: Value
  after?: Value
  /** The words, when it is a text. */
  pieces?: Piece[]
}

type Leaf = { path: string; value: Value }

/** The fields of both contents, in the order of the newer one; answers and steps are known by their id. */
export function fieldDifferences(before: unknown, after: unknown): FieldDifference[] {
  const [old, young] = [leavesOf(before), leavesOf(after)]
  const stayed = [...young.keys()].filter((key) => old.has(key))
  const isReordered = stayed.some((key, place) => key !== [...old.keys()].filter((one) => young.has(one))[place])
  const gone = [...old].filter(([key]) => !young.has(key)).map(([, leaf]) => difference(leaf, undefined, false))
  return [...[...young].map(([key, leaf]) => difference(old.get(key), leaf, isReordered)), ...gone]
}

/** What an author filled in, field by field: for a block that is shown as a whole. */
export function fieldsOf(content: unknown): Leaf[] {
  return [...leavesOf(content).values()]
}

export function isChanged({ before, after, pathBefore }: FieldDifference) {
  return before !== after || pathBefore !== undefined
}

/** What an author filled in at a node without text: the content of a block as today's code knows it, else the attributes. */
export function fieldsIn({ type, attrs }: DocumentNode): unknown {
  if (type !== 'block') return attrs
  const block = attrs as unknown as BlockInstance
  return openBlock(block)?.content ?? block.content
}

function difference(old: Leaf | undefined, young: Leaf | undefined, isReordered: boolean): FieldDifference {
  const { path } = (young ?? old)!
  const [before, after] = [old?.value, young?.value]
  const isText = typeof before === 'string' || typeof after === 'string'
  return {
    path,
    ...(isReordered && old && old.path !== path && { pathBefore: old.path }),
    before,
    after,
    ...(isText && { pieces: textPieces(String(before ?? ''), String(after ?? '')) }),
  }
}

// The key of a leaf names members of a list by their id, so that an answer that moved up is still the same answer.
function leavesOf(content: unknown, path = '', key = ''): Map<string, Leaf> {
  if (typeof content !== 'object' || content === null) return new Map([[key, { path, value: content as Value }]])
  const leaves = new Map<string, Leaf>()
  for (const [name, value] of Object.entries(content)) {
    const id = Array.isArray(content) && idOf(value)
    const below = leavesOf(value, path ? `${path}.${name}` : name, `${key}.${id ? `#${id}` : name}`)
    for (const [one, leaf] of below) leaves.set(one, leaf)
  }
  return leaves
}

function idOf(value: unknown) {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && value.id
}
