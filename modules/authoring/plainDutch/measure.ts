import {
  type Finding,
  type PassageKind,
  type ReadingLevel,
  type Rule,
  readingLevels,
  type SentenceReading,
  type TargetLevel,
} from './reading'
import { apart, type Gap, gapsIn, widest } from './rules/apart'
import { doubleNegations } from './rules/doubleNegation'
import { jargon, termsIn } from './rules/jargon'
import { tooLong } from './rules/long'
import { nominals } from './rules/nominal'
import { officialWords } from './rules/officialWord'
import { passives } from './rules/passive'
import { rareWords } from './rules/rareWord'
import { sentencesOf } from './sentences'
import { type Sentence, sentenceOf } from './wordsOf'

export type Aim = { target: TargetLevel /** Names of terms in small letters. */; explained: ReadonlySet<string> }

const easyLength = 8
const wordsPerPoint = 4
const perWordApart = 1 / 6
/** What each finding adds to the points of its sentence. Length and distance count by themselves, whatever is aimed at. */
const weights: Record<Exclude<Rule, 'long' | 'apart'>, number> = {
  passive: 0.75,
  nominal: 0.75,
  doubleNegation: 1,
  officialWord: 0.75,
  jargon: 0.5,
  rareWord: 0.75,
}
/** The most points of a level. */
export const mostPoints: Record<TargetLevel, number> = { A2: 1, B1: 3, B2: 5 }
/** This part of the words of a text stands in sentences of its level or easier ones. */
const partWithin = 0.8

/** What is found in a text of one paragraph, sentence by sentence. */
export function measureText(text: string, kind: PassageKind, aim: Aim): SentenceReading[] {
  return readSentences(text).map((sentence) => measureSentence(sentence, kind, aim))
}

export function readSentences(text: string): Sentence[] {
  return sentencesOf(text).map((stretch) => sentenceOf(text, stretch))
}

export function measureSentence(sentence: Sentence, kind: PassageKind, aim: Aim): SentenceReading {
  const { start, end, words } = sentence
  const gaps = kind === 'sentence' ? gapsIn(sentence) : []
  const findings = findingsOf(sentence, gaps, kind, aim)
  const points = pointsOf(kind === 'sentence' ? words.length : 0, gaps, findings)
  return { start, end, kind, words: words.length, points, level: levelOf(points), findings }
}

function findingsOf(sentence: Sentence, gaps: Gap[], kind: PassageKind, { target, explained }: Aim): Finding[] {
  const official = officialWords(sentence)
  const ofWords = [
    ...official,
    ...jargon(sentence, explained),
    ...rareWords(sentence, [...official, ...termsIn(sentence.words)]),
  ]
  const ofSentence =
    kind === 'label'
      ? []
      : [
          ...tooLong(sentence, target),
          ...passives(sentence),
          ...apart(sentence, gaps, target),
          ...nominals(sentence),
          ...doubleNegations(sentence),
        ]
  return [...ofSentence, ...ofWords].sort((one, other) => one.start - other.start || other.end - one.end)
}

/**
 * The points of a sentence: a quarter for each word past the eighth, a sixth for each word past the fifth between two
 * parts of a verb, and the weights of what else is found. So a sentence of plain words leaves A2 after 12 words, B1
 * after 20 and B2 after 28. The features are those that hold for Dutch in LiNT (Pander Maat, Kleijn and Frissen,
 * Tijdschrift voor Taalbeheersing 45, 2023): how frequent words are, how long clauses are, and how far apart words stand
 * that belong together. The weights are our own.
 */
function pointsOf(words: number, gaps: Gap[], findings: Finding[]) {
  const length = Math.max(0, words - easyLength) / wordsPerPoint
  const distance = gaps.reduce((sum, { between }) => sum + Math.max(0, between - widest.A2) * perWordApart, 0)
  return findings.reduce(
    (sum, { rule }) => sum + (rule in weights ? weights[rule as keyof typeof weights] : 0),
    length + distance,
  )
}

export function levelOf(points: number): ReadingLevel {
  return readingLevels.find((level) => level === 'C1' || points <= mostPoints[level])!
}

/**
 * The points of a text: those that eight of ten words stand in a sentence of, or an easier one. One hard sentence does
 * not spoil a page, and easy ones do not make up for many. Undefined where there are no sentences.
 */
export function pointsOfText(sentences: SentenceReading[]): number | undefined {
  const counted = sentences.filter(({ kind }) => kind === 'sentence').sort((one, other) => one.points - other.points)
  const enough = partWithin * counted.reduce((sum, { words }) => sum + words, 0)
  let passed = 0
  return counted.find(({ words }) => {
    passed += words
    return passed >= enough
  })?.points
}
