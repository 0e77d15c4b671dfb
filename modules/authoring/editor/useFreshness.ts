import { type FocusEvent, useEffect, useRef, useState } from 'react'
import { useSurroundings } from './context'

// What appears must not push away the button that is being pressed at that moment.
const settleMs = 400

/** Whether a node was put in just now and its author is still in it: until then nothing there is called a mistake. */
export function useFreshness(id: string) {
  const { fresh } = useSurroundings()
  const [isFresh, setFresh] = useState(() => fresh.has(id))
  const timer = useRef(0)
  useEffect(() => () => window.clearTimeout(timer.current), [])
  const leave = (event: FocusEvent) => {
    if (event.currentTarget.contains(event.relatedTarget)) return
    fresh.delete(id)
    timer.current = window.setTimeout(() => setFresh(false), settleMs)
  }
  return { isFresh, leave }
}
