import type { Page } from '~/modules/blocks/document'
import { type DocumentNode, imagesOf } from '~/modules/blocks/document'
import { questionsAsked } from './checklist/bank'

// People who read with difficulty manage some 130 words a minute; a question takes half a minute, an image ten seconds.
const wordsPerMinute = 130
const minutesPerQuestion = 0.5
const minutesPerImage = 1 / 6

export function wordsIn(document: DocumentNode): number {
  const own = document.text?.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
  return (document.content ?? []).reduce((sum, node) => sum + wordsIn(node), own)
}

/** The same of a page of a module: nobody reads a question bank. */
export function minutesOf({ kind, document }: Pick<Page, 'kind' | 'document'>) {
  return kind === 'bank' ? 0 : minutesToRead(document)
}

/** The minutes that a learner needs for a page, as an estimate with decimals. */
export function minutesToRead(document: DocumentNode) {
  return (
    wordsIn(document) / wordsPerMinute +
    questionsAsked(document) * minutesPerQuestion +
    imagesOf(document).length * minutesPerImage
  )
}
