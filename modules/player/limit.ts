/** Lets so many through in each stretch of time, and nothing more until the next. */
export function makeLimit(most: number, milliseconds: number, now: () => number = () => performance.now()) {
  let since = now()
  let count = 0
  return () => {
    if (now() - since >= milliseconds) {
      since = now()
      count = 0
    }
    count += 1
    return count <= most
  }
}
