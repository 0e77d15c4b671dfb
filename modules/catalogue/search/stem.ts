const shortest = 3

/**
 * What the forms of a word have in common: "lassen", "lasser" and "las" are one, as are "robots" and "robot", "welding" and
 * "weld". Rules for Dutch with the English that is heard on a shop floor; no word of its own, only to compare with.
 */
export function stemOf(word: string) {
  if (word.length < 4 || /\d/.test(word)) return word
  return levelled(withoutAgent(withoutEnding(withoutPlural(word))))
}

function withoutPlural(word: string) {
  if (/(ces|[aeiou]es|us|is|ss|ees|oos|aas|uis|js)$/.test(word)) return word
  return cut(word, /s$/)
}

const endings = [
  /(?<=[^aeiou])isering$/,
  /(?<=[^aeiou])iseren$/,
  /heden$/,
  /ingen$/,
  /ing$/,
  /ieen$/,
  /en$/,
  /ie$/,
  /e$/,
  /y$/,
]

function withoutEnding(word: string) {
  for (const ending of endings) {
    const rest = cut(word, ending)
    if (rest !== word) return rest
  }
  return word
}

// "laser" and "meter" are things; "lasser" and "frezer" do something.
function withoutAgent(word: string) {
  return word.length >= 6 ? cut(word, /(?<=[^aeiou])er$/) : word
}

// "lopen" and "loop", "frezen" and "frees", "lass" and "las".
function levelled(word: string) {
  return word
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/([aeou])\1([^aeiou])$/, '$1$2')
    .replace(/z$/, 's')
    .replace(/v$/, 'f')
}

function cut(word: string, ending: RegExp) {
  const rest = word.replace(ending, '')
  return rest.length >= shortest && /[aeiouy]/.test(rest) ? rest : word
}
