/** A sign, figures with a comma or a point, and a unit that is only looked over. */
const typed = /^([+\-−–]?)\s*(\d+(?:[.,]\d+)?|[.,]\d+)\s*[\p{L}°%'′²³/·]*$/u

/** The number that somebody typed; undefined when it is none, or could be two: `1.234,5` and `1 234`. */
export function readNumber(text: string): number | undefined {
  const found = typed.exec(text.trim())
  if (!found || text.length > 30) return undefined
  const size = Number(found[2]!.replace(',', '.'))
  return found[1] && found[1] !== '+' ? 0 - size : size
}

/** A number as people write it: with a comma in Dutch. */
export function writeNumber(value: number, digits: number, language: 'nl' | 'en') {
  const text = value.toFixed(digits)
  return language === 'nl' ? text.replace('.', ',') : text
}
