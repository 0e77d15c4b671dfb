import type { Editor } from '@tiptap/core'
import type { LucideIcon } from 'lucide-react'
import type { Language } from '~/db/tables'
import type { EditorLibrary } from '~/modules/blocks/block'
import type { MenuItem } from '../Menu'
import type { PanelName } from '../panels'

/** What an insertable can use: where to put it in, and what of the screen it may open. */
export type InsertTools = {
  editor: Editor
  language: Language
  /** The id of what was put in just now goes in here: what is missing there is not a mistake yet. */
  fresh: Set<string>
  library: EditorLibrary
  openPanel: (name: PanelName) => void
  pickImages: () => void
  /** Makes a page of its own of what stands after a position. */
  splitPage: (at: number) => void
}

export const insertGroups = ['text', 'show', 'callout', 'question', 'trade', 'more'] as const
export type InsertGroup = (typeof insertGroups)[number]

/** One thing that can be put on a page, for the menus of the toolbar and the menu after a slash. */
export type Insertable = {
  key: string
  group: InsertGroup
  /** It has a button of its own in the toolbar, because it is wanted so often. */
  isButton?: true
  icon: LucideIcon
  name: Record<Language, string>
  hint?: Record<Language, string>
  /** Other words that people look for it by, Dutch and English, with a space between. */
  words: string
  /** Whether it can be had at the cursor; absent when it can be had anywhere. */
  fits?: (editor: Editor) => boolean
  insert: (tools: InsertTools) => void
}

export function insertMenu(some: Insertable[], tools: InsertTools): MenuItem[] {
  return some.map(({ key, icon, name, hint, insert }) => ({
    key,
    icon,
    label: name[tools.language],
    hint: hint?.[tools.language],
    run: () => insert(tools),
  }))
}
