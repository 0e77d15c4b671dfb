import type { DocumentNode } from '~/modules/blocks/document'

/** A line of a list as files keep them: flat, with a level (0 is the outermost) and the number it starts with. */
export type ListLine = { level: number; isOrdered: boolean; start?: number; content: DocumentNode[] }

// A page may be 30 levels deep (checkDocument), and a list in a table must fit in that.
const deepest = 5

/** Lists that hold lists, from flat lines. Another kind of list on the same level begins a new one. */
export function nested(lines: ListLine[]): DocumentNode[] {
  return build(lines.map((line) => ({ ...line, level: Math.min(line.level, deepest) })))
}

function build(lines: ListLine[]): DocumentNode[] {
  const lists: DocumentNode[] = []
  // Whoever begins at a deeper level means that as their first level.
  const level = Math.min(...lines.map((line) => line.level))
  let from = 0
  while (from < lines.length) {
    const first = lines[from]!
    let to = from + 1
    while (to < lines.length && lines[to]!.level > level) to++
    const deeper = nestedBelow(lines.slice(from + 1, to))
    const last = lists.at(-1)
    if (first.level > level) {
      lists.push(...build(lines.slice(from, to)))
    } else if (last && last.type === typeOf(first) && isNext(last, first)) last.content!.push(item(first, deeper))
    else lists.push(listOf(first, deeper))
    from = to
  }
  return lists
}

function nestedBelow(lines: ListLine[]) {
  return lines.length > 0 ? build(lines) : []
}

function typeOf({ isOrdered }: ListLine) {
  return isOrdered ? 'orderedList' : 'bulletList'
}

function isNext(list: DocumentNode, { isOrdered, start }: ListLine) {
  return !isOrdered || start === undefined || Number(list.attrs?.start ?? 1) + list.content!.length === start
}

function listOf(line: ListLine, deeper: DocumentNode[]): DocumentNode {
  const content = [item(line, deeper)]
  if (!line.isOrdered) return { type: 'bulletList', content }
  return { type: 'orderedList', attrs: { start: Math.min(9999, Math.max(1, line.start ?? 1)) }, content }
}

// An item begins with a paragraph; what stands before its first one comes after it.
function item({ content }: ListLine, deeper: DocumentNode[]): DocumentNode {
  const [first, ...rest] = content
  const isText = first?.type === 'paragraph'
  const body = isText ? [first, ...rest] : [{ type: 'paragraph' }, ...content]
  return { type: 'listItem', content: [...body, ...deeper] }
}
