import type { DocumentNode } from '~/modules/blocks/document'
import type { Html } from './html.server'

type Mark = NonNullable<DocumentNode['marks']>[number]

// In the order in which the schema of a page keeps them.
const order = ['link', 'bold', 'italic', 'term']

/** The text of a paragraph with its marks. */
export function inlineNodes(children: Html['children'], marks: Mark[] = []): DocumentNode[] {
  return children.flatMap((child) => {
    if (typeof child === 'string') return child === '' ? [] : [marked({ type: 'text', text: child }, marks)]
    if (child.tag === 'br') return [marked({ type: 'hardBreak' }, marks)]
    const mark = markOf(child)
    return inlineNodes(child.children, mark ? sorted([...marks, mark]) : marks)
  })
}

function marked(node: DocumentNode, marks: Mark[]): DocumentNode {
  return marks.length > 0 ? { ...node, marks } : node
}

function markOf({ tag, attributes }: Html): Mark | undefined {
  if (tag === 'strong') return { type: 'bold' }
  if (tag === 'em') return { type: 'italic' }
  if (tag === 'a') return { type: 'link', attrs: { href: attributes.href } }
  const term = /^term-(.+)$/.exec(attributes.popovertarget ?? '')
  return term ? { type: 'term', attrs: { id: term[1] } } : undefined
}

function sorted(marks: Mark[]) {
  return marks.sort((one, other) => order.indexOf(one.type) - order.indexOf(other.type))
}
