import { useEffect, useState, useSyncExternalStore } from 'react'
import type { OpenPage } from '~/modules/authoring/openModule.server'
import type { PageSaver } from '~/modules/authoring/saving/pageSaver'
import type { Author } from './author'
import { type Opened, openSaver } from './pageSavers'

/** The saver of the page on the screen; undefined until what an earlier visit left in the browser has been looked up. */
export function usePageSaver(page: OpenPage, author: Author, moduleTitle: string): Partial<Opened> {
  const [opened, setOpened] = useState<Opened & { pageId: string }>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: one saver for each page; what is newer comes in below.
  useEffect(() => {
    let isLeft = false
    const opening = openSaver(page, { author, moduleTitle })
    void opening.then((next) => !isLeft && setOpened({ pageId: page.id, ...next }))
    return () => {
      isLeft = true
      void opening.then(({ saver }) => saver.hurry())
    }
  }, [page.id, author.id])
  // On the way to another page the last one's saver still stands here, and must neither show nor take the new text.
  const current = opened?.pageId === page.id ? opened : undefined
  useEffect(() => {
    current?.saver.refresh(page)
  }, [current, page])
  return current ?? {}
}

/** Something of a saver that may change under the screen. */
export function useOfSaver<T>(saver: PageSaver | undefined, read: (saver: PageSaver) => T): T | undefined {
  const value = () => saver && read(saver)
  return useSyncExternalStore(
    (listener) => saver?.subscribe(listener) ?? (() => {}),
    value,
    () => undefined,
  )
}
