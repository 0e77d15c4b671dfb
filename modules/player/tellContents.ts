import type { Contents } from './course'

/** Tells the contents when they have changed: content sets what it knows many times a second, and one word after it is enough. */
export function contentsTeller(contents: () => Contents, tell: (contents: Contents) => void) {
  let told = ''
  let isDue = false

  function tellNow() {
    isDue = false
    const now = contents()
    const text = JSON.stringify(now)
    if (text === told) return
    told = text
    tell(now)
  }

  return function changed() {
    if (isDue) return
    isDue = true
    setTimeout(tellNow, 100)
  }
}
