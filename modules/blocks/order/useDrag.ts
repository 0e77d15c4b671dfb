import { type PointerEvent, useEffect, useRef, useState } from 'react'

/** Dragging in a list: while a handle is held, its item follows the pointer past its neighbours. */
export function useDrag(move: (from: number, to: number) => void) {
  const list = useRef<HTMLOListElement>(null)
  const [dragged, setDragged] = useState<number>()
  // The window listens, for an item that changes places loses a pointer that it had captured.
  useEffect(() => {
    if (dragged === undefined) return
    const follow = (event: globalThis.PointerEvent) => {
      const to = list.current ? placeAt(list.current, event.clientY, dragged) : dragged
      if (to === dragged) return
      move(dragged, to)
      setDragged(to)
    }
    const drop = () => setDragged(undefined)
    window.addEventListener('pointermove', follow)
    window.addEventListener('pointerup', drop)
    window.addEventListener('pointercancel', drop)
    return () => {
      window.removeEventListener('pointermove', follow)
      window.removeEventListener('pointerup', drop)
      window.removeEventListener('pointercancel', drop)
    }
  }, [dragged, move])
  const hold = (place: number) => (event: PointerEvent) => {
    if (event.button !== 0) return
    event.preventDefault()
    setDragged(place)
  }
  return { list, dragged, hold }
}

// An item changes places once the pointer is past the middle of its neighbour.
function placeAt(list: HTMLElement, y: number, from: number) {
  const middles = Array.from(list.children, (item) => {
    const { top, height } = item.getBoundingClientRect()
    return top + height / 2
  })
  let to = from
  while (to > 0 && y < middles[to - 1]!) to -= 1
  while (to < middles.length - 1 && y > middles[to + 1]!) to += 1
  return to
}
