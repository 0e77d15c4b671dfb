const pauseMs = 400

/** Does work when nothing called it off for a moment and the browser has nothing better to do. Gives how to call it off. */
export function whenQuiet(work: () => void) {
  let callOff = () => {}
  const timer = setTimeout(() => {
    callOff = whenIdle(work)
  }, pauseMs)
  return () => {
    clearTimeout(timer)
    callOff()
  }
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
