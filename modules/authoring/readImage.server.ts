import sharp, { type Sharp } from 'sharp'
import { isHarmlessSvg, looksLikeSvg } from './harmlessSvg.server'

export type ImageProblem = 'notAnImage' | 'tooManyPixels' | 'unsafeSvg'
type Variant = { width: number; mediaType: string; bytes: Buffer }
export type ReadImage = { bytes: Buffer; mediaType: string; width: number; height: number; variants: Variant[] }

const widest = 1600
const variantWidths = [480, 960, widest]
// A bomb of a few kilobytes can unfold to gigabytes: more pixels than any camera has are not decoded.
const mostPixels = 60_000_000

const writers: Record<string, { mediaType: string; write: (image: Sharp) => Sharp }> = {
  png: { mediaType: 'image/png', write: (image) => image.png({ compressionLevel: 9 }) },
  jpeg: { mediaType: 'image/jpeg', write: (image) => image.jpeg({ quality: 84, mozjpeg: true }) },
  webp: { mediaType: 'image/webp', write: (image) => image.webp({ quality: 84 }) },
  gif: { mediaType: 'image/gif', write: (image) => image.gif() },
}

/**
 * Reads an image by its content and writes it anew: upright, at most 1600 pixels wide, without camera data or anything
 * else that hides in a file. A drawing (SVG) stays as it is when it cannot do anything.
 */
export async function readImage(bytes: Uint8Array): Promise<ReadImage | { problem: ImageProblem }> {
  if (looksLikeSvg(bytes)) return readDrawing(Buffer.from(bytes))
  try {
    const options = { limitInputPixels: mostPixels, failOn: 'error', animated: true } as const
    const { format, width, height, pages = 1 } = await sharp(bytes, { ...options, limitInputPixels: false }).metadata()
    const writer = writers[format]
    if (!writer) return { problem: 'notAnImage' }
    if (width * height > mostPixels || pages > 500) return { problem: 'tooManyPixels' }
    const image = sharp(bytes, options).autoOrient().resize({ width: widest, withoutEnlargement: true })
    const { data, info } = await writer.write(image).toBuffer({ resolveWithObject: true })
    const { mediaType } = writer
    const variants = pages === 1 ? await variantsOf(data, info.width, mediaType) : []
    return { bytes: data, mediaType, width: info.width, height: info.pageHeight ?? info.height, variants }
  } catch {
    return { problem: 'notAnImage' }
  }
}

async function readDrawing(bytes: Buffer): Promise<ReadImage | { problem: ImageProblem }> {
  if (!isHarmlessSvg(bytes)) return { problem: 'unsafeSvg' }
  try {
    const { format, width, height } = await sharp(bytes, { limitInputPixels: mostPixels }).metadata()
    return format === 'svg'
      ? { bytes, mediaType: 'image/svg+xml', width, height, variants: [] }
      : { problem: 'notAnImage' }
  } catch {
    return { problem: 'notAnImage' }
  }
}

/** The same picture as WebP, narrower and as wide as it is, where that is less to send. */
async function variantsOf(image: Buffer, width: number, mediaType: string): Promise<Variant[]> {
  const isWebp = mediaType === 'image/webp'
  const widths = variantWidths.filter((narrower) => narrower < width)
  const variants: Variant[] = []
  for (const wanted of isWebp ? widths : [...widths, width]) {
    const bytes = await sharp(image).resize({ width: wanted }).webp({ quality: 80 }).toBuffer()
    if (bytes.length < image.length) variants.push({ width: wanted, mediaType: 'image/webp', bytes })
  }
  return variants
}
