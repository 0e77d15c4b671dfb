import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ChosenMedia, EditorLibrary } from '~/modules/blocks/block'
import type { MediaFile, MediaFiles, MediaKind } from '~/modules/blocks/media/media'

const LibraryDialog = lazy(() => import('./LibraryDialog'))

type Asked = { kind: MediaKind | undefined; answer: (chosen?: ChosenMedia) => void }

/** The library of a hub for an editor: the files it knows, and a dialog to choose or add one. */
export function useLibrary(hubId: string, known: MediaFiles) {
  const [files, setFiles] = useState(known)
  const [asked, setAsked] = useState<Asked>()
  useEffect(() => setFiles((all) => withMore(all, known)), [known])
  const know = useMemo(() => (mediaId: string, file: MediaFile) => setFiles((all) => ({ ...all, [mediaId]: file })), [])
  const need = useMemo(
    () => async (mediaIds: string[]) => {
      const found = await readFiles(`/organisations/${hubId}/media.json?ids=${mediaIds.join(',')}`)
      setFiles((all) => withMore(all, found))
    },
    [hubId],
  )
  const library = useMemo<EditorLibrary>(
    () => ({ files, need, choose: (kind) => new Promise((answer) => setAsked({ kind, answer })) }),
    [files, need],
  )
  const end = (chosen?: ChosenMedia) => {
    // Under an open dialog nothing can take the focus, and what is put in now wants it.
    flushSync(() => setAsked(undefined))
    if (chosen) know(chosen.mediaId, chosen.file)
    asked?.answer(chosen)
  }
  const dialog: ReactNode = asked && (
    <Suspense>
      <LibraryDialog hubId={hubId} kind={asked.kind} onEnd={end} />
    </Suspense>
  )
  return { library, know, dialog }
}

// The same object as long as nothing is new: every question and image of a page is drawn again for another one.
function withMore(all: MediaFiles, more: MediaFiles) {
  const isNew = ([mediaId, file]: [string, MediaFile]) => JSON.stringify(all[mediaId]) !== JSON.stringify(file)
  return Object.entries(more).some(isNew) ? { ...all, ...more } : all
}

async function readFiles(address: string): Promise<MediaFiles> {
  try {
    const answer = await fetch(address, { redirect: 'error' })
    return answer.ok ? ((await answer.json()) as { files: MediaFiles }).files : {}
  } catch {
    return {}
  }
}
