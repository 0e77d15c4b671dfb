import type { DocumentNode } from '~/modules/blocks/document'
import { isSafeLink } from '../safeLink'

export type Style = { bold?: boolean; italic?: boolean; href?: string }

// Control characters have no place in a text, and half a surrogate pair is no character.
const unfit = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu

/** A stretch of text with its marks; none when nothing is left of it. */
export function words(text: string, { bold, italic, href }: Style = {}): DocumentNode[] {
  const clean = text.replace(/[\t\r\n]+/g, ' ').replace(unfit, '')
  if (clean === '') return []
  const marks = [
    ...(isSafeLink(href) ? [{ type: 'link', attrs: { href } }] : []),
    ...(bold ? [{ type: 'bold' }] : []),
    ...(italic ? [{ type: 'italic' }] : []),
  ]
  return [marks.length > 0 ? { type: 'text', text: clean, marks } : { type: 'text', text: clean }]
}

export const lineBreak: DocumentNode = { type: 'hardBreak' }

/** Neighbours with the same marks as one text, without blanks or line breaks at the ends. */
export function tidy(inline: DocumentNode[]): DocumentNode[] {
  const joined: DocumentNode[] = []
  for (const node of inline) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(node.marks))
      joined[joined.length - 1] = { ...last, text: `${last.text}${node.text}` }
    else joined.push(node)
  }
  return trimmed(trimmed(joined, 'start'), 'end')
}

function trimmed(inline: DocumentNode[], end: 'start' | 'end') {
  const left = [...inline]
  while (left.length > 0) {
    const place = end === 'start' ? 0 : left.length - 1
    const node = left[place]!
    const text = end === 'start' ? node.text?.trimStart() : node.text?.trimEnd()
    if (text) {
      left[place] = { ...node, text }
      return left
    }
    left.splice(place, 1)
  }
  return left
}

export function paragraph(inline: DocumentNode[]): DocumentNode {
  const content = tidy(inline)
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }
}

/** A heading on a page: 2 is a heading, 3 a subheading. */
export function heading(level: 2 | 3, inline: DocumentNode[]): DocumentNode {
  return { type: 'heading', attrs: { level }, content: tidy(inline) }
}

export function image(path: string, alt: string): DocumentNode {
  const attrs = { mediaId: path, alt: alt.replace(/\s+/g, ' ').trim().slice(0, 600), decorative: false, caption: '' }
  return { type: 'image', attrs }
}

/** The text of nodes in one line. */
export function plainText(nodes: DocumentNode[]): string {
  return nodes.map((node) => (node.type === 'hardBreak' ? ' ' : (node.text ?? plainText(node.content ?? [])))).join('')
}

export function isEmpty(node: DocumentNode) {
  return node.type === 'paragraph' && (node.content ?? []).length === 0
}
