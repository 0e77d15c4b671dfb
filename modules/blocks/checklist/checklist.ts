import type { Block } from '../block'
import { emptyLine, type Line, packTicks, roomForTicks, unpackTicks } from '../ticks'

export const moments = ['before', 'during', 'after'] as const
export type Moment = (typeof moments)[number]

/** `linesMade` counts all lines ever made, so that no id is used twice. */
export type ChecklistContent = Record<Moment, Line[]> & { title: string; linesMade: number }

/** Lines to tick before, during and after a job; nothing in it is right or wrong. The answer is the ids of what is ticked. */
export const checklist: Block<ChecklistContent, string[]> = {
  type: 'checklist',
  version: 1,
  upgrade: (content) => content as ChecklistContent,
  empty: () => ({
    title: '',
    before: [emptyLine(0)],
    during: [emptyLine(1)],
    after: [emptyLine(2)],
    linesMade: 3,
  }),
  texts: (content) => [
    { path: 'title', text: content.title },
    ...moments.flatMap((moment) =>
      content[moment].map(({ text }, place) => ({ path: `${moment}.${place}.text`, text })),
    ),
  ],
  question: {
    words: ({ title }) => title,
    score: () => 1,
    isUnscored: () => true,
    feedback: () => [],
    interaction(content, done) {
      const lines = linesOf(content).filter(({ id }) => done.includes(id))
      return {
        type: 'choice',
        response: lines.map(({ id }) => id),
        correct: [],
        question: content.title,
        answer: lines.map(({ text }) => text).join('; '),
      }
    },
    pack: packTicks,
    unpack(content, packed) {
      if (!/^[0-9a-v]+$/.test(packed)) return undefined
      const done = unpackTicks(packed)
      return linesOf(content)
        .map(({ id }) => id)
        .filter((id) => done.includes(id))
    },
    room: (content) => roomForTicks(linesOf(content)),
  },
}

export function linesOf(content: ChecklistContent) {
  return moments.flatMap((moment) => content[moment])
}
