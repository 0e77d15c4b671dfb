import { useCallback, useEffect, useRef, useState } from 'react'
import type { FoundPage } from '~/modules/authoring/find/findInModule.server'
import type { Query } from '~/modules/authoring/find/stretches'
import { areAllSaved } from './pageSavers'

export type Found = {
  pages: FoundPage[]
  last?: { id: string; words: string; instead: string; places: number }
  /** The query that this answers. */
  query: Query
  /** Something in this tab was not on the server yet, so it was not looked in. */
  isStale: boolean
}

const pauseMs = 250

/**
 * Where a query stands in the module, a moment after it was typed, and again whenever `texts` is another object. What is
 * unsent goes to the server first, because that is where is looked. `look` looks again at once.
 */
export function useFound(moduleId: string, query: Query, texts: unknown) {
  const [found, setFound] = useState<Found>()
  const round = useRef(0)
  const { words, isExact, isWhole } = query
  const look = useCallback(async () => {
    const mine = ++round.current
    const isStale = !(await areAllSaved())
    const asked = { words, isExact, isWhole }
    const parameters = new URLSearchParams({ words, isExact: String(isExact), isWhole: String(isWhole) })
    const answer = await fetch(`/modules/${moduleId}/search?${parameters}`).catch(() => undefined)
    if (!answer?.ok || mine !== round.current) return
    const { pages, last } = (await answer.json()) as Pick<Found, 'pages' | 'last'>
    if (mine === round.current) setFound({ pages, last, query: asked, isStale })
  }, [moduleId, words, isExact, isWhole])
  // biome-ignore lint/correctness/useExhaustiveDependencies: other texts are a reason to look again.
  useEffect(() => {
    const timer = setTimeout(look, pauseMs)
    return () => clearTimeout(timer)
  }, [look, texts])
  return { found, look }
}
