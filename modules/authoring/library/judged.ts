/** What a file turned out to be by its content. */
export type Judged = { mediaType: string; width: number; height: number; seconds: number; hasSound: boolean }

/** Why a file is not taken; each is a sentence in texts.ts. */
export type MediaProblem =
  | 'empty'
  | 'interrupted'
  | 'tooLarge'
  | 'noRoom'
  | 'unknownKind'
  | 'notAnImage'
  | 'tooManyPixels'
  | 'unsafeSvg'
  | 'brokenVideo'
  | 'videoCodec'
  | 'videoTooLarge'
  | 'brokenAudio'
  | 'tooLong'
  | 'brokenCaptions'
  | 'brokenFile'
  | 'lockedFile'
  | 'fileWithProgram'
  | 'fileUnfolds'

export const stillFile = { width: 0, height: 0, seconds: 0, hasSound: false }
