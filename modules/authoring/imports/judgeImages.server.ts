import sharp from 'sharp'
import { readImage } from '../readImage.server'
import { dropImages } from './dropImages'
import type { ImportedDocument, LossKind } from './pieces'

const mostPixels = 60_000_000
const kinds = new Set(['png', 'jpeg', 'webp', 'gif'])

/** Takes out of a document which images the media library would refuse, so that this is known before anything is written. */
export async function judgeImages(document: ImportedDocument): Promise<ImportedDocument> {
  const missing = new Map<string, LossKind>()
  for (const [path, bytes] of document.images) {
    const kind = await problemOf(bytes)
    if (kind) missing.set(path, kind)
  }
  const images = new Map([...document.images].filter(([path]) => !missing.has(path)))
  return { ...dropImages(document, missing), images }
}

// Decoding to a thumbnail shows what is broken at a tenth of the cost of making the picture that is kept.
async function problemOf(bytes: Uint8Array): Promise<LossKind | undefined> {
  try {
    const { format, width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (format === 'svg') return 'problem' in (await readImage(bytes)) ? 'imageKind' : undefined
    if (!kinds.has(format)) return 'imageKind'
    if (width * height > mostPixels) return 'imageLarge'
    await sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels }).resize(64).toBuffer()
    return undefined
  } catch {
    return 'imageBroken'
  }
}
