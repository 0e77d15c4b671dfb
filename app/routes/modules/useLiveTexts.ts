import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import type { PageText } from '~/modules/authoring/saving/pageSaver'
import { whenQuiet } from './whenQuiet'

type Texts = Record<string, PageText>

/**
 * The texts of this screen, ahead of the server, by page. `texts` has a new title or kind at once; `quiet` has all of
 * them, but only when the typing pauses: at a key press nothing but the text itself is drawn.
 */
export function useLiveTexts() {
  const newest = useRef<Texts>({})
  const callOff = useRef(() => {})
  const [texts, setTexts] = useState<Texts>({})
  const [quiet, setQuiet] = useState<Texts>({})
  useEffect(() => () => callOff.current(), [])
  const take = useCallback((pageId: string, text: PageText) => {
    const before = newest.current[pageId]
    newest.current = { ...newest.current, [pageId]: text }
    if (before?.title !== text.title || before.kind !== text.kind) startTransition(() => setTexts(newest.current))
    callOff.current()
    callOff.current = whenQuiet(() => startTransition(() => setQuiet(newest.current)))
  }, [])
  return { texts, quiet, take }
}
