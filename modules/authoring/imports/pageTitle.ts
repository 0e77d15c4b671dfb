import type { DocumentNode } from '~/modules/blocks/document'
import { paragraph, plainText } from './nodes'
import type { Loss } from './pieces'

export const longestTitle = 120

/** A heading as the title of a page. One that is too long for that stays whole in the text as well. */
export function pageTitle(heading: DocumentNode[]): { title: string; content: DocumentNode[]; losses: Loss[] } {
  const title = titleOf(heading)
  if (title.length <= longestTitle) return { title, content: [], losses: [] }
  const short = `${Array.from(title.slice(0, longestTitle - 1))
    .join('')
    .trimEnd()}…`
  return { title: short, content: [paragraph(heading)], losses: [{ kind: 'longHeading' }] }
}

function titleOf(heading: DocumentNode[]) {
  return plainText(heading).replace(/\s+/g, ' ').trim()
}
