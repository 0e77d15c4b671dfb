import type { Block } from '../block'
import { packIds } from '../option'
import { packText, unpackText } from '../shortText'
import { emptyLine, type Line, packTicks, roomForTicks, unpackTicks } from '../ticks'
import { leftOf, pairsOf, wordsOf } from './report'

/** Something to measure; `from` and `to` stand as their author typed them, and are empty where there is no limit. */
export type Measured = Line & { unit: string; from: string; to: string }

export const kinds = ['stops', 'steps', 'values', 'photos', 'criteria'] as const

/** `partsMade` counts all parts of every kind that were ever made, so that no id is used twice. */
export type WorkOrderContent = {
  title: string
  /** To be confirmed before the steps open. */
  stops: Line[]
  steps: Line[]
  values: Measured[]
  photos: Line[]
  /** What the assessor looks at. */
  criteria: Line[]
  partsMade: number
}

/** What was ticked of stops, steps and photos; and what was typed: a value, or where a photo is. */
export type WorkOrderAnswer = { done: string[]; typed: Record<string, string> }

export const nothingDone: WorkOrderAnswer = { done: [], typed: {} }
export const mostTyped = 30
const typedRoom = 40

/** A job at the machine: first what keeps it safe, then steps, values and photos. An assessor judges it, not this block. */
export const workOrder: Block<WorkOrderContent, WorkOrderAnswer> = {
  type: 'workOrder',
  version: 1,
  upgrade: (content) => content as WorkOrderContent,
  empty: () => ({
    title: '',
    stops: [emptyLine(0)],
    steps: [emptyLine(1), emptyLine(2)],
    values: [],
    photos: [],
    criteria: [emptyLine(3)],
    partsMade: 4,
  }),
  texts: (content) => [
    { path: 'title', text: content.title },
    ...kinds.flatMap((kind) => content[kind].map(({ text }, place) => ({ path: `${kind}.${place}.text`, text }))),
    ...content.values.map(({ unit }, place) => ({ path: `values.${place}.unit`, text: unit })),
  ],
  question: {
    words: ({ title }) => title,
    score: () => 1,
    isUnscored: () => true,
    isAnswered(content, answer) {
      const { stops, steps, values } = leftOf(content, answer)
      return stops + steps + values === 0
    },
    feedback: () => [],
    interaction: (content, answer) => ({
      type: 'performance',
      response: pairsOf(content, answer),
      correct: [],
      question: content.title,
      answer: wordsOf(content, answer),
    }),
    // No packed text has two colons in a row.
    pack({ done, typed }) {
      const texts = Object.entries(typed).filter(([, text]) => text)
      return [packTicks(done), ...texts.map(([id, text]) => packIds([id]) + packText(text, typedRoom))].join('::')
    },
    unpack(content, packed) {
      const [ticks = '', ...texts] = packed.split('::')
      if (!/^[0-9a-v]*$/.test(ticks)) return undefined
      const [done, typed] = [unpackTicks(ticks), new Map(texts.map(typedFrom))]
      const ids = kinds.flatMap((kind) => content[kind].map(({ id }) => id))
      return {
        done: ids.filter((id) => done.includes(id)),
        typed: Object.fromEntries(ids.filter((id) => typed.has(id)).map((id) => [id, typed.get(id)!])),
      }
    },
    room({ stops, steps, values, photos }) {
      const texts = [...values, ...photos]
      const ids = packIds(texts.map(({ id }) => id)).length
      return roomForTicks([...stops, ...steps, ...photos]) + ids + texts.length * (2 + typedRoom)
    },
  },
}

function typedFrom(packed: string): [string, string] {
  const id = /^(?::..|.)/s.exec(packed)?.[0] ?? ''
  return [id.replace(':', ''), unpackText(packed.slice(id.length)).slice(0, mostTyped)]
}
