import { fold } from '../fold'
import { packIds } from '../option'
import { packText, unpackText } from '../packText'
import type { FillGapAnswer, FillGapContent } from './fillGap'
import { gapsOf } from './gaps'

/** The most characters that an answer may be packed to; a right one leaves room for a typing error. */
export const longestPacked = 40
export const longestRight = 34
const between = ':0'

/** Each gap is its id and what was typed: `anul:0bmeetbek`. What would be too long loses its accents and spaces. */
export function packAnswer(answer: FillGapAnswer) {
  return Object.entries(answer)
    .filter(([, given]) => given.trim() !== '')
    .map(([id, given]) => packIds([id]) + packGiven(given.trim()))
    .join(between)
}

function packGiven(given: string) {
  const packed = packText(given)
  return packed.length <= longestPacked ? packed : packText(fold(given)).slice(0, longestPacked)
}

/** What was chosen from a list counts as long as it is in the list. */
export function unpackAnswer(content: FillGapContent, packed: string): FillGapAnswer | undefined {
  const given = new Map(packed.split(between).map(entryFrom))
  const found = gapsOf(content).flatMap(({ id, options }): [string, string][] => {
    const text = given.get(id)
    if (text === undefined) return []
    const option = options.find((one) => fold(one) === fold(text))
    return options.length > 0 && !option ? [] : [[id, option ?? text]]
  })
  return found.length > 0 ? Object.fromEntries(found) : undefined
}

function entryFrom(entry: string): [string, string] {
  const [, long, short = '', text = ''] = /^(?::(..)|(.))(.*)$/s.exec(entry) ?? []
  return [long ?? short, unpackText(text)]
}

export function roomOf(content: FillGapContent) {
  const gaps = gapsOf(content)
  const rooms = gaps.map(({ id, options }) => packIds([id]).length + longest(options))
  return rooms.reduce((sum, room) => sum + room, Math.max(0, gaps.length - 1) * between.length)
}

function longest(options: string[]) {
  return options.length > 0 ? Math.max(...options.map((one) => packGiven(one).length)) : longestPacked
}
