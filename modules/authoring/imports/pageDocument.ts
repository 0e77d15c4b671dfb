import type { DocumentNode } from '~/modules/blocks/document'
import type { ImportedPage } from './pieces'

/** A page's document; notes of a speaker stand at its end under a heading, where their author decides what becomes of them. */
export function documentOf({ content, notes }: ImportedPage, notesTitle?: string): DocumentNode {
  const heading = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: notesTitle ?? '' }] }
  const all = [...content, ...(notesTitle && notes.length > 0 ? [heading, ...notes] : [])]
  return { type: 'doc', content: all.length > 0 ? all : [{ type: 'paragraph' }] }
}
