export type Word = { letter: string; value: number; text: string }

/** One line of a program taken apart; `unread` is what is neither a word nor a comment. */
export type LineWords = { words: Word[]; comments: string[]; unread: string[] }

const pieces = /([A-Z])\s*([+-]?[\d.,]+)|\(([^)]*)\)?|;(.*)|[%\s]+|([A-Z]+(?!\s*[+\-\d.])|\S)/gi
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)$/
/** Farther than this no machine goes; it keeps every sum finite. */
const largest = 99_999

export function wordsOf(line: string): LineWords {
  const read: LineWords = { words: [], comments: [], unread: [] }
  // A slash in front says that a line may be passed over; it is drawn.
  for (const [text, letter, digits, bracketed, rest, other] of line.replace(/^\s*\//, '').matchAll(pieces)) {
    if (letter && digits) {
      const value = Number(digits)
      const isNumber = number.test(digits) && Math.abs(value) <= largest
      if (isNumber)
        read.words.push({ letter: letter.toUpperCase(), value, text: text.toUpperCase().replace(/\s/g, '') })
      else read.unread.push(text)
    } else if (other) read.unread.push(other)
    else read.comments.push((bracketed ?? rest ?? '').trim())
  }
  return { ...read, comments: read.comments.filter(Boolean) }
}
