import type { Browser, Page } from '@playwright/test'

type TraceEvent = {
  name: string
  ph: string
  pid: number
  tid: number
  /** When, in microseconds, and how much of the processor it took: what it waited for is not in `tdur`. */
  ts: number
  dur?: number
  tdur?: number
  args: { data?: { type?: string } }
}

export type KeyWork = { keys: number[]; longestAfter: number }

const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline']

/**
 * What the main thread of a page takes of the processor for each key, in milliseconds: every task from a key press to the
 * next, so script, style, layout and paint, and what is put off as well. The last key counts for none: nothing ends it.
 * `longestAfter` is the longest single task after the last key, which a key pressed just then would wait for.
 */
export async function traceKeys(browser: Browser, page: Page, work: () => Promise<void>): Promise<KeyWork> {
  await browser.startTracing(page, { categories })
  await work()
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as { traceEvents: TraceEvent[] }
  const presses = traceEvents.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown')
  const { pid, tid } = presses[0]!
  const tasks = traceEvents.filter(
    (one) => one.name === 'RunTask' && one.ph === 'X' && one.pid === pid && one.tid === tid,
  )
  const starts = presses.map(({ ts }) => taskAround(tasks, ts)).sort((a, b) => a - b)
  const between = (from: number, to: number) => tasks.filter(({ ts }) => ts >= from && ts < to).map(cost)
  const keys = starts.slice(0, -1).map((start, index) => sum(between(start, starts[index + 1]!)))
  const [, ...after] = between(starts.at(-1)!, Number.POSITIVE_INFINITY)
  return { keys, longestAfter: Math.max(0, ...after) }
}

function taskAround(tasks: TraceEvent[], moment: number) {
  return tasks.find(({ ts, dur = 0 }) => ts <= moment && moment <= ts + dur)?.ts ?? moment
}

function cost({ tdur = 0 }: TraceEvent) {
  return tdur / 1000
}

function sum(values: number[]) {
  return values.reduce((total, value) => total + value, 0)
}
