import type { DocumentNode } from '~/modules/blocks/document'

/** The items of the lists under headings that say something like this. */
export function linesUnder(document: DocumentNode, about: RegExp): string[] {
  let isUnder = false
  return (document.content ?? []).flatMap((node) => {
    if (node.type === 'heading') isUnder = about.test(wordsOf(node))
    return isUnder && /List$/.test(node.type) ? (node.content ?? []).map(wordsOf) : []
  })
}

/** The paragraphs of the notes of a kind. */
export function notesIn(node: DocumentNode, kind: string): string[] {
  if (node.type === 'callout' && node.attrs?.kind === kind) return (node.content ?? []).map(wordsOf)
  return (node.content ?? []).flatMap((one) => notesIn(one, kind))
}

function wordsOf(node: DocumentNode): string {
  return node.text ?? (node.content ?? []).map(wordsOf).join('')
}
