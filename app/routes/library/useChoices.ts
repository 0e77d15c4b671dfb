import { useEffect, useState } from 'react'
import type { LibraryItem } from '~/modules/authoring/library/libraryItems.server'
import type { MediaKind } from '~/modules/blocks/media/media'

type Found = { items: LibraryItem[]; total: number }
const pauseMs = 200

/** The files of a library that fit a search, page after page. */
export function useChoices(hubId: string, text: string, kind: MediaKind | undefined) {
  const [found, setFound] = useState<Found>()
  const [isFailed, setFailed] = useState(false)
  const [round, setRound] = useState(0)
  const address = (page: number) => {
    const asked = new URLSearchParams({ text, page: String(page), ...(kind && { kind }) })
    return `/organisations/${hubId}/media.json?${asked}`
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address follows from what is listed; a round asks again.
  useEffect(() => {
    const stopping = new AbortController()
    const read = async () => {
      const answer = await readPage(address(1), stopping.signal)
      if (stopping.signal.aborted) return
      setFailed(!answer)
      setFound(answer)
    }
    const timer = setTimeout(read, found ? pauseMs : 0)
    return () => {
      clearTimeout(timer)
      stopping.abort()
    }
  }, [hubId, text, kind, round])
  const more = async () => {
    if (!found) return
    const next = await readPage(address(Math.floor(found.items.length / 48) + 1))
    if (next) setFound({ total: next.total, items: [...found.items, ...next.items] })
    else setFailed(true)
  }
  return { items: found?.items, total: found?.total ?? 0, isFailed, again: () => setRound(round + 1), more }
}

async function readPage(address: string, signal?: AbortSignal): Promise<Found | undefined> {
  try {
    const answer = await fetch(address, { signal, redirect: 'error' })
    return answer.ok ? ((await answer.json()) as Found) : undefined
  } catch {
    return undefined
  }
}
