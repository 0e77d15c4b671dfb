import { addPhrase, type Phrases, phrasesIn } from '../phrases'
import type { Finding } from '../reading'
import { formsOf } from '../stems'
import { jargonTerms } from '../words/jargon'
import type { Sentence, Word } from '../wordsOf'

type Term = { name: string; explanation: string }

const phrases: Phrases<Term> = new Map()
for (const line of jargonTerms.trim().split('\n')) {
  const at = line.indexOf(': ')
  const spellings = line.slice(0, at).split(' | ')
  const term = { name: spellings[0]!, explanation: line.slice(at + 2) }
  const forms = spellings.flatMap((spelling) => (/[a-zë]eren$/.test(spelling) ? formsOf(spelling) : [spelling]))
  for (const form of new Set(forms)) addPhrase(phrases, form, term)
}

/** Words of the trade that are explained nowhere: not in `explained`, which holds names of terms in small letters. */
export function jargon({ text, words }: Sentence, explained: ReadonlySet<string>): Finding[] {
  return termsIn(words)
    .filter(
      ({ name, start, end }) =>
        !explained.has(name.toLowerCase()) && !explained.has(text.slice(start, end).toLowerCase()),
    )
    .map(({ start, end, explanation }) => {
      const term = text.slice(start, end)
      return { rule: 'jargon', severity: 'slight', start, end, words: term, instead: `${term}: ${explanation}` }
    })
}

/** The places of all terms in a sentence, explained or not; a compound with a hyphen (PLC-programma) holds one too. */
export function termsIn(words: Word[]) {
  const whole = phrasesIn(phrases, words).map(({ first, last, meaning }) => ({
    ...meaning,
    start: words[first]!.start,
    end: words[last]!.end,
  }))
  const parts = words
    .filter(({ text, start }) => text.includes('-') && !whole.some((term) => term.start <= start && start < term.end))
    .flatMap((word) =>
      phrasesIn(phrases, partsOf(word)).map(({ meaning }) => ({ ...meaning, start: word.start, end: word.end })),
    )
  return [...whole, ...parts]
}

function partsOf({ text, start }: Word): Word[] {
  return text.split('-').map((part) => ({ text: part, lower: part.toLowerCase(), start, end: start, after: '-' }))
}

const saysWhatIs = 'betekent|betekenen|is|zijn|staat voor|wil zeggen|heet|heten|is een afkorting'
const saysName = 'heet|heten|noem|noemt|noemen|genoemd|oftewel|ofwel|afgekort'

/**
 * The terms that a sentence explains: "Een cobot is een robot die …", "Dat heet singuleren", "PLC: …", "… (PLC)".
 * In small letters, as `jargon` takes them.
 */
export function explainedIn({ text, start, end, words }: Sentence): string[] {
  const sentence = text.slice(start, end).toLowerCase()
  return termsIn(words)
    .filter((term) => explains(sentence, text.slice(term.start, term.end).toLowerCase()))
    .map(({ name }) => name.toLowerCase())
}

function explains(sentence: string, term: string) {
  const name = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const before = new RegExp(
    `${name}["'”’]?(?:,? [(=]|:| +(?:${saysWhatIs}):? (?:een |de |het |dat |als )?\\p{L}{3})`,
    'u',
  )
  const after = new RegExp(`(?:(?:${saysName}) (?:[\\p{L}]+ ){0,4}|[(“"‘])${name}(?:$|[\\s.,;:!?)”"’])`, 'u')
  return before.test(sentence) || after.test(sentence)
}
