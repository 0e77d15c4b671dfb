import { optionId, placeOfId } from './option'

/** Something to tick. */
export type Line = { id: string; text: string }

export function emptyLine(made: number): Line {
  return { id: optionId(made), text: '' }
}

export function ticked(ids: string[], id: string) {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]
}

/** What is ticked, five to a character: the thing that was made as the nth is the nth bit, so it stays itself when others go. */
export function packTicks(ids: string[]) {
  const fives: number[] = []
  for (const id of ids) {
    const bit = placeOfId(id) - 1
    const at = Math.floor(bit / 5)
    fives[at] = (fives[at] ?? 0) | (1 << (bit % 5))
  }
  return Array.from(fives, (five = 0) => five.toString(32)).join('')
}

export function unpackTicks(packed: string) {
  return Array.from(packed).flatMap((sign, at) => {
    const five = Number.parseInt(sign, 32)
    return [0, 1, 2, 3, 4].filter((bit) => (five >> bit) & 1).map((bit) => optionId(at * 5 + bit))
  })
}

export function roomForTicks(lines: Line[]) {
  return Math.ceil(Math.max(0, ...lines.map(({ id }) => placeOfId(id))) / 5)
}
