import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { ImportedDocument } from './pieces'
import type { UploadedFile } from './readDocument.server'
import type { RefusalReason } from './refusal'

const longestMs = 30_000
const mostMegabytes = 512
const mostWaiting = 8

type Answer = ImportedDocument | { refused: RefusalReason }
let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/**
 * Reads a file on a thread of its own, so that requests go on meanwhile; one file at a time, within half a gigabyte and
 * half a minute. A file that asks for more is refused.
 */
export async function readInWorker(file: UploadedFile): Promise<Answer> {
  if (waiting >= mostWaiting) return { refused: 'busy' }
  waiting += 1
  const turn = last.then(() => readNow(file)).finally(() => (waiting -= 1))
  last = turn
  return turn
}

function readNow(file: UploadedFile) {
  return new Promise<Answer>((resolve) => {
    const worker = new Worker(join(process.cwd(), 'build/node/importWorker.mjs'), {
      workerData: file,
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    })
    const timer = setTimeout(() => finish({ refused: 'tooMuchInside' }), longestMs)
    function finish(answer: Answer) {
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
