import { useEffect, useRef, useState } from 'react'

/** A part of a view that is fetched when its place comes near the screen; `here` when it is here already. */
export function useLater<Part, Place extends HTMLElement>(fetchPart: () => Promise<Part>, here?: Part) {
  const place = useRef<Place>(null)
  const [found, setFound] = useState<{ part?: Part; hasFailed?: boolean }>({ part: here })
  const load = () => {
    setFound({})
    fetchPart().then(
      (part) => setFound({ part }),
      () => setFound({ hasFailed: true }),
    )
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is fetched once; after a failure only on request.
  useEffect(() => {
    if (here || !place.current) return
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        watcher.disconnect()
        load()
      },
      { rootMargin: '600px' },
    )
    watcher.observe(place.current)
    return () => watcher.disconnect()
  }, [])
  return { place, part: found.part, hasFailed: Boolean(found.hasFailed), load }
}
