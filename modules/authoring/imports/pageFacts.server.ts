import { type DocumentNode, imagesOf } from '~/modules/blocks/document'
import { minutesToRead, wordsIn } from '../reading'
import { wellFormed } from '../wellFormed'
import { plainText } from './nodes'
import { documentOf } from './pageDocument'
import type { ImportedPage } from './pieces'

const longestExcerpt = 140

/** What somebody who chooses pages wants to know of one: its title, how much is in it, and how it begins. */
export function pageFacts(page: ImportedPage) {
  const document = documentOf(page)
  return {
    title: page.title,
    isHidden: page.isHidden ?? false,
    hasNotes: page.notes.length > 0,
    words: wordsIn(document),
    images: imagesOf(document).length,
    minutes: Math.round(minutesToRead(document)),
    excerpt: excerptOf(page.content),
  }
}

export type PageFacts = ReturnType<typeof pageFacts>

function excerptOf(content: DocumentNode[]) {
  let text = ''
  for (const node of content) {
    text = [text, textOf(node)].filter(Boolean).join(' · ')
    if (text.length > longestExcerpt) return `${wellFormed(text.slice(0, longestExcerpt)).trimEnd()}…`
  }
  return wellFormed(text)
}

function textOf(node: DocumentNode): string {
  return node.content?.some((child) => child.content)
    ? node.content.map(textOf).filter(Boolean).join(' · ')
    : plainText([node])
}
