import type { Editor } from '@tiptap/core'
import { type ComponentType, lazy } from 'react'
import { LinkForm } from './LinkForm'

export type PanelProps = { editor: Editor; close: () => void }

/** What can be opened over or above the text by its name; what is rarely used comes when it is asked for. */
export const panels = {
  link: LinkForm,
  term: lazy(() => import('./glossary/TermPanel')),
  shortcuts: lazy(() => import('./keys/ShortcutsPanel')),
  questionLines: lazy(() => import('../paste/QuestionLinesPanel')),
} satisfies Record<string, ComponentType<PanelProps>>

export type PanelName = keyof typeof panels
