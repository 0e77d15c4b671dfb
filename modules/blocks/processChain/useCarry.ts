import { type PointerEvent, useEffect, useRef, useState } from 'react'

/** `over` is the place under the pointer: the value of its `data-place`. */
export type Carried = { what: string; x: number; y: number; over: string | undefined; hasMoved: boolean }

/** Carrying something to a place by pointer; `drop` is called where it is let go. */
export function useCarry(drop: (what: string, place: string) => void) {
  const root = useRef<HTMLDivElement>(null)
  const [carried, setCarried] = useState<Carried>()
  const what = carried?.what
  // The window listens, for what is held may be drawn anew meanwhile.
  useEffect(() => {
    if (what === undefined) return
    const follow = (event: globalThis.PointerEvent) => setCarried(at(root.current!, what, event, true))
    const letGo = (event: globalThis.PointerEvent) => {
      const place = placeUnder(root.current!, event)
      if (carried?.hasMoved && place !== undefined) drop(what, place)
      setCarried(undefined)
    }
    const stop = () => setCarried(undefined)
    window.addEventListener('pointermove', follow)
    window.addEventListener('pointerup', letGo)
    window.addEventListener('pointercancel', stop)
    return () => {
      window.removeEventListener('pointermove', follow)
      window.removeEventListener('pointerup', letGo)
      window.removeEventListener('pointercancel', stop)
    }
  }, [what, carried?.hasMoved, drop])
  const hold = (held: string) => (event: PointerEvent) => {
    if (event.button !== 0) return
    event.preventDefault()
    setCarried(at(root.current!, held, event, false))
  }
  return { root, carried: carried?.hasMoved ? carried : undefined, hold }
}

type Point = { clientX: number; clientY: number }

function at(root: Element, what: string, point: Point, hasMoved: boolean): Carried {
  const { left, top } = root.getBoundingClientRect()
  return { what, x: point.clientX - left, y: point.clientY - top, over: placeUnder(root, point), hasMoved }
}

function placeUnder(root: Element, { clientX, clientY }: Point) {
  const place = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-place]')
  return place && root.contains(place) ? place.dataset.place : undefined
}
