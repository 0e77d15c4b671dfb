import { type PointerEvent, useEffect, useRef, useState } from 'react'

type Carried = { id: string; x: number; y: number; over: string | undefined }

/** Carrying something with the pointer to a place that has `data-drop`, inside the element that `area` is given to. */
export function useCarry<Area extends HTMLElement>(drop: (id: string, on: string) => void) {
  const area = useRef<Area>(null)
  const [carried, setCarried] = useState<Carried>()
  const last = useRef<Carried>(undefined)
  const latest = useRef(drop)
  latest.current = drop
  const isCarrying = carried !== undefined
  useEffect(() => {
    if (!isCarrying) return
    const set = (next: Carried | undefined) => {
      last.current = next
      setCarried(next)
    }
    const follow = ({ clientX: x, clientY: y }: globalThis.PointerEvent) =>
      set({ ...last.current!, x, y, over: placeAt(area.current, x, y) })
    const letGo = () => {
      const { id, over } = last.current!
      set(undefined)
      if (over !== undefined) latest.current(id, over)
    }
    const stop = () => set(undefined)
    window.addEventListener('pointermove', follow)
    window.addEventListener('pointerup', letGo)
    window.addEventListener('pointercancel', stop)
    return () => {
      window.removeEventListener('pointermove', follow)
      window.removeEventListener('pointerup', letGo)
      window.removeEventListener('pointercancel', stop)
    }
  }, [isCarrying])
  const pick = (id: string) => (event: PointerEvent) => {
    if (event.button !== 0) return
    event.preventDefault()
    last.current = { id, x: event.clientX, y: event.clientY, over: undefined }
    setCarried(last.current)
  }
  return { area, carried, pick }
}

function placeAt(area: HTMLElement | null, x: number, y: number) {
  const place = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-drop]')
  return place && area?.contains(place) ? place.dataset.drop : undefined
}
