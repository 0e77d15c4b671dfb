import { folded } from '~/db/folded'

// Words that say nothing of what somebody wants to learn.
const small = new Set(
  `de het een en of in op van voor met om te tot aan bij naar uit over door als dan die dat dit deze er ik je wil wat hoe is zijn
  niet ook waar wie the a an and or on for with to at from how what i your you are`.split(/\s+/),
)
// Everything in a catalogue of learning is one, whatever it calls itself.
const general = new Set(
  'cursus cursussen course courses training trainingen leren learn learning les lessen'.split(' '),
)
const mostWords = 8

/** A word as it is compared: lower case, without accents. Some help to choose and are not asked for. */
export type TypedWord = { word: string; isGeneral: boolean; isLast: boolean }
/** What was typed: words to look around, and between quotation marks words that must stand exactly so. */
export type Typed = { words: TypedWord[]; exact: string[][] }

export function readTyped(q: string): Typed {
  const exact: string[][] = []
  const loose = q.replace(/["“”„]([^"“”„]*)["“”]/g, (_, quoted: string) => {
    const words = lettersOf(quoted).slice(0, mostWords)
    if (words.length > 0) exact.push(words)
    return ' '
  })
  return { words: tellingOf(lettersOf(loose)), exact: exact.slice(0, mostWords) }
}

function tellingOf(all: string[]): TypedWord[] {
  const telling = all.filter((word) => !small.has(word))
  const words = (telling.length > 0 ? telling : all).slice(0, mostWords)
  const isAllGeneral = words.every((word) => general.has(word))
  return words.map((word, at) => ({
    word,
    isGeneral: !isAllGeneral && general.has(word),
    isLast: at === words.length - 1,
  }))
}

/** The words of a text, as FTS5's tokeniser cuts them. */
export function lettersOf(text: string) {
  return folded(text).match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? []
}

export function isSmall(word: string) {
  return small.has(word)
}
