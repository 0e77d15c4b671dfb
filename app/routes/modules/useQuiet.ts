import { startTransition, useEffect, useState } from 'react'

const pauseMs = 400

/**
 * The value as it was when it last stood still for a moment and the browser had nothing better to do: what is worked out
 * from it stays off the path of a key press.
 */
export function useQuiet<T>(value: T): T {
  const [quiet, setQuiet] = useState(value)
  useEffect(() => {
    let callOff = () => {}
    const timer = setTimeout(() => {
      callOff = whenIdle(() => startTransition(() => setQuiet(() => value)))
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      callOff()
    }
  }, [value])
  return quiet
}

// Safari has no idle callbacks.
function whenIdle(work: () => void) {
  if (typeof requestIdleCallback !== 'function') {
    work()
    return () => {}
  }
  const id = requestIdleCallback(work, { timeout: 2 * pauseMs })
  return () => cancelIdleCallback(id)
}
