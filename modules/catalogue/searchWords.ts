// Words that say nothing of what somebody wants to learn.
const small = new Set(
  'de het een en of in op van voor met om te tot aan bij naar uit over ik je wil wat hoe is the a an and or in on of for with to at from how what i'.split(
    ' ',
  ),
)
const mostWords = 8
// A prefix of one or two letters matches half of the catalogue.
const shortestPrefix = 3

/**
 * What somebody typed as an expression of FTS5: every word quoted, so that none of its syntax is left, and the last one
 * as a prefix. With `any` one of the words is enough. Undefined when nothing to search for was typed.
 */
export function matchExpression(typed: string, any = false): string | undefined {
  const words = wordsOf(typed)
  const terms = words.map((word, at) => {
    const isPrefix = at === words.length - 1 && word.length >= shortestPrefix
    return isPrefix ? `"${word}"*` : `"${word}"`
  })
  return terms.join(any ? ' OR ' : ' AND ') || undefined
}

function wordsOf(typed: string) {
  const all =
    typed
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  const telling = all.filter((word) => !small.has(word))
  return (telling.length > 0 ? telling : all).slice(0, mostWords)
}
