import { type IFormat, parseFile } from 'music-metadata'
import type { Judged, MediaProblem } from './judged'
import { mostSeconds, mostVideoPixels } from './limits'

// What every browser of the last years plays, Safari among them.
const pictures: Record<string, RegExp> = {
  'video/mp4': /^avc[13]$/i,
  'video/webm': /^V_(?:VP8|VP9|AV1)$/i,
}
const sounds: Record<string, RegExp> = {
  'video/mp4': /^(?:mp4a|opus)/i,
  'video/webm': /^A_(?:OPUS|VORBIS)$/i,
}

/** Reads a video to its tracks: whether browsers play it, how large and long it is, and whether it makes a sound. */
export async function judgeVideo(path: string, mediaType: string): Promise<Judged | { problem: MediaProblem }> {
  const format = await formatOf(path)
  const tracks = format?.trackInfo ?? []
  // Matroska's word for a picture track is 1, for sound 2 (RFC 9559, TrackType).
  const picture = tracks.find(({ type }) => type === 1)
  const sound = tracks.filter(({ type }) => type === 2)
  const { pixelWidth = 0, pixelHeight = 0 } = picture?.video ?? {}
  if (!format || !picture || pixelWidth * pixelHeight === 0) return { problem: 'brokenVideo' }
  const isPlayed = pictures[mediaType]!.test(picture.codecId ?? '')
  if (!isPlayed || sound.some(({ codecId }) => !sounds[mediaType]!.test(codecId ?? '')))
    return { problem: 'videoCodec' }
  if (pixelWidth * pixelHeight > mostVideoPixels) return { problem: 'videoTooLarge' }
  const seconds = format.duration ?? 0
  if (seconds > mostSeconds) return { problem: 'tooLong' }
  return { mediaType, width: pixelWidth, height: pixelHeight, seconds, hasSound: sound.length > 0 }
}

export async function judgeAudio(path: string, mediaType: string): Promise<Judged | { problem: MediaProblem }> {
  const format = await formatOf(path)
  if (!format?.hasAudio || !format.duration) return { problem: 'brokenAudio' }
  if (format.duration > mostSeconds) return { problem: 'tooLong' }
  return { mediaType, width: 0, height: 0, seconds: format.duration, hasSound: true }
}

async function formatOf(path: string): Promise<IFormat | undefined> {
  try {
    return (await parseFile(path, { duration: true, skipCovers: true })).format
  } catch {
    return undefined
  }
}
