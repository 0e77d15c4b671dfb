import { isParticiple } from '../participles'
import type { Finding } from '../reading'
import { formsOfWorden, formsOfZijn, waitsFor } from '../verbForms'
import { listed } from '../words/listed'
import type { Sentence, Word } from '../wordsOf'

type Clause = { first: number; last: number }

/** "Er is besloten", "is gisteren gemeten": with these a participle after "zijn" tells an event and no state. */
const eventWords = new Set(
  listed('gisteren eergisteren vanochtend vanmorgen vanmiddag vannacht vorige zojuist onlangs destijds eerder'),
)
/** Something that happens by itself makes its perfect with "zijn" too. */
const happens = new Set(
  listed(`gestopt gestart begonnen gebeurd gebleven gekomen gegaan gevallen gegroeid veranderd verdwenen vertrokken gebroken gebarsten gestegen gedaald
  gesmolten bevroren gestorven opgetreden uitgevallen vastgelopen stilgevallen losgeraakt omgevallen aangekomen afgebroken ingestort opengegaan
  misgegaan toegenomen afgenomen binnengekomen teruggekomen geslaagd verlopen verschenen verbeterd gezakt gebleken afgelopen opgelopen`),
)
const notAgents = new Set(listed('de het een en elkaar het middel heen te wat'))

/** Passive sentences: a form of "worden" with a participle, and "zijn" with one where something was done by somebody. */
export function passives(sentence: Sentence): Finding[] {
  const { words, clauses, text } = sentence
  return clauses.flatMap((clause, place): Finding[] => {
    const verb = verbOf(words, clause)
    if (verb === undefined) return []
    const participle = participleOf(words, clause) ?? trailingParticiple(words, clauses.slice(place + 1))
    if (participle === undefined || !isDone(words, clause, verb, participle)) return []
    const start = words[Math.min(verb, participle)]!.start
    const { end } = words[Math.max(verb, participle)]!
    const agent = agentIn(words, clause, participle)
    return [
      {
        rule: 'passive',
        severity: 'slight',
        start,
        end,
        words: text.slice(start, end),
        ...(agent && { instead: agent }),
      },
    ]
  })
}

function verbOf(words: Word[], { first, last }: Clause) {
  let found: number | undefined
  for (let index = first; index <= last; index++) {
    const { lower } = words[index]!
    if (formsOfWorden.has(lower)) return index
    if (formsOfZijn.has(lower) && found === undefined) found = index
  }
  return found
}

function participleOf(words: Word[], { first, last }: Clause) {
  for (let index = last; index >= first; index--) if (isParticiple(words[index]!.lower)) return index
  return undefined
}

// "… wordt in bakken en kratten geleverd" and "… wordt, als hij droog is, gelakt": a later clause without a verb of its
// own ends with the participle.
function trailingParticiple(words: Word[], [next, afterNext]: Clause[]) {
  if (!next) return undefined
  if (/^(en|of)$/.test(words[next.first]!.lower)) return next.last - next.first < 2 ? undefined : lastIn(words, next)
  return afterNext && words[next.first - 1]!.after.includes(',') ? lastIn(words, afterNext) : undefined
}

function lastIn(words: Word[], { first, last }: Clause) {
  const hasOwnVerb = words.slice(first, last).some(({ lower }) => waitsFor(lower) !== undefined)
  return !hasOwnVerb && isParticiple(words[last]!.lower) ? last : undefined
}

function isDone(words: Word[], clause: Clause, verb: number, participle: number) {
  if (formsOfWorden.has(words[verb]!.lower)) return true
  if (happens.has(words[participle]!.lower)) return false
  const others = words.slice(clause.first, clause.last + 1)
  if (others.some(({ lower }) => lower === 'niets' || lower === 'iets')) return false
  if (others.some(({ lower }) => eventWords.has(lower) || lower === 'geworden')) return true
  return others[0]!.lower === 'er' || agentIn(words, clause, clause.last) !== undefined
}

/** Who does it, as the words after "door": "door de monteur" gives "de monteur". */
function agentIn(words: Word[], { first, last }: Clause, until: number) {
  const by = words.findIndex(({ lower }, index) => index >= first && index < last && lower === 'door')
  if (by < 0) return undefined
  const agent: string[] = []
  for (let index = by + 1; index <= last && agent.length < 4; index++) {
    const { lower, text, after } = words[index]!
    if (index === until || isParticiple(lower) || waitsFor(lower) || isPreposition(lower)) break
    agent.push(text)
    if (after !== '') break
  }
  const isPerson = agent.length > 0 && !notAgents.has(agent.at(-1)!.toLowerCase())
  return isPerson ? agent.join(' ') : undefined
}

const prepositions = new Set(listed('in op aan bij met van voor naar uit over onder tegen tijdens na te om door'))

function isPreposition(word: string) {
  return prepositions.has(word)
}
