import { createContext, useContext } from 'react'
import type { Language } from '~/db/tables'
import type { EditorLibrary } from '~/modules/blocks/block'
import type { Goal, Term } from '~/modules/blocks/document'
import type { Shelf } from './clipboard/shelf'

/** The terms of the module, and what can be done with them. */
export type Glossary = {
  terms: Term[]
  /** The page of the whole glossary. */
  address?: string
  /** Puts a new one in; refused says why it is not there. */
  save: (term: Term) => Promise<{ refused?: string }>
  /** Asks for terms of another module in this one: the id to use for each that came; undefined without answer. */
  bring: (termIds: string[]) => Promise<Record<string, string> | undefined>
}

/** What the views of nodes need to know of the screen around them. */
export type EditorSurroundings = {
  /** Of the author's screen, and of the module. */
  language: Language
  contentLanguage: Language
  isEditable: boolean
  /** Ids of blocks and images that were put in just now: what is missing there is not a mistake yet. */
  fresh: Set<string>
  library: EditorLibrary
  /** Of the module: what a question may ask about. */
  goals: Goal[]
  glossary: Glossary
  /** Tells a screen reader what happened. */
  say: (sentence: string) => void
  /** Where what was cut waits; absent where nothing is written. */
  shelf?: Shelf
}

/** For a place where nothing can be chosen. */
export const noLibrary: EditorLibrary = { files: {}, need: () => {}, choose: async () => undefined }

export const noGlossary: Glossary = {
  terms: [],
  save: async () => ({ refused: 'later' }),
  bring: async () => undefined,
}

export const EditorSurroundingsContext = createContext<EditorSurroundings>({
  language: 'nl',
  contentLanguage: 'nl',
  isEditable: false,
  fresh: new Set(),
  library: noLibrary,
  goals: [],
  glossary: noGlossary,
  say: () => {},
})

export function useSurroundings() {
  return useContext(EditorSurroundingsContext)
}
