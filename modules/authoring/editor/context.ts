import { createContext, useContext } from 'react'
import type { Language } from '~/db/tables'

/** What the views of nodes need to know of the screen around them. */
export type EditorSurroundings = {
  language: Language
  isEditable: boolean
  /** Ids of blocks and images that were put in just now: what is missing there is not a mistake yet. */
  fresh: Set<string>
}

export const EditorSurroundingsContext = createContext<EditorSurroundings>({
  language: 'nl',
  isEditable: false,
  fresh: new Set(),
})

export function useSurroundings() {
  return useContext(EditorSurroundingsContext)
}
