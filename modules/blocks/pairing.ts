import { packIds, unpackIds } from './option'

/** What was put with what, by their ids. */
export type Pairing = Record<string, string>

export function packPairing(pairing: Pairing) {
  return packIds(Object.entries(pairing).flat())
}

/** Without pairs of what is gone; undefined when nothing is left. */
export function unpackPairing(packed: string, from: string[], to: string[]): Pairing | undefined {
  const ids = unpackIds(packed)
  const pairs = from.flatMap((id): [string, string][] => {
    const place = ids.findIndex((one, at) => at % 2 === 0 && one === id)
    const other = place < 0 ? undefined : ids[place + 1]
    return other !== undefined && to.includes(other) ? [[id, other]] : []
  })
  return pairs.length > 0 ? Object.fromEntries(pairs) : undefined
}

/** The most characters of a packed pairing in which everything is put somewhere. */
export function pairingRoom(from: string[], to: string[]) {
  const longest = Math.max(0, ...to.map((id) => packIds([id]).length))
  return packIds(from).length + from.length * longest
}

/** The pairs that are right, less what guessing gives: a wrong one costs what a guess out of `choices` earns. */
export function shareRight(pairing: Pairing, right: Pairing, choices: number) {
  const all = Object.keys(right)
  const given = all.filter((id) => pairing[id] !== undefined)
  const found = given.filter((id) => pairing[id] === right[id]).length
  if (all.length === 0 || choices < 2) return 0
  return Math.max(0, (found - (given.length - found) / (choices - 1)) / all.length)
}

export function isWhole(pairing: Pairing, from: string[]) {
  return from.every((id) => pairing[id] !== undefined)
}
