import type { NodeViewProps } from '@tiptap/react'
import { useState } from 'react'

type Attributes = Record<string, unknown>
type Ahead = { over: NodeViewProps['node']; attributes: Attributes }

/**
 * The attributes of a node for its form, and how to change them. Tiptap draws a changed node only after the key press is
 * over, and React would put back what stood in the field: the cursor goes to its end, and the page is laid out twice more.
 * So the form is ahead of the document until the document is drawn.
 */
export function useOwnAttributes<T>({ node, updateAttributes }: NodeViewProps) {
  const [ahead, setAhead] = useState<Ahead>()
  const attributes = ahead?.over === node ? ahead.attributes : node.attrs
  const update = (part: Partial<T>) => {
    setAhead({ over: node, attributes: { ...attributes, ...part } })
    updateAttributes(part)
  }
  return [attributes as T, update] as const
}
