import type { DocumentNode } from '~/modules/blocks/document'
import { passagesOf } from '../passages'
import type { Problem } from '../problems'

/** What a template asks its author to write: `[vul in: de machine]`, or in English `[fill in: the machine]`. */
export const fillIn = /\[(?:vul in|fill in)\b[^\][]*\]/gi

/** The places of a template that nobody has filled in yet. A module is not published with such words in it. */
export function problemsOfFillIns(document: DocumentNode, pageId: string): Problem[] {
  return passagesOf(document).flatMap(({ text, place }) =>
    [...text.matchAll(fillIn)].map(({ 0: words, index }): Problem => {
      const known = { code: 'fillIn' as const, isBlocking: true, pageId }
      if (!('at' in place))
        return { ...known, nodeId: place.nodeId, path: place.path, start: index, end: index + words.length }
      return { ...known, from: place.at + index, to: place.at + index + words.length }
    }),
  )
}
