import { mkdirSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Delivery } from './delivery'

/** The file in which a mail is kept where there is no mail server. */
export function mailFile(number: number) {
  return `${String(number).padStart(8, '0')}.eml`
}

/** Keeps each mail as one file, whole or not at all; the same mail again is the same file. */
export function folderDelivery(folder: string): Delivery {
  mkdirSync(folder, { recursive: true })
  return {
    async deliver({ number, source }) {
      const path = join(folder, mailFile(number))
      try {
        await writeWhole(`${path}.part`, source)
        await rename(`${path}.part`, path)
        await sync(folder)
        return { kind: 'sent' }
      } catch (error) {
        return { kind: 'down', reason: (error as Error).message }
      }
    },
    close() {},
  }
}

async function writeWhole(path: string, bytes: Buffer) {
  const file = await open(path, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

// The name of a new file is in its folder: without this a power cut may take it back.
async function sync(folder: string) {
  const opened = await open(folder, 'r')
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}
