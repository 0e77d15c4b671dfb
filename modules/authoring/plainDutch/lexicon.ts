import { strongParticiples } from './participles'
import { plainLetters, skeleton, stemsOf, verbStem } from './stems'
import { commonOthers } from './words/adjectives'
import { listed } from './words/listed'
import { commonNouns } from './words/nouns'
import { separableVerbs, tradeVerbs } from './words/separable'
import { tradeWords } from './words/trade'
import { commonVerbs } from './words/verbs'

const linkers = ['', 's', 'en', 'n', 'e', 'er']
// What a verb or noun is often built with, and is too short to be found as a part of a compound.
const beginnings = `aan achter af be bij binnen dicht door eigen eind hand her hoofd in klaar leeg los mede mee mis na neer om on onder ont op over rond
  samen schoon stil tegen terug toe tussen uit vast ver vol voor voort weg elektro foto her micro mini multi auto tele thermo`
const shortest = 3
const mostParts = 4
const mostKept = 20_000

const known = new Set<string>()
const others = [...listed(`${commonOthers} ${commonNouns} ${tradeWords}`), ...strongParticiples]
for (const word of others) known.add(skeleton(plainLetters(word)))
for (const verb of listed(`${commonVerbs} ${tradeVerbs} ${separableVerbs.replaceAll('|', '')}`)) {
  known.add(skeleton(plainLetters(verb)))
  known.add(skeleton(plainLetters(verbStem(verb))))
  if (verb.endsWith('eren')) known.add(skeleton(plainLetters(verb.slice(0, -4))))
}
const firsts = new Set(listed(beginnings))
const answers = new Map<string, boolean>()

/** Whether nearly everybody in a workshop knows a word: listed, inflected or derived from one, or a compound of them. */
export function isKnown(word: string) {
  const plain = plainLetters(word)
  const kept = answers.get(plain)
  if (kept !== undefined) return kept
  if (answers.size >= mostKept) answers.clear()
  const answer = hasKnownStem(plain) || isCompound(plain, mostParts)
  answers.set(plain, answer)
  return answer
}

function hasKnownStem(word: string) {
  return stemsOf(word).some((stem) => known.has(stem))
}

/** Dutch writes compounds as one word: perslucht, veiligheidsbril, opgespannen. */
function isCompound(word: string, parts: number): boolean {
  if (parts < 2) return false
  for (let at = word.length - shortest; at >= 2; at--) {
    const first = word.slice(0, at)
    if (!isFirstPart(first)) continue
    const rest = word.slice(at)
    if (hasKnownStem(rest) || isCompound(rest, parts - 1)) return true
  }
  return false
}

function isFirstPart(part: string) {
  if (firsts.has(part)) return true
  return linkers.some((linker) => {
    if (!part.endsWith(linker)) return false
    const bare = linker ? part.slice(0, -linker.length) : part
    return bare.length >= shortest && known.has(skeleton(bare))
  })
}
