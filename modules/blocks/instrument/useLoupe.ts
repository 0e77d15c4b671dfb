import { useState } from 'react'
import type { Drawn } from './drawing/drawn'
import { trueScale } from './drawing/drawn'

/** What the loupe looks at. A line that was read is in sight from the start. */
export function useLoupe(drawn: Drawn, value: number, isMarked: boolean) {
  const { ratios, slides, start, line } = drawn
  const [zoom, setZoom] = useState(isMarked ? 1 : 0)
  const [slide, setSlide] = useState(isMarked ? line(value) : start)
  const ratio = ratios[zoom]!
  return {
    ratio,
    slide,
    isLargest: zoom === ratios.length - 1,
    isSmallest: zoom === 0,
    zoomBy: (by: number) => setZoom((now) => Math.min(ratios.length - 1, Math.max(0, now + by))),
    /** In pixels of the screen. */
    slideBy: (pixels: number) =>
      setSlide((now) => Math.min(slides[1], Math.max(slides[0], now + pixels / (ratio * trueScale)))),
  }
}

export type LoupeState = ReturnType<typeof useLoupe>
