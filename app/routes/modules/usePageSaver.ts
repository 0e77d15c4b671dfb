import { useEffect, useState, useSyncExternalStore } from 'react'
import type { PageSaver, SaveState } from '~/modules/authoring/editor/pageSaver'
import type { OpenPage } from '~/modules/authoring/openModule.server'
import { saverOf } from './pageSavers'

/**
 * The saver of the page on the screen, from the first moment in the browser on. `generation` counts the times that the
 * text came from elsewhere, so that the editor takes it anew.
 */
export function usePageSaver(page: OpenPage, personId: string) {
  const [opened, setOpened] = useState<{ pageId: string; saver: PageSaver; isResumed: boolean }>()
  const [generation, setGeneration] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: one saver for each page; what is newer comes in below.
  useEffect(() => {
    const next = saverOf(page, personId)
    setOpened({ pageId: page.id, ...next })
    return () => next.saver.hurry()
  }, [page.id, personId])
  // On the way to another page the last one's saver still stands here, and must neither show nor take the new text.
  const current = opened?.pageId === page.id ? opened : undefined
  useEffect(() => {
    if (current?.saver.refresh({ ...page, savedAt: page.updatedAt })) setGeneration((count) => count + 1)
  }, [current, page])
  return { ...current, generation, takeNew: () => setGeneration((count) => count + 1) }
}

export function useSaveState(saver: PageSaver | undefined): SaveState | undefined {
  return useSyncExternalStore(
    (listener) => saver?.subscribe(listener) ?? (() => {}),
    () => saver?.state,
    () => undefined,
  )
}
