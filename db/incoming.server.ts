import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Bytes on their way into a store, in a file of their own: `keep` makes them part of it, and is durable when it returns;
 * `drop` leaves nothing behind. One of the two ends it.
 */
export type Incoming = {
  path: string
  write(chunk: Uint8Array): Promise<void>
  keep(): Promise<{ sha256: string; bytes: number }>
  drop(): Promise<void>
}

const forgottenAfterMs = 6 * 3_600_000

export async function openIncoming(folder: string, pathOf: (sha256: string) => string): Promise<Incoming> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, randomBytes(12).toString('hex'))
  const file = await open(path, 'wx+')
  return {
    path,
    async write(chunk) {
      for (let done = 0; done < chunk.length; )
        done += (await file.write(chunk, done, chunk.length - done)).bytesWritten
    },
    async keep() {
      await file.sync()
      const { size } = await file.stat()
      await file.close()
      const sha256 = await hashOf(path)
      await moveDurably(path, pathOf(sha256))
      return { sha256, bytes: size }
    },
    async drop() {
      await file.close()
      await rm(path, { force: true })
    },
  }
}

/** Removes what a server that was killed left half received. */
export async function sweepIncoming(folder: string, now = Date.now()) {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    const found = await stat(join(folder, name)).catch(() => undefined)
    if (found && now - found.mtimeMs > forgottenAfterMs) await rm(join(folder, name), { recursive: true, force: true })
  }
}

async function hashOf(path: string) {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

// The same bytes may stand there already: then theirs and ours are one file.
async function moveDurably(from: string, to: string) {
  await mkdir(dirname(to), { recursive: true })
  await rename(from, to)
  await utimes(to, new Date(), new Date())
  const folder: FileHandle = await open(dirname(to), 'r')
  await folder.sync()
  await folder.close()
}
