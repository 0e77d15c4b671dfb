const minute = 60_000
const waits = [1, 5, 15, 60, 120, 240, 480].map((minutes) => minutes * minute)

/** How long a mail is tried before the administrator has to look at it. */
export const patienceMs = 4 * 24 * 60 * minute

/** How long a mail waits after so many tries. While no mail goes out at all, each is tried every quarter of an hour. */
export function waitAfter(tries: number, isDown: boolean) {
  const wait = waits[Math.min(tries, waits.length) - 1] ?? minute
  return isDown ? Math.min(wait, 15 * minute) : wait
}
