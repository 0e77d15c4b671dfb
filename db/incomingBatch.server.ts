import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Many files on their way into a store, in a folder of their own. `add` leaves one there, durably, under the name of its
 * content; `keep` makes all of them part of the store, and is durable when it returns; `drop` leaves nothing behind. One of
 * the last two ends it. However many files there are, one is open at a time.
 */
export type IncomingBatch = {
  add(body: AsyncIterable<Uint8Array>): Promise<{ sha256: string; bytes: number }>
  keep(): Promise<void>
  drop(): Promise<void>
}

export async function openBatch(folder: string, pathOf: (sha256: string) => string): Promise<IncomingBatch> {
  const own = join(folder, randomBytes(12).toString('hex'))
  await mkdir(own, { recursive: true })
  const kept = new Set<string>()
  return {
    async add(body) {
      const draft = join(own, 'draft')
      const written = await write(draft, body)
      await rename(draft, join(own, written.sha256))
      kept.add(written.sha256)
      return written
    },
    async keep() {
      const folders = new Set<string>()
      for (const sha256 of kept) {
        const to = pathOf(sha256)
        folders.add(dirname(to))
        await mkdir(dirname(to), { recursive: true })
        // Where the same bytes stand already they are touched, so that no sweep takes them away under our hands.
        if (!(await touched(to))) await rename(join(own, sha256), to)
      }
      for (const folder of folders) await syncFolder(folder)
      await syncFolder(dirname(folder))
      await rm(own, { recursive: true, force: true })
    },
    drop: () => rm(own, { recursive: true, force: true }),
  }
}

async function write(path: string, body: AsyncIterable<Uint8Array>) {
  const hash = createHash('sha256')
  const file = await open(path, 'w')
  let bytes = 0
  try {
    for await (const chunk of body) {
      hash.update(chunk)
      for (let done = 0; done < chunk.length; )
        done += (await file.write(chunk, done, chunk.length - done)).bytesWritten
      bytes += chunk.length
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { sha256: hash.digest('hex'), bytes }
}

async function touched(path: string) {
  try {
    await utimes(path, new Date(), new Date())
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

async function syncFolder(path: string) {
  const folder = await open(path, 'r')
  await folder.sync()
  await folder.close()
}
