import { createHash, randomBytes } from 'node:crypto'
import {
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { type Incoming, openIncoming, sweepIncoming } from './incoming.server'
import { type IncomingBatch, openBatch } from './incomingBatch.server'

/** Bytes kept by their SHA-256; what was put is durable when put() returns, and never changes. */
export type FileStore = {
  put(bytes: Uint8Array): string
  /** For what is too large to be in memory at once. */
  receive(): Promise<Incoming>
  /** For many files that become part of it together. */
  receiveBatch(): Promise<IncomingBatch>
  /** Removes a file that nothing names, unless it was put in, or asked for, within these last hours. */
  remove(sha256: string, unlessWithinMs: number): void
  /** Removes what was never received to its end. */
  sweep(): Promise<void>
  read(sha256: string): Promise<Buffer>
  size(sha256: string): Promise<number>
  stream(sha256: string, range?: { start: number; end: number }): Readable
}

export function folderStore(root: string): FileStore {
  const pathOf = (sha256: string) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not a SHA-256')
    return join(root, sha256.slice(0, 2), sha256)
  }
  const incoming = join(root, 'incoming')
  return {
    put(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const path = pathOf(sha256)
      // Its time says that somebody counts on it, also when the same bytes stand there already.
      if (existsSync(path)) utimesSync(path, new Date(), new Date())
      else writeDurably(path, bytes)
      return sha256
    },
    receive: () => openIncoming(incoming, pathOf),
    receiveBatch: () => openBatch(incoming, pathOf),
    remove(sha256, unlessWithinMs) {
      const found = statSync(pathOf(sha256), { throwIfNoEntry: false })
      if (found && Date.now() - found.mtimeMs > unlessWithinMs) rmSync(pathOf(sha256), { force: true })
    },
    sweep: () => sweepIncoming(incoming),
    read: (sha256) => readFile(pathOf(sha256)),
    size: async (sha256) => (await stat(pathOf(sha256))).size,
    stream: (sha256, range) => createReadStream(pathOf(sha256), range),
  }
}

function writeDurably(path: string, bytes: Uint8Array) {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  const file = openSync(draft, 'wx')
  try {
    writeSync(file, bytes)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(draft, path)
  const folder = openSync(dirname(path), 'r')
  fsyncSync(folder)
  closeSync(folder)
}
