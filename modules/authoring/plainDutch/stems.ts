/**
 * The skeleton of a stem, in which the spellings of one word meet: loop, lopen and loopt in "lop", geef and geven in
 * "gef". Different words may meet too (man, maan); a list of known words can bear that.
 */
export function skeleton(stem: string) {
  return stem
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/(aa|ee|oo|uu)([^aeiou]+)$/, (_all, vowels: string, rest: string) => vowels[0]! + rest)
    .replace(/([aeo])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
}

/** Small letters without accents: coördinatie and coordinatie are one word. */
export function plainLetters(word: string) {
  const lower = word.toLowerCase()
  return /[^a-z]/.test(lower) ? lower.normalize('NFD').replace(/[^a-z]/g, '') : lower
}

const suffixes = [
  ...'en n s e t d de te den ten der er ere ers st ste end ende ing ingen heid heden heids baar bare loos loze achtig achtige'.split(
    ' ',
  ),
  ...'lijk lijke lijks elijk elijke ig ige isch ische atie aties ator eren sel sels dere ster sters aar aars schap nis'.split(
    ' ',
  ),
  ...'je jes tje tjes etje etjes pje pjes kje kjes'.split(' '),
]

/** Every stem that an inflected or derived word may come from, as skeletons; the word itself first. */
export function stemsOf(word: string): string[] {
  const stems = [skeleton(word), ...withoutSuffix(word)]
  if (word.length > 4 && word.startsWith('ge')) stems.push(skeleton(word.slice(2)), ...withoutSuffix(word.slice(2)))
  return stems
}

function withoutSuffix(word: string) {
  return suffixes
    .filter((suffix) => word.endsWith(suffix) && word.length - suffix.length > 2)
    .map((suffix) => skeleton(word.slice(0, -suffix.length)))
}

const irregularStems: Record<string, string> = { gaan: 'ga', staan: 'sta', slaan: 'sla', zien: 'zie', doen: 'doe' }

/** The stem of a verb as it is spelt: pakken -> pak, nemen -> neem, schrijven -> schrijf, controleren -> controleer. */
export function verbStem(infinitive: string) {
  for (const [verb, stem] of Object.entries(irregularStems))
    if (infinitive.endsWith(verb)) return infinitive.slice(0, -verb.length) + stem
  const open = infinitive.slice(0, -2)
  const closed = /([^aeiou])\1$/.test(open) ? open.slice(0, -1) : lengthened(open)
  return closed.replace(/v$/, 'f').replace(/z$/, 's')
}

const unstressed =
  /(?:ander|ijder|uister|gader|beter|inder|eiger|inger|inner|over|ever|klopper|utter|etter|isser|ister|onder|offer|ikker|adder|idder|ekker|ukker|oeder|ester|uiver|aver|alver|ylinder)$/

// The vowel of an unstressed last syllable stays short: openen -> open, regelen -> regel, veranderen -> verander.
function lengthened(open: string) {
  if (/[aeiouy][^aeiou]+e[lmn]$/.test(open) && !/^(?:be|ver|ge|ont)[^aeiou]+e[lmn]$/.test(open)) return open
  if (unstressed.test(open)) return open
  return open.replace(/ë([^aeiou])$/, 'ee$1').replace(/(^|[^aeiou])([aeou])([^aeiou])$/, '$1$2$2$3')
}

/** The finite forms of a verb and its participle with ge-; a strong past is not among them. */
export function formsOf(infinitive: string) {
  const stem = verbStem(infinitive)
  const third = stem.endsWith('t') ? stem : `${stem}t`
  const letter = /(?:[ptkfsx]|ch)$/.test(infinitive.replace(/en$/, '').replace(/([^aeiou])\1$/, '$1')) ? 't' : 'd'
  const participle = stem.endsWith(letter) ? stem : stem + letter
  const past = /^(be|ver|ont|her|er|ge)/.test(infinitive)
    ? participle
    : `ge${participle}`.replace(/^gei/, 'geï').replace(/^gee/, 'geë')
  return [infinitive, stem, third, `${stem}${letter}e`, `${stem}${letter}en`, past, `${past}e`]
}
