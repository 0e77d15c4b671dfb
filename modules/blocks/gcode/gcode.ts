import type { Block } from '../block'
import type { ProgramLine } from './keepLines'
import type { Machine } from './program'

/** `note` is what the author says of a line. */
export type NotedLine = ProgramLine & { note: string }

/** `linesMade` counts all lines ever made in this block, so that a new one never gets the id of a removed one. */
export type GcodeContent = Machine & { title: string; lines: NotedLine[]; linesMade: number }

/** A program with the way of its tool, to follow line by line; it asks nothing. */
export const gcode: Block<GcodeContent, never> = {
  type: 'gcode',
  version: 1,
  upgrade: (content) => content as GcodeContent,
  empty: () => ({ title: '', machine: 'milling', unit: 'mm', isDiameter: true, lines: [], linesMade: 0 }),
  texts: ({ title, lines }) => [
    { path: 'title', text: title },
    ...lines.flatMap(({ text, note }, place) => [
      { path: `lines.${place}.text`, text, isCode: true },
      { path: `lines.${place}.note`, text: note },
    ]),
  ],
}
