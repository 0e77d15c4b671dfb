import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { ReadPeople } from './readPeople'
import type { TableRefusal } from './refusal'

const longestMs = 180_000
const mostMegabytes = 512
const mostWaiting = 4

type Answer = ReadPeople | { refused: TableRefusal }
let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/** Reads a list of people on a thread of its own, one at a time, within half a gigabyte and three minutes. */
export async function readInWorker(bytes: Uint8Array): Promise<Answer> {
  if (waiting >= mostWaiting) return { refused: 'busy' }
  waiting += 1
  const turn = last.then(() => readNow(bytes)).finally(() => (waiting -= 1))
  last = turn
  return turn
}

function readNow(workerData: Uint8Array) {
  return new Promise<Answer>((resolve) => {
    const worker = new Worker(join(process.cwd(), 'build/node/peopleWorker.mjs'), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    })
    const timer = setTimeout(() => finish({ refused: 'tooMuchInside' }), longestMs)
    function finish(answer: Answer) {
      clearTimeout(timer)
      resolve(answer)
      void worker.terminate()
    }
    worker.once('message', finish)
    worker.once('error', (error) =>
      finish({ refused: 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'tooMuchInside' : 'broken' }),
    )
  })
}
