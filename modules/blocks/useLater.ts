import { useEffect, useRef, useState } from 'react'

/** A part of a view that is fetched when its page is opened; `here` when it is here already. */
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
    // A page that is not open has no width. To wait until a place is near would hide it from a screen reader.
    const watcher = new ResizeObserver(([size]) => {
      if (!size?.contentRect.width) return
      watcher.disconnect()
      load()
    })
    watcher.observe(place.current)
    return () => watcher.disconnect()
  }, [])
  return { place, part: found.part, hasFailed: Boolean(found.hasFailed), load }
}
