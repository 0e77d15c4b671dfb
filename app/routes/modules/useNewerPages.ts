import { useNavigation, useRevalidator } from '@remix-run/react'
import type { Attendance } from '~/modules/authoring/presence/attend.server'
import type { PageSaver, TheirPage } from '~/modules/authoring/saving/pageSaver'
import type { OutlinePage } from './Outline'

type Screen = { moduleId: string; pageId: string; saver: PageSaver | undefined; pages: OutlinePage[] }

/** What to do with the news of how new each page is: the open page is read again when nothing is unsent, the outline when it changed. */
export function useNewerPages({ moduleId, pageId, saver, pages }: Screen) {
  const revalidator = useRevalidator()
  const navigation = useNavigation()
  // Asking again would only begin anew what is on its way; the next news comes soon.
  const isReading = revalidator.state !== 'idle' || navigation.state !== 'idle'
  return (newest: Attendance['pages']) => {
    const open = newest.find((page) => page.id === pageId)
    if (open && saver && !saver.isUnsent && open.revision > saver.revision)
      void readPage(`/modules/${moduleId}/pages/${pageId}`).then((page) => page && saver.refresh(page))
    if (!isReading && outlineIn(newest) !== outlineIn(pages)) revalidator.revalidate()
  }
}

function outlineIn(pages: { id: string; title: string; kind: string }[]) {
  return JSON.stringify(pages.map(({ id, title, kind }) => [id, title, kind]))
}

async function readPage(address: string): Promise<TheirPage | undefined> {
  try {
    const response = await fetch(address, { redirect: 'error' })
    return response.ok ? ((await response.json()) as TheirPage) : undefined
  } catch {
    return undefined
  }
}
