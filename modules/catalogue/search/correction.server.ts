import { partsOf } from './compounds'
import { type Asked, strengthsOfWord } from './concepts.server'
import { stemOf } from './stem'
import { nearest } from './typingErrors'

const mostTried = 12

/** The word that was meant by one that nothing has: a word that is near, else a compound of which one part is mistyped. */
export async function correctionOf(asked: Asked, word: string): Promise<string | undefined> {
  const { words, byStem, inMeanings } = asked.vocabulary
  const known = [...words.keys(), ...[...inMeanings].filter((one) => !words.has(one))]
  const isKnown = (part: string) => byStem.has(stemOf(part))
  const whole = await mostOffered(asked, nearest(word, known))
  return whole ?? mostOffered(asked, mendedCompounds(word, known, isKnown))
}

async function mostOffered(asked: Asked, candidates: string[]) {
  let best: { word: string; offerings: number } | undefined
  for (const word of candidates.slice(0, mostTried)) {
    const { size } = await strengthsOfWord(asked, word, false)
    if (size > (best?.offerings ?? 0)) best = { word, offerings: size }
  }
  return best?.word
}

function mendedCompounds(word: string, known: string[], isKnown: (part: string) => boolean) {
  const found: string[] = []
  for (let at = 3; at <= word.length - 4 && word.length <= 30; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)]
    if (isKnown(head)) found.push(...nearest(tail, known).map((mended) => head + mended))
    if (isKnown(tail)) found.push(...nearest(head, known).map((mended) => mended + tail))
  }
  return found.filter((compound) => partsOf(compound, isKnown).length > 0)
}
