declare global {
  interface Window {
    /** Stops the watching, and gives the button that was pressed last. */
    pressedEarly?: () => HTMLElement | undefined
  }
}

/**
 * Runs before the program of a page is there, on a slow laptop for seconds: a button that only the program can answer is
 * remembered when it is pressed. Links and forms need no program.
 */
export const watchEarlyPresses = `{
  let pressed
  const watch = ({ target }) => { pressed = target.closest?.('button[type="button"]') ?? pressed }
  addEventListener('click', watch, true)
  window.pressedEarly = () => { removeEventListener('click', watch, true); return pressed }
}`

/** Presses again what was pressed too early. */
export function pressAgain() {
  window.pressedEarly?.()?.click()
}
