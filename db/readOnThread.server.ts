import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

type Limits = { longestMs: number; mostWaiting: number }
type Refused = { refused: 'busy' | 'tooMuchInside' | 'broken' }

const mostMegabytes = 512

/**
 * Reads files of strangers on a thread of their own, so that requests go on meanwhile: one file at a time, within half a
 * gigabyte. A file that asks for more, or for longer, is refused. `script` is one of build/node.
 */
export function readerOnThread<File, Read>(script: string, { longestMs, mostWaiting }: Limits) {
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  return async (file: File): Promise<Read | Refused> => {
    if (waiting >= mostWaiting) return { refused: 'busy' }
    waiting += 1
    const turn = last.then(() => readNow<Read>(script, file, longestMs)).finally(() => (waiting -= 1))
    last = turn
    return turn
  }
}

function readNow<Read>(script: string, workerData: unknown, longestMs: number) {
  return new Promise<Read | Refused>((resolve) => {
    const worker = new Worker(join(process.cwd(), 'build/node', script), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    })
    const timer = setTimeout(() => finish({ refused: 'tooMuchInside' }), longestMs)
    function finish(answer: Read | Refused) {
      clearTimeout(timer)
      resolve(answer)
      void worker.terminate()
    }
    worker.once('message', finish)
    // Out of memory is the one error that a file can cause: all others are caught where it is read.
    worker.once('error', (error) =>
      finish({ refused: 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'tooMuchInside' : 'broken' }),
    )
  })
}
