import { addPhrase, type Phrases, phrasesIn } from '../phrases'
import type { Finding } from '../reading'
import { formsOf } from '../stems'
import { officialPairs, officialVerbs } from '../words/official'
import type { Sentence } from '../wordsOf'

type Plain = { instead: string; fits: boolean }

const phrases: Phrases<Plain> = new Map()
for (const line of linesOf(officialPairs)) addPhrase(phrases, line.official, line)
for (const { official, instead } of linesOf(officialVerbs))
  for (const form of new Set(formsOf(official))) addPhrase(phrases, form, { instead, fits: false })

/** Official words that have a plain one. */
export function officialWords({ text, words }: Sentence): Finding[] {
  return phrasesIn(phrases, words).map(({ first, last, meaning }) => {
    const { start } = words[first]!
    const { end } = words[last]!
    const { instead, fits } = meaning
    return { rule: 'officialWord', severity: 'clear', start, end, words: text.slice(start, end), instead, fits }
  })
}

function linesOf(pairs: string) {
  return pairs
    .trim()
    .split('\n')
    .map((line) => {
      const [official, sign, instead] = line.split(/ ([=~]) /) as [string, string, string]
      return { official, instead, fits: sign === '=' }
    })
}
