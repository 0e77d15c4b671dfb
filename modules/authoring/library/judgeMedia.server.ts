import { open, readFile } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'
import { looksLikeSvg } from '../harmlessSvg.server'
import { type ReadImage, readImage } from '../readImage.server'
import { looksLikeCaptions, readCaptions } from './captions.server'
import { faintWords } from './drawing/faintWords.server'
import { forgetPlace } from './forgetPlace.server'
import { type Judged, type MediaProblem, stillFile } from './judged'
import { judgeZip } from './judgeFile.server'
import { judgeAudio, judgeVideo } from './judgeSound.server'
import { mostBytes } from './limits'

/**
 * `instead` is what is kept in place of the bytes that came, `variants` the same picture in smaller sizes, `faintWords`
 * what is hard to read in a drawing.
 */
export type Kept = Judged & { instead?: Buffer; variants?: ReadImage['variants']; faintWords?: string[] }
export type Refusal = { problem: MediaProblem; line?: number }

const office = 'application/vnd.openxmlformats-officedocument.'
const documents = new Set([
  'application/zip',
  ...['wordprocessingml.document', 'spreadsheetml.sheet', 'presentationml.presentation'].map((part) => office + part),
])
const audioTypes: Record<string, string> = {
  'audio/mpeg': 'audio/mpeg',
  'audio/mp4': 'audio/mp4',
  'audio/x-m4a': 'audio/mp4',
  'audio/ogg': 'audio/ogg',
  'audio/wav': 'audio/wav',
}
const headBytes = 4100

/** Decides by its content what a file is and whether it may be kept. Never throws because of what is in it. */
export async function judgeMedia(path: string, bytes: number): Promise<Kept | Refusal> {
  if (bytes === 0) return { problem: 'empty' }
  const head = await headOf(path)
  if (looksLikeSvg(head)) return judgeImage(path, bytes)
  const found = (await fileTypeFromFile(path).catch(() => undefined))?.mime.split(';', 1)[0] ?? ''
  if (found.startsWith('image/')) return judgeImage(path, bytes)
  if (found === 'video/mp4' || found === 'video/x-m4v') return judgeFilm(path, bytes, 'video/mp4')
  if (found === 'video/webm') return judgeFilm(path, bytes, found)
  // A telephone of Apple writes these: the same film in a coat that not every browser opens.
  if (found === 'video/quicktime') return { problem: 'videoCodec' }
  const audio = audioTypes[found]
  if (audio) return judgeTalk(path, bytes, audio)
  return judgePaper(path, bytes, found, head)
}

async function judgeImage(path: string, bytes: number): Promise<Kept | Refusal> {
  if (bytes > mostBytes.image) return { problem: 'tooLarge' }
  const image = await readImage(await readFile(path))
  if ('problem' in image) return image
  const { mediaType, width, height, variants } = image
  const words = mediaType === 'image/svg+xml' ? { faintWords: faintWords(image.bytes) } : {}
  return { ...stillFile, mediaType, width, height, instead: image.bytes, variants, ...words }
}

async function judgeFilm(path: string, bytes: number, mediaType: string): Promise<Kept | Refusal> {
  if (bytes > mostBytes.video) return { problem: 'tooLarge' }
  const judged = await judgeVideo(path, mediaType)
  if (!('problem' in judged) && mediaType === 'video/mp4') await forgetPlace(path)
  return judged
}

async function judgeTalk(path: string, bytes: number, mediaType: string): Promise<Kept | Refusal> {
  if (bytes > mostBytes.audio) return { problem: 'tooLarge' }
  const judged = await judgeAudio(path, mediaType)
  if (!('problem' in judged) && mediaType === 'audio/mp4') await forgetPlace(path)
  return judged
}

async function judgePaper(path: string, bytes: number, found: string, head: Buffer): Promise<Kept | Refusal> {
  const start = head.toString('utf8')
  if (looksLikeCaptions(start)) return judgeCaptions(path, bytes)
  const mediaType = documents.has(found) || found === 'application/pdf' ? found : drawingType(start)
  if (!mediaType) return { problem: 'unknownKind' }
  if (bytes > mostBytes.file) return { problem: 'tooLarge' }
  return documents.has(mediaType) ? judgeZip(path, mediaType) : { mediaType, ...stillFile }
}

async function judgeCaptions(path: string, bytes: number): Promise<Kept | Refusal> {
  if (bytes > mostBytes.captions) return { problem: 'tooLarge' }
  const captions = readCaptions(await readFile(path))
  if ('line' in captions) return { problem: 'brokenCaptions', line: captions.line }
  return { ...stillFile, mediaType: 'text/vtt', seconds: captions.seconds, instead: captions.bytes }
}

/** STEP (ISO 10303-21) begins with its own name; a DXF with its first section, or as binary with a sentence. */
function drawingType(start: string) {
  if (/^\s*ISO-10303-21;/.test(start)) return 'model/step'
  const isDxf =
    /^(?:\s*999\s*\n.*\n)*\s*0\s*\r?\n\s*SECTION\s*\r?\n/.test(start) || start.startsWith('AutoCAD Binary DXF\r\n')
  return isDxf ? 'application/dxf' : undefined
}

async function headOf(path: string) {
  const file = await open(path, 'r')
  try {
    const head = Buffer.alloc(headBytes)
    const { bytesRead } = await file.read(head, 0, headBytes, 0)
    return head.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
