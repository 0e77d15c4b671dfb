import type { Passage, PassagePlace } from '../passages'
import { type Aim, levelOf, measureSentence, pointsOfText, readSentences } from './measure'
import type { ReadingLevel, SentenceReading } from './reading'
import { explainedIn } from './rules/jargon'

/** A sentence of a page: its text, and the passage that its offsets are counted in. */
export type PlacedReading = SentenceReading & { text: string; place: PassagePlace }

/** What is found on a page or in a module; without a sentence there is no level. */
export type Reading = {
  level: ReadingLevel | undefined
  points: number | undefined
  words: number
  sentences: PlacedReading[]
}
/** `explains` are the terms that are explained on this page, in small letters. */
export type PageReading = Reading & { explains: string[] }

const mostMeasured = 40_000

const known = new WeakMap<Passage[], { aim: string; reading: PageReading }>()

/**
 * Measures a page as a whole: a term that is explained anywhere on it needs no explanation elsewhere on it. The same
 * passages are measured once for the same aim.
 */
export function measurePage(passages: Passage[], aim: Aim): PageReading {
  const name = [aim.target, ...aim.explained].join('|')
  const found = known.get(passages)
  if (found?.aim === name) return found.reading
  const reading = measure(passages, aim)
  known.set(passages, { aim: name, reading })
  return reading
}

function measure(passages: Passage[], { target, explained }: Aim): PageReading {
  const read = withinReach(passages).map((passage) => ({ ...passage, sentences: readSentences(passage.text) }))
  const explains = read.flatMap(({ sentences }) => sentences.flatMap(explainedIn))
  const aim = { target, explained: new Set([...explained, ...explains]) }
  const sentences = read.flatMap(({ text, kind, place, sentences }) =>
    sentences.map((sentence) => ({
      ...measureSentence(sentence, kind, aim),
      text: text.slice(sentence.start, sentence.end),
      place,
    })),
  )
  return { ...whole(sentences), explains }
}

/** The passages of a page up to ten times the longest page that anybody should write; what is after that is not measured. */
function withinReach(passages: Passage[]) {
  let total = 0
  return passages.filter(({ text }) => {
    total += text.length
    return total <= mostMeasured
  })
}

export type ModuleReading = Reading & { pages: Record<string, PageReading> }

/** Measures pages in the order in which they are read: what is explained on one is known on the next ones. */
export function measureModule(pages: { id: string; passages: Passage[] }[], { target, explained }: Aim): ModuleReading {
  const known = new Set(explained)
  const measured: Record<string, PageReading> = {}
  for (const { id, passages } of pages) {
    const page = measurePage(passages, { target, explained: known })
    for (const term of page.explains) known.add(term)
    measured[id] = page
  }
  return { ...whole(Object.values(measured).flatMap((page) => page.sentences)), pages: measured }
}

/** The hardest sentences first; of equally hard ones the first on the page. */
export function worstFirst(sentences: PlacedReading[]) {
  return sentences.filter(({ findings }) => findings.length > 0).sort((one, other) => other.points - one.points)
}

function whole(sentences: PlacedReading[]): Reading {
  const points = pointsOfText(sentences)
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0)
  return { points, level: points === undefined ? undefined : levelOf(points), words, sentences }
}
