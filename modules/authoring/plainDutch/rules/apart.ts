import { isParticiple } from '../participles'
import type { Finding, TargetLevel } from '../reading'
import { formsOfZijn, isInfinitive, particlesOf, waitsFor } from '../verbForms'
import { listed } from '../words/listed'
import type { Sentence, Word } from '../wordsOf'

/** The most words between two parts of a verb. Distance between words that belong together is one of LiNT's features. */
export const widest: Record<TargetLevel, number> = { A2: 5, B1: 7, B2: 10 }
const clearlyMore = 4

const endsSearch = new Set(
  listed('maar want dus als omdat doordat zodat terwijl wanneer nadat voordat totdat hoewel indien tenzij mits zodra'),
)
const embeds = new Set(
  listed(
    'die dat als omdat doordat zodat terwijl wanneer nadat voordat waar waarin waarop waarmee waarbij waardoor zoals indien hoewel',
  ),
)
const prepositions = new Set(
  listed(
    'in op aan bij met van voor naar uit over onder tegen tijdens na door tussen langs zonder volgens per tot vanaf boven achter',
  ),
)
const determiners = new Set(
  listed(
    'de het een dit deze die elke elk ieder iedere alle twee drie vier mijn je jouw zijn haar hun onze geen andere',
  ),
)

/** Two parts of one verb, as indexes of words, with the words between them counted. */
export type Gap = { first: number; last: number; between: number }

/** Verbs whose parts do not stand together: "heeft … ingesteld", "moet … pakken", "pakt … op". */
export function gapsIn({ words }: Sentence): Gap[] {
  const gaps: Gap[] = []
  for (let first = 0; first < words.length; first++) {
    const last = otherPart(words, first)
    if (last === undefined) continue
    gaps.push({ first, last, between: last - first - 1 })
    first = last
  }
  return gaps
}

/** The gaps that are too wide for the readers aimed at. */
export function apart({ words }: Sentence, gaps: Gap[], target: TargetLevel): Finding[] {
  return gaps
    .filter(({ between }) => between > widest[target])
    .map(({ first, last, between }) => {
      const parts = `${words[first]!.text} … ${words[last]!.text}`
      const severity = between > widest[target] + clearlyMore ? 'clear' : 'slight'
      return { rule: 'apart', severity, start: words[first]!.start, end: words[last]!.end, words: parts }
    })
}

function otherPart(words: Word[], first: number) {
  const { lower } = words[first]!
  const waiting = waitsFor(lower)
  if (waiting && !isPossessive(words, first)) return endOfGroup(words, first, waiting)
  const particles = particlesOf.get(lower)
  return particles && isFiniteHere(words, first) ? particleAfter(words, first, particles) : undefined
}

/** The first verb of those that close the clause; parts between commas that are clauses of their own are passed over. */
function endOfGroup(words: Word[], first: number, waiting: 'participle' | 'infinitive') {
  let found: number | undefined
  for (let index = first + 1; index < words.length; index++) {
    const before = words[index - 1]!
    const { lower, after } = words[index]!
    if (index > first + 1 && isClauseEnd(words, index)) break
    if (before.after.includes(',') && embeds.has(lower)) {
      if (found !== undefined) break
      const close = nextComma(words, index)
      if (close === undefined) break
      index = close
      continue
    }
    if (/[;:()]/.test(before.after)) break
    if (found !== undefined && (before.after.includes(',') || prepositions.has(lower))) break
    if (isVerbHere(words, index, waiting) && !(found !== undefined && found === index - 1)) found = index
    if (/[.!?]/.test(after)) break
  }
  return found
}

function isClauseEnd(words: Word[], index: number) {
  const { lower } = words[index]!
  const before = words[index - 1]!.after
  if (endsSearch.has(lower) && !before.includes(',')) return true
  if (['maar', 'want', 'dus'].includes(lower)) return true
  if (!['en', 'of'].includes(lower) && !before.includes(',')) return false
  return !embeds.has(lower) && hasOwnVerb(words, index)
}

// After a comma or "en" another clause begins when it has a finite verb of its own.
function hasOwnVerb(words: Word[], from: number) {
  for (let index = from; index < words.length; index++) {
    const { lower, after } = words[index]!
    if (waitsFor(lower) && !isPossessive(words, index)) return true
    if (particlesOf.has(lower) && lower.endsWith('t')) return true
    if (/[,.;:]/.test(after)) return false
  }
  return false
}

function isVerbHere(words: Word[], index: number, waiting: 'participle' | 'infinitive') {
  const { lower, after } = words[index]!
  const isLast = index === words.length - 1 || /[.;:!?]/.test(after)
  if (waiting === 'participle') return isParticiple(lower)
  if (!isInfinitive(lower, isLast)) return isParticiple(lower) && /^(worden|zijn)$/.test(words[index + 1]?.lower ?? '')
  const before = words[index - 1]!.lower
  return !prepositions.has(before) && !(determiners.has(before) && !isLast)
}

function nextComma(words: Word[], from: number) {
  const index = words.findIndex(({ after }, at) => at >= from && after.includes(','))
  return index < 0 ? undefined : index
}

/** "zijn" before a noun is a possessive; it is one wherever the clause has a finite verb already. */
function isPossessive(words: Word[], index: number) {
  if (!formsOfZijn.has(words[index]!.lower) || words[index]!.lower !== 'zijn') return false
  for (let at = index - 1; at >= 0; at--) {
    const { lower, after } = words[at]!
    if (/[,;:]/.test(after)) return false
    if (waitsFor(lower) || particlesOf.has(lower)) return true
  }
  return index === 0
}

// "De robot pakt …", "Pak …", "Daarna zet je …"; "de pak" and "op tafel" are no verbs.
function isFiniteHere(words: Word[], index: number) {
  const before = words[index - 1]
  if (!before || /[,;:]/.test(before.after)) return true
  return !determiners.has(before.lower) && !prepositions.has(before.lower) && before.lower !== 'te'
}

function particleAfter(words: Word[], first: number, particles: Set<string>) {
  for (let index = first + 1; index < words.length; index++) {
    const { lower, after } = words[index]!
    const next = words[index + 1]?.lower
    const isClosed = /[,.;:!?]/.test(after) || next === undefined || endsSearch.has(next) || next === 'en'
    if (particles.has(lower) && isClosed) return index
    if (/[;:]/.test(after) || endsSearch.has(lower) || (lower === 'en' && particlesOf.has(next ?? ''))) return undefined
    if (after.includes(',') && !embeds.has(next ?? '') && hasOwnVerb(words, index + 1)) return undefined
  }
  return undefined
}
