import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newId } from '~/db/id'
import { drawPicture, type PictureWords } from './drawPicture.server'

// Another drawing of the same words is another picture.
const edition = 1
const longestMs = 30 * 86_400_000
const drawing = new Map<string, Promise<Buffer>>()

/** What a picture is called by: all that can be seen on it. */
export function pictureHash(words: PictureWords) {
  return createHash('sha256')
    .update(JSON.stringify([edition, words]))
    .digest('hex')
    .slice(0, 24)
}

/** The picture of these words: from its file in `folder`, or drawn now, once for all who ask at the same time. */
export async function keptPicture(folder: string, words: PictureWords): Promise<Buffer> {
  const path = join(folder, `${pictureHash(words)}.png`)
  const kept = await readFile(path).catch(() => undefined)
  if (kept) return kept
  const known = drawing.get(path)
  if (known) return known
  const made = drawAndKeep(folder, path, words).finally(() => drawing.delete(path))
  drawing.set(path, made)
  return made
}

async function drawAndKeep(folder: string, path: string, words: PictureWords) {
  const picture = await drawPicture(words)
  // A picture that cannot be kept is still one to be seen.
  await keep(folder, path, picture).catch(() => undefined)
  return picture
}

async function keep(folder: string, path: string, picture: Buffer) {
  await mkdir(folder, { recursive: true })
  const draft = join(folder, `${newId()}.part`)
  await writeFile(draft, picture)
  await rename(draft, path)
}

/** Takes away pictures that were drawn long ago: those that are still asked for are drawn again. */
export async function sweepPictures(folder: string, now = Date.now()) {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name)
    const { mtimeMs } = await stat(path)
    if (now - mtimeMs > longestMs) await rm(path, { force: true })
  }
}
