import type { CountingAttempt } from '~/db/progressTables'
import type { Language, Level, PageKind } from '~/db/tables'
import type { BlockInstance } from './block'
import type { Licence } from './licence'

/** A node of a page's Tiptap document. A block is `{ type: 'block', attrs: BlockInstance }`. */
export type DocumentNode = {
  type: string
  attrs?: Record<string, unknown>
  content?: DocumentNode[]
  marks?: { type: string; attrs?: Record<string, unknown> }[]
  text?: string
}

export type Page = { id: string; title: string; kind: PageKind; document: DocumentNode }

/** What somebody can do afterwards. The id stays, whatever happens to the text, and is never reused. */
export type Goal = { id: string; text: string }

/** A word of the trade and what it means. Its id stays, whatever happens to the words: marks in the text name it. */
export type Term = { id: string; term: string; meaning: string }

/** What an author says of a module as a whole; the offering in the catalogue is made from it. */
export type ModuleSettings = {
  summary: string
  forWhom: string
  goals: Goal[]
  /** Its glossary, by the alphabet. */
  terms: Term[]
  level: Level | null
  theme: string
  language: Language
  /** How easy the text is meant to be; the meter and the checklist of the editor go by it. */
  readingLevel: 'A2' | 'B1' | 'B2'
  /** Learning time in minutes, as the author estimates it. */
  minutes: number
  /** Percentage of the test that is enough; counts only when a page is a test. */
  passMark: number
  /** How often the test may be done; 0 is without end. */
  testAttempts: number
  /** Minutes for one try of the test; 0 is without limit. */
  testMinutes: number
  /** Which attempt counts of who does the module more often. */
  countingAttempt: CountingAttempt
  /** Absent in what was published before there was a choice: all rights reserved. */
  licence?: Licence
  contactName: string
  contactEmail: string
}

/** A learning module as it is frozen in a version, and as a package carries it. */
export type LearningModule = { id: string; title: string; version: number; settings: ModuleSettings; pages: Page[] }

/** The blocks of a page in reading order, also those inside callouts and tables. */
export function blocksOf(document: DocumentNode): BlockInstance[] {
  if (document.type === 'block') return [document.attrs as unknown as BlockInstance]
  return (document.content ?? []).flatMap(blocksOf)
}

/** The images of a page in reading order. */
export function imagesOf(document: DocumentNode): ImageAttributes[] {
  if (document.type === 'image') return [document.attrs as unknown as ImageAttributes]
  return (document.content ?? []).flatMap(imagesOf)
}

/** An image needs `alt` or `decorative` before its module can be published. */
export type ImageAttributes = { mediaId: string; alt: string; decorative: boolean; caption: string }
export const calloutKinds = ['tip', 'safety', 'rule'] as const
export type CalloutKind = (typeof calloutKinds)[number]

/** The ids of the terms that stand marked in a text, each once, in reading order. */
export function termIdsOf(document: DocumentNode): string[] {
  const own = (document.marks ?? []).flatMap(({ type, attrs }) => (type === 'term' ? [String(attrs?.id)] : []))
  return [...new Set([...own, ...(document.content ?? []).flatMap(termIdsOf)])]
}
