import { type PointerEvent, useRef } from 'react'

/** One finger or the mouse slides; two fingers that part or close enlarge or reduce, a step each time. */
export function usePinch(zoomBy: (by: number) => void, slideBy: (pixels: number) => void) {
  const held = useRef(new Map<number, { x: number; y: number }>())
  const apart = useRef(0)
  const release = (event: PointerEvent) => {
    held.current.delete(event.pointerId)
    apart.current = 0
  }
  return {
    onPointerDown(event: PointerEvent) {
      event.currentTarget.setPointerCapture(event.pointerId)
      held.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
      apart.current = distance(held.current)
    },
    onPointerMove(event: PointerEvent) {
      const before = held.current.get(event.pointerId)
      if (!before) return
      held.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
      if (held.current.size === 1) slideBy(before.x - event.clientX)
      const grown = distance(held.current) / apart.current
      if (!(grown > 1.5 || grown < 0.67)) return
      zoomBy(grown > 1 ? 1 : -1)
      apart.current = distance(held.current)
    },
    onPointerUp: release,
    onPointerCancel: release,
  }
}

function distance(held: Map<number, { x: number; y: number }>) {
  const [one, other] = [...held.values()]
  return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0
}
