import type { NodeViewProps } from '@tiptap/react'
import { useCallback, useRef, useState } from 'react'

type Attributes = Record<string, unknown>
type Ahead = { over: NodeViewProps['node']; attributes: Attributes }

/**
 * The attributes of a node for its form, and how to change them. Tiptap draws a changed node only after the key press is
 * over, and React would put back what stood in the field: the cursor goes to its end, and the page is laid out twice more.
 * So the form is ahead of the document until the document is drawn. Both stay the same object while nothing changes.
 */
export function useOwnAttributes<T>({ node, updateAttributes }: NodeViewProps) {
  const [ahead, setAhead] = useState<Ahead>()
  const isAhead = ahead && (ahead.over === node || isSame(ahead.attributes, node.attrs))
  const attributes = isAhead ? ahead.attributes : node.attrs
  const latest = useRef({ node, attributes, updateAttributes })
  latest.current = { node, attributes, updateAttributes }
  const update = useCallback((part: Partial<T>) => {
    const { current } = latest
    current.attributes = { ...current.attributes, ...part }
    setAhead({ over: current.node, attributes: current.attributes })
    current.updateAttributes(part)
  }, [])
  return [attributes as T, update] as const
}

function isSame(one: Attributes, other: Attributes) {
  return Object.keys(other).every((name) => one[name] === other[name])
}
