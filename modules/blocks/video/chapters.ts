/** A place in a film: its time as the author typed it, and what is shown from there. */
export type Chapter = { id: string; at: string; name: string }

/** The seconds of "1:20" or "1:02:03"; undefined for what is no time. */
export function secondsOf(text: string): number | undefined {
  const found = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$/.exec(text.trim())
  if (!found) return undefined
  const [hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0)) as [number, number, number]
  return found[1] !== undefined && minutes > 59 ? undefined : hours * 3600 + minutes * 60 + seconds
}
