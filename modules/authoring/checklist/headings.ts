import type { Node } from '@tiptap/pm/model'
import type { Problem } from '../problems'

const longestHeading = 60

/**
 * Headings that do not do their work: a first one that is a subheading (the title of the page is its h1, so an h2 comes
 * first), an empty one, and bold words that only look like one (WCAG failure F2).
 */
export function problemsOfHeadings(document: Node, pageId: string): Problem[] {
  const found: Problem[] = []
  let isFirst = true
  document.forEach((node, at, index) => {
    const place = { pageId, from: at + 1, to: at + 1 + node.content.size }
    if (node.type.name === 'heading') {
      if (isFirst && node.attrs.level !== 2) found.push({ code: 'headingSkipped', isBlocking: false, pageId })
      if (node.textContent.trim() === '') found.push({ code: 'headingEmpty', isBlocking: false, ...place })
      isFirst = false
    } else if (looksLikeHeading(node) && index < document.childCount - 1)
      found.push({ code: 'headingOnlyBold', isBlocking: false, ...place })
  })
  return found
}

function looksLikeHeading(node: Node) {
  const words = node.textContent.trim()
  if (node.type.name !== 'paragraph' || words === '' || words.length > longestHeading) return false
  if (/[.!?:;,…]["”’)]?$/.test(words)) return false
  return node.children.every(
    (part) => part.marks.some((mark) => mark.type.name === 'bold') || part.textContent.trim() === '',
  )
}
