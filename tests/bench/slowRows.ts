import { startServer } from '../server'
import { addManyOfferings } from './manyOfferings'
import { publishLong } from './publishLong'
import { timeFirstPage, timeLargestPaint } from './slowPhone'
import type { Row } from './table'

const what = 'slow phone (4x processor, 1.6 Mbit/s, 150 ms)'

/** What a learner and a visitor wait for on a slow phone. */
export async function slowPhone(dataDir: string, rounds: number): Promise<Row[]> {
  addManyOfferings(dataDir)
  const attemptId = await publishLong(dataDir)
  const server = await startServer({ dataDir })
  const { first, again } = await timeFirstPage(server.port, attemptId, rounds)
  const pages = await timeLargestPaint(server.port, ['/catalogue', '/catalogue/bench-0'], rounds)
  await server.stop()
  return [
    opening('40 pages, the first one can be read, never here before', first),
    opening('40 pages, the first one can be read, once more', again),
    ...pages.map(
      ({ path, p50, p95, most }): Row => ({
        what: `${what}, catalogue: largest paint of ${path}, ms at the median`,
        measured: p50,
        most: 1500,
        note: `${rounds} visits of a browser that has kept nothing; p95 ${ms(p95)}, the longest ${ms(most)}.`,
      }),
    ),
  ]
}

function opening(
  name: string,
  { readable, content, alive, picture }: Awaited<ReturnType<typeof timeFirstPage>>['first'],
): Row {
  return {
    what: `${what}: ${name}, ms at the median`,
    measured: readable.p50,
    most: 1000,
    note: `from the press on “Mijn leren” until heading and text are painted; p95 ${ms(readable.p95)}, the longest ${ms(readable.most)}. The content itself stands there after ${ms(content.p50)} and answers after ${ms(alive.p50)}; the picture on the page is there after ${ms(picture.p50)}.`,
  }
}

function ms(time: number) {
  return `${Math.round(time)} ms`
}
