import type { Finding, TargetLevel } from '../reading'
import { listed } from '../words/listed'
import type { Sentence, Word } from '../wordsOf'

/** The most words in a sentence; the formula of levels gives a sentence of plain words its level at the same lengths. */
export const longest: Record<TargetLevel, number> = { A2: 12, B1: 20, B2: 28 }
const clearlyMore = 8
const shortestPart = 4

const cuts = new Set(
  listed(
    'en maar want dus waarbij waardoor waarmee waarna waarop zodat terwijl omdat doordat nadat voordat als wanneer hoewel die dat',
  ),
)

/** A sentence with too many words, and the word at which it could be cut in two. */
export function tooLong({ start, end, words }: Sentence, target: TargetLevel): Finding[] {
  if (words.length <= longest[target]) return []
  const severity = words.length > longest[target] + clearlyMore ? 'clear' : 'slight'
  const cut = cutOf(words)
  return [{ rule: 'long', severity, start, end, words: String(words.length), ...(cut && { instead: cut.text }) }]
}

function cutOf(words: Word[]) {
  const middle = words.length / 2
  const places = words.flatMap((word, index) => {
    const isPause = /[,;]/.test(words[index - 1]?.after ?? '')
    const fits = index >= shortestPart && words.length - index >= shortestPart && cuts.has(word.lower)
    return fits && (isPause || !/^(en|die|dat|als)$/.test(word.lower)) ? [index] : []
  })
  const nearest = places.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0]
  return nearest === undefined ? undefined : words[nearest]
}
