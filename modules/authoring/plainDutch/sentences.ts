/** A stretch of a text, in UTF-16 units as the editor counts them; `end` is past the last one. */
export type Stretch = { start: number; end: number }

/** Abbreviations whose full stop does not end a sentence. Those with full stops inside are recognised by their form. */
const abbreviations = new Set(
  `afb alg art artt bijl bijv blz ca cf dhr dr dra drs fig hfst incl inc ing ir jl jr max mej mevr mgr min mln mld mr mrs
  mw nl no nr nrs ong par pag plm prof ref resp sec sr st tab tel temp vb vgl vnl wo zgn zog aug sept okt nov dec jan febr
  ma di wo do vr za zo excl evt evtl gem bv cat int ext vlg kol ds`.split(/\s+/),
)
/** These often stand last in a sentence: before a capital they end it. */
const lastOnes = new Set('enz etc ed eo oid ea'.split(' '))
/** Units do so after a figure: "max. 5 min. Daarna …". */
const units = new Set('min max sec mm cm kg st'.split(' '))

const longestSentence = 1000
/** As far back as an abbreviation or the end of the sentence before it may stand. */
const lookBack = 60

const ending = /[.!?…]+["'”’»)\]]*/g
const opening = /^\s*["'“‘„«([]*/

/**
 * The sentences of a paragraph, without the blanks around them. Full stops in abbreviations (bijv., m.b.t., nr.), figures
 * (0,05 mm, 1.250 stuks), times (13.30 uur) and quotations do not end one.
 */
export function sentencesOf(text: string): Stretch[] {
  const found: Stretch[] = []
  let start = 0
  for (const end of endsOf(text)) {
    const stretch = trimmed(text, start, end)
    if (stretch) found.push(stretch)
    start = end
  }
  return found
}

function endsOf(text: string) {
  const ends = [...lineEnds(text)]
  for (const match of text.matchAll(ending)) if (isEnd(text, match)) ends.push(match.index + match[0].length)
  const sorted = [...new Set(ends), text.length].sort((one, other) => one - other)
  return sorted.flatMap((end, index) => [...cutsIn(text, sorted[index - 1] ?? 0, end), end])
}

/** Where something far longer than a sentence is cut, at a blank if it has one: rules compare the words of a sentence with each other. */
function cutsIn(text: string, from: number, to: number) {
  const cuts: number[] = []
  for (let at = from; to - at > longestSentence; ) {
    const blank = text.lastIndexOf(' ', at + longestSentence)
    at = blank > at ? blank : at + longestSentence
    cuts.push(at)
  }
  return cuts
}

function isEnd(text: string, match: RegExpExecArray) {
  const after = text.slice(match.index + match[0].length)
  if (after.trim() === '') return true
  if (!/^\s/.test(after)) return false
  const next = after.slice(after.match(opening)![0].length).charAt(0)
  const isNew = /[\p{Lu}\p{N}]/u.test(next) || /^\s*["“‘„«]/.test(after)
  if (match[0].startsWith('.') && !match[0].startsWith('..')) return isNew && endsAtFullStop(text, match.index, next)
  return isNew
}

function endsAtFullStop(text: string, at: number, next: string) {
  const before = lastOf(text, at).match(/[\p{L}\p{N}][\p{L}\p{N}.’'-]*$/u)?.[0] ?? ''
  const plain = before.replaceAll('.', '').toLowerCase()
  const startsWithCapital = /\p{Lu}/u.test(next)
  if (lastOnes.has(plain)) return startsWithCapital
  if (units.has(plain)) return startsWithCapital && /\p{N}\s?\p{L}+$/u.test(text.slice(Math.max(0, at - 12), at))
  if (/^(\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(before) || abbreviations.has(plain)) return false
  // An initial (J. de Vries), and the number of a step (1. Zet de cel stil).
  if (/^\p{Lu}$/u.test(before)) return false
  return !(
    /^\p{N}{1,2}$/u.test(before) && /(?:^|\p{L}{3,}[.!?…]["'”’»)\]]*)\s*$/u.test(lastOf(text, at - before.length))
  )
}

function lastOf(text: string, end: number) {
  return text.slice(Math.max(0, end - lookBack), end)
}

/** A line break ends a sentence, unless the line goes on with a small letter. */
function lineEnds(text: string) {
  return [...text.matchAll(/\n/g)].map(({ index }) => index).filter((at) => !/^\s*\p{Ll}/u.test(text.slice(at + 1)))
}

function trimmed(text: string, from: number, to: number): Stretch | undefined {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : undefined
}
