import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { PictureFile } from './readFiles'

/** What a template sets: `document` is its data, `pictures` what that names. */
export type Sheets = {
  template: 'workbook' | 'poster' | 'demonstration' | 'agreement' | 'hours'
  document: object
  pictures: PictureFile[]
}

export type Told = { pdf: Uint8Array } | { failed: string }

const longestMs = 60_000
const mostWaiting = 16

let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/**
 * Sets sheets in type, in a process of its own: what takes long holds nobody up, and what breaks takes nothing along. One at
 * a time; `busy` when too many wait.
 */
export async function typeset(sheets: Sheets): Promise<Buffer | { refused: 'busy' }> {
  if (waiting >= mostWaiting) return { refused: 'busy' }
  waiting += 1
  const turn = last.then(() => setInProcess(sheets))
  last = turn.catch(() => {})
  try {
    return await turn
  } finally {
    waiting -= 1
  }
}

function setInProcess(sheets: Sheets) {
  const child = fork(join(process.cwd(), 'build/node/paperWorker.mjs'), { serialization: 'advanced' })
  return new Promise<Buffer>((resolve, reject) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), longestMs)
    child.once('message', (told: Told) => {
      if ('pdf' in told) resolve(Buffer.from(told.pdf))
      else reject(new Error(`not set in type: ${told.failed}`))
    })
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      clearTimeout(timer)
      reject(new Error(`setting in type ended with ${signal ?? code}`))
    })
    child.send(sheets)
  })
}
