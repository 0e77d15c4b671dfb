import { isKnown } from '../lexicon'
import type { Finding } from '../reading'
import { listed } from '../words/listed'
import type { Sentence, Word } from '../wordsOf'

const negations = new Set(listed('niet nooit geen niemand nergens nimmer'))
const notNegative = new Set(
  listed(
    'ongeveer onder onderaan onderling onderweg ondertussen ondanks onlangs ontvangen onmiddellijk ons onze onszelf onderhoud ongeluk onderdeel onderdelen onderwijs onderwerp onrust onweer online ontzettend onderste',
  ),
)
const prevents = new Set(
  listed('voorkom voorkomt voorkomen vermijd vermijdt vermijden verbied verbiedt verboden verhinder verhindert'),
)

/** Two negations that take each other away: "niet ongevaarlijk", "nooit zonder bril", "voorkom dat hij niet stopt". */
export function doubleNegations({ text, words, clauses }: Sentence): Finding[] {
  return words.flatMap((_word, index): Finding[] => {
    const last = closing(words, clauses, index)
    if (last === undefined) return []
    const { start } = words[index]!
    const { end } = words[last]!
    return [{ rule: 'doubleNegation', severity: 'clear', start, end, words: text.slice(start, end) }]
  })
}

function closing(words: Word[], clauses: Sentence['clauses'], index: number) {
  const { lower, after } = words[index]!
  if (prevents.has(lower) && words[index + 1]?.lower === 'dat') return negationFrom(words, index + 2)
  if (!negations.has(lower)) return undefined
  const next = words[index + 1]
  if (lower === 'niet' && after === '' && next && isNegative(next.lower)) return index + 1
  const clause = clauses.find(({ first, last }) => first <= index && index <= last)!
  for (let at = index + 1; at <= Math.min(clause.last, index + 5); at++) {
    if (words[at - 1]!.after !== '') return undefined
    if (words[at]!.lower === 'zonder' || (lower !== 'niet' && words[at]!.lower === 'niet')) return at
  }
  return undefined
}

function negationFrom(words: Word[], from: number) {
  const index = words.findIndex(({ lower }, at) => at >= from && negations.has(lower))
  return index < 0 || words.slice(from, index).some(({ after }) => after !== '') ? undefined : index
}

function isNegative(word: string) {
  if (notNegative.has(word) || !/^on[a-z]{4,}$/.test(word) || /^ond?er|^ont/.test(word)) return false
  return isKnown(word.slice(2))
}
