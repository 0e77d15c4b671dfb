import type { PointerEvent } from 'react'

/** A place in a picture, in thousandths of its width and of its height. */
export type Place = { x: number; y: number }
export type Box = Place & { width: number; height: number }

const small = 10
const large = 100
const directions: Record<string, Place> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** Where in the picture a pointer is. */
export function placeAt(picture: Element, { clientX, clientY }: { clientX: number; clientY: number }): Place {
  const { left, top, width, height } = picture.getBoundingClientRect()
  return { x: within((1000 * (clientX - left)) / width), y: within((1000 * (clientY - top)) / height) }
}

/** A place that an arrow key moves: one hundredth of the picture, with Shift a tenth; undefined for another key. */
export function movedBy<P extends Place>(place: P, { key, shiftKey }: { key: string; shiftKey: boolean }) {
  const direction = directions[key]
  const step = shiftKey ? large : small
  return direction && { ...place, x: within(place.x + step * direction.x), y: within(place.y + step * direction.y) }
}

function within(value: number) {
  return Math.min(999, Math.max(0, Math.round(value)))
}

/** The box with its corners inside the picture. */
export function boxWithin({ x, y, width, height }: Box): Box {
  const [wide, high] = [width, height].map((size) => Math.min(1000, Math.max(0, Math.round(size)))) as [number, number]
  return {
    x: Math.min(1000 - wide, Math.max(0, Math.round(x))),
    y: Math.min(1000 - high, Math.max(0, Math.round(y))),
    width: wide,
    height: high,
  }
}

/** As a style: in hundredths of the picture that it lies on. */
export function at({ x, y, width, height }: Place & Partial<Box>) {
  const share = (value: number | undefined) => (value === undefined ? undefined : `${value / 10}%`)
  return { left: share(x), top: share(y), width: share(width), height: share(height) }
}

type Following = {
  follow(to: Place): void
  /** Without a place when the pointer was taken away: the page scrolled. */
  drop(to?: Place): void
}

/** Tells where the pointer is in a picture until it is let go. */
export function followPointer(event: PointerEvent<HTMLElement>, picture: Element, { follow, drop }: Following) {
  if (event.button !== 0) return
  const held: HTMLElement = event.currentTarget
  held.setPointerCapture(event.pointerId)
  const done = new AbortController()
  const on = (name: 'pointermove' | 'pointerup' | 'pointercancel', then: (to: Place) => void) =>
    held.addEventListener(name, (next) => then(placeAt(picture, next)), { signal: done.signal })
  on('pointermove', follow)
  on('pointerup', (to) => {
    done.abort()
    drop(to)
  })
  on('pointercancel', () => {
    done.abort()
    drop()
  })
}
