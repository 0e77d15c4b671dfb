import type { Language } from '~/db/tables'
import type { Block } from '../block'
import { inUnits, type Kind, kinds, stepsOf, writeValue } from './kinds'
import { mistakeIn } from './mistakes'
import { stepText } from './parts'
import { instrumentTexts } from './texts'

/** `lowest`, `highest` and `fixed` stand as their author typed them: millimetres, or degrees and minutes. */
export type InstrumentContent = {
  question: string
  kind: Kind
  /** Everybody reads the same; otherwise each round has a reading of its own between `lowest` and `highest`. */
  isFixed: boolean
  fixed: string
  lowest: string
  highest: string
  /** A reading that is one line of the scale beside the right one is right too. */
  isLenient: boolean
  /** Who cannot see the drawing hears between which lines it stands. */
  inWords: boolean
  explanation: string
}

/** `shown` in steps of the instrument, `given` in millimetres or degrees: so an answer is judged by itself. */
export type Reading = { shown: number; given: number | undefined }

/** An instrument to read; what it shows is drawn to scale. */
export const instrument: Block<InstrumentContent, Reading> = {
  type: 'instrument',
  version: 1,
  upgrade: (content) => content as InstrumentContent,
  empty: () => ({
    question: '',
    kind: 'vernier05',
    isFixed: false,
    fixed: '',
    lowest: '0',
    highest: '100',
    isLenient: false,
    inWords: true,
    explanation: '',
  }),
  texts: ({ question, explanation }) => [
    { path: 'question', text: question },
    { path: 'explanation', text: explanation },
  ],
  question: {
    words: (content) => content.question,
    isAnswered: (_, { given }) => given !== undefined,
    score: (content, { shown, given }) => (given === undefined ? 0 : pointsFor(content, shown, given)),
    feedback: (content, answer, language = 'nl') =>
      [hintFor(content, answer, language), content.explanation]
        .filter((text) => text !== '')
        .map((text) => ({ about: '', text })),
    interaction: (content, { shown, given = 0 }) => ({
      type: 'numeric',
      response: given,
      correct: [boundsFor(content, shown)],
      question: content.question,
      answer: writeValue(content.kind, given, 'nl'),
    }),
    pack: ({ shown, given }) => `${shown.toString(36)}:${given === undefined ? '' : packed(given)}`,
    unpack(content, text) {
      const found = /^([0-9a-z]{1,4}):(?:(M?)([0-9a-z]{1,6}))?$/.exec(text)
      const shown = found ? Number.parseInt(found[1]!, 36) : undefined
      if (shown === undefined || !isOnScale(content.kind, shown)) return undefined
      return { shown, given: found![3] ? unpacked(found![3], found![2] === 'M') : undefined }
    },
    room: () => 12,
  },
}

function pointsFor({ kind, isLenient }: InstrumentContent, shown: number, given: number) {
  const off = Math.abs(given * kinds[kind].perUnit - shown) - 1e-6
  if (off <= (isLenient ? 1 : 0.5)) return 1
  return off < 1.5 ? 0.5 : 0
}

function hintFor(content: InstrumentContent, { shown, given = 0 }: Reading, language: Language) {
  const { kind } = content
  const { family } = kinds[kind]
  const t = instrumentTexts[language]
  const mistake = mistakeIn(kind, shown, given)
  if (mistake) return t.mistakes[mistake](family, stepText(kind, language))
  return pointsFor(content, shown, given) === 1 ? '' : t.how[family]
}

function boundsFor({ kind, isLenient }: InstrumentContent, shown: number) {
  const margin = isLenient ? 1 : 0.5
  return { least: inUnits(kind, shown - margin), most: inUnits(kind, shown + margin) }
}

function isOnScale(kind: Kind, steps: number) {
  return stepsOf(kind, inUnits(kind, steps)) !== undefined
}

// Thousandths of a millimetre and minutes of arc are both whole in it.
const fine = 3000
const mostGiven = 99_999

function packed(given: number) {
  return `${given < 0 ? 'M' : ''}${Math.round(Math.min(Math.abs(given), mostGiven) * fine).toString(36)}`
}

function unpacked(text: string, isBelow: boolean) {
  const size = Number.parseInt(text, 36) / fine
  return isBelow ? -size : size
}
