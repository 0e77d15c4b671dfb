// What is typed most, and the letter that stands for it behind a colon.
const signs = ': ,.-−+\n?!\'’"()/%°µμ±=;éèëïöü·²³'
const letters = '0scphmanqxkjdoelrguytibERFIOUv23'

/**
 * What learners type, in the fewest characters that the state of a module keeps as they are (digits, letters and `:`): a
 * usual sign takes two, any other five. Cut off before it would take more than `room`.
 */
export function packText(text: string, room: number) {
  let packed = ''
  let used = 0
  for (const sign of text) {
    const place = signs.indexOf(sign)
    used += place >= 0 ? 2 : /[0-9A-Za-z]/.test(sign) ? 1 : 5 * sign.length
    if (used > room) break
    packed += place >= 0 ? `:${letters[place]}` : sign
  }
  return packed
}

export function unpackText(packed: string) {
  return packed.replace(/:(.)/gs, (_, letter: string) => signs[letters.indexOf(letter)] ?? '')
}
