import { isKnown } from '../lexicon'
import type { Finding } from '../reading'
import type { Stretch } from '../sentences'
import type { Sentence, Word } from '../wordsOf'

const shortest = 5
const longestName = 9

/** Words that few people know. `taken` are the places that another rule already speaks of. */
export function rareWords({ words }: Sentence, taken: Stretch[]): Finding[] {
  return words
    .filter((word, index) => isCandidate(word, index, words) && !isTaken(word, taken))
    .filter(({ text }) => !text.split('-').every((part) => part.length < shortest || isKnown(part)))
    .map(({ text, start, end }) => ({ rule: 'rareWord', severity: 'slight', start, end, words: text }))
}

// Names, abbreviations and figures are not words to know. The first word of a sentence has a capital anyway: there an
// unknown word is a name, unless it is long or built like a word.
function isCandidate({ text }: Word, index: number, words: Word[]) {
  if (text.length < shortest || /[\p{N}.]/u.test(text) || /\p{Lu}.*\p{Lu}/u.test(text)) return false
  if (!/^\p{Lu}/u.test(text)) return true
  const startsAfterMark = index === 0 || /[:“"‘(]/.test(words[index - 1]!.after)
  return startsAfterMark && (text.length > longestName || /(?:iteit|tie|heid|isme|lijk|eren|ische?|ering)$/.test(text))
}

function isTaken(word: Word, taken: Stretch[]) {
  return taken.some(({ start, end }) => word.start < end && start < word.end)
}
