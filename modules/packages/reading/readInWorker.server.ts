import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { WrittenSource } from '../source/readSource.server'
import type { ReadPackage } from './readPackage.server'
import type { PackageRefusal } from './refusal'
import type { WorkerTask } from './worker.server'

const longestMs = 10 * 60_000
const mostMegabytes = 128
const mostWaiting = 8

type Read = ReadPackage | { refused: PackageRefusal }
type Written = { written?: WrittenSource | 'unreadable' } | { refused: PackageRefusal }
type Told = Read | Written | 'done' | { failed: { message: string; code?: string } }

/** A package that is read with its files beside the store; `keep` or `drop` ends it. */
export type Unpacked = { read: Read; keep(): Promise<void>; drop(): Promise<void> }
/** `absent`: it was thrown away, or published, while it waited for its turn. */
type NotRead = { refused: 'busy' | 'absent' }
export type ReadInWorker = (zip: string, name: string) => Promise<Read | NotRead>
export type ReadWritten = (zip: string) => Promise<Written | NotRead>

let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/** Looks at a package on a thread of its own, so that requests go on meanwhile; one package at a time. */
export const readInWorker: ReadInWorker = (zip, name) => ask<Read>({ zip, name })

/** The same for the module that a package was made of, when it was made with Leerbank. */
export const readWrittenInWorker: ReadWritten = (zip) => ask<Written>({ zip, name: zip, onlyWritten: true })

async function ask<T>(task: WorkerTask): Promise<T | NotRead> {
  const turn = await takeTurn()
  if (!turn) return { refused: 'busy' }
  const worker = startWorker(task)
  try {
    return (await worker.told()) as T
  } catch (error) {
    return absentOr(error)
  } finally {
    await worker.end()
    turn.over()
  }
}

/** The same, and its files come beside the store in `store`. */
export function unpackInWorker(store: string) {
  return async (zip: string, name: string): Promise<Unpacked | NotRead> => {
    const turn = await takeTurn()
    if (!turn) return { refused: 'busy' }
    const worker = startWorker({ zip, name, store })
    let isOver = false
    const end = async () => {
      isOver = true
      await worker.end()
      turn.over()
    }
    const tell = async (word: 'keep' | 'drop') => {
      if (isOver) return
      try {
        await worker.told(word)
      } finally {
        await end()
      }
    }
    try {
      const read = (await worker.told()) as Read
      return { read, keep: () => tell('keep'), drop: () => tell('drop') }
    } catch (error) {
      await end()
      return absentOr(error)
    }
  }
}

async function takeTurn() {
  if (waiting >= mostWaiting) return undefined
  waiting += 1
  const before = last
  let over = () => {}
  last = new Promise<void>((resolve) => {
    over = resolve
  })
  await before
  return {
    over() {
      waiting -= 1
      over()
    },
  }
}

function startWorker(task: WorkerTask) {
  const worker = new Worker(join(process.cwd(), 'build/node/packageWorker.mjs'), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  })
  return {
    /** Says a word to it, and waits for what it answers. */
    told(word?: 'keep' | 'drop') {
      return new Promise<Told>((resolve, reject) => {
        const timer = setTimeout(() => resolve(tooMuch), longestMs)
        worker.once('message', (told: Told) => {
          clearTimeout(timer)
          if (typeof told === 'object' && 'failed' in told) reject(failure(told.failed))
          else resolve(told)
        })
        // Out of memory is the one error that a package can cause: all others are caught where it is read.
        worker.once('error', (error) => {
          clearTimeout(timer)
          if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(tooMuch)
          else reject(error)
        })
        if (word) worker.postMessage(word)
      })
    },
    end: () => worker.terminate(),
  }
}

const tooMuch: Told = { refused: { reason: 'tooMuchInside' } }

function absentOr(error: unknown): NotRead {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  return { refused: 'absent' }
}

function failure({ message, code }: { message: string; code?: string }) {
  return Object.assign(new Error(message), code === undefined ? {} : { code })
}
