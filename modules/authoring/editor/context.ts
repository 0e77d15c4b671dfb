import { createContext, useContext } from 'react'
import type { Language } from '~/db/tables'
import type { EditorLibrary } from '~/modules/blocks/block'

/** What the views of nodes need to know of the screen around them. */
export type EditorSurroundings = {
  language: Language
  isEditable: boolean
  /** Ids of blocks and images that were put in just now: what is missing there is not a mistake yet. */
  fresh: Set<string>
  library: EditorLibrary
}

/** For a place where nothing can be chosen. */
export const noLibrary: EditorLibrary = { files: {}, choose: async () => undefined }

export const EditorSurroundingsContext = createContext<EditorSurroundings>({
  language: 'nl',
  isEditable: false,
  fresh: new Set(),
  library: noLibrary,
})

export function useSurroundings() {
  return useContext(EditorSurroundingsContext)
}
