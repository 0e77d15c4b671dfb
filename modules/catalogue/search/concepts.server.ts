import type { Db } from '~/db/connection.server'
import { correctionOf } from './correction.server'
import { keyOf } from './synonymList.server'
import { readTyped, type TypedWord } from './typedWords.server'
import type { Vocabulary } from './vocabulary.server'
import { type Strengths, strengthsOfWays } from './ways.server'
import { apart, begunWith, meaning, meant, phraseOf, together, type Way, widened } from './widen.server'

/** One thing that was asked for, how strongly each offering has it, and the word that was meant when it was mistyped. */
export type Concept = { typed: string; strengths: Strengths; isGeneral: boolean; corrected?: string }

export type Asked = { db: Db; vocabulary: Vocabulary; isTyping: boolean }
type Word = TypedWord & { typed: string }

/** What somebody asks for, thing by thing. While they are typing, the last word may always be longer than it is. */
export async function conceptsOf(asked: Asked, q: string): Promise<Concept[]> {
  const { words, exact } = readTyped(q)
  const concepts: Concept[] = []
  for (const phrase of exact) {
    const way = { weight: 1, phrase: phrase.map((word) => [word]) }
    concepts.push({ typed: `"${phrase.join(' ')}"`, isGeneral: false, strengths: await strengthsIn(asked, [way]) })
  }
  const spelled: Word[] = []
  for (const word of words) spelled.push({ ...word, typed: word.word, word: await spelling(asked, word) })
  for (const group of groupsOf(asked.vocabulary, spelled)) concepts.push(await conceptOf(asked, group))
  return concepts
}

/** The word itself, or when nothing at all has it, the one that was probably meant. */
async function spelling(asked: Asked, { word, isLast, isGeneral }: TypedWord) {
  const { vocabulary } = asked
  if (isGeneral || vocabulary.inMeanings.has(word) || (await strengthsOfWord(asked, word, isLast)).size > 0) return word
  return (await correctionOf(asked, word)) ?? word
}

/** Words that are one thing: "samenwerkende robot" when the list has it, and "mbo 3". */
function groupsOf({ meanings }: Vocabulary, words: Word[]) {
  const groups: Word[][] = []
  for (let at = 0; at < words.length; ) {
    const size = [3, 2].find((count) => {
      const group = words.slice(at, at + count)
      if (group.length < count) return false
      const isLevel = count === 2 && /^\d$/.test(group[1]!.word)
      return isLevel || meanings.has(keyOf(group.map(({ word }) => word)))
    })
    groups.push(words.slice(at, at + (size ?? 1)))
    at += size ?? 1
  }
  return groups
}

async function conceptOf(asked: Asked, group: Word[]): Promise<Concept> {
  const words = group.map(({ word }) => word)
  const isGeneral = group.every((one) => one.isGeneral)
  const isCorrected = group.some(({ word, typed }) => word !== typed)
  const found =
    words.length > 1
      ? await strengthsIn(asked, waysOfGroup(asked.vocabulary, words))
      : await strengthsOfWord(asked, words[0]!, group[0]!.isLast && !isCorrected)
  const strengths = isCorrected ? meant(found) : found
  const typed = group.map((one) => one.typed).join(' ')
  return { typed, isGeneral, strengths, corrected: isCorrected ? words.join(' ') : undefined }
}

function waysOfGroup(vocabulary: Vocabulary, words: string[]): Way[] {
  const known = meaning(vocabulary, vocabulary.meanings.get(keyOf(words)))
  const apartToo = /^\d$/.test(words.at(-1)!) ? [] : [together(vocabulary, words)]
  return [{ weight: 1, phrase: phraseOf(vocabulary, words) }, ...known, ...apartToo]
}

export async function strengthsOfWord(asked: Asked, word: string, isLast: boolean) {
  const { vocabulary, isTyping } = asked
  const found = await strengthsIn(asked, [
    ...widened(vocabulary, word),
    ...apart(vocabulary, word),
    ...(isLast && isTyping ? begunWith(vocabulary, word) : []),
  ])
  return found.size === 0 && isLast ? strengthsIn(asked, begunWith(vocabulary, word)) : found
}

function strengthsIn({ db, vocabulary }: Asked, ways: Way[]) {
  return strengthsOfWays(db, vocabulary, ways)
}
