import type { FileStore } from '~/db/files.server'
import type { MediaProblem } from '~/modules/authoring/library/judged'
import { judgeMedia } from '~/modules/authoring/library/judgeMedia.server'

export const mostPaperBytes = 10 * 1024 * 1024
/** The most papers of one candidate. */
export const mostPapers = 10

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const taken = ['application/pdf', word, 'image/jpeg', 'image/png']
export type PaperProblem =
  | Extract<MediaProblem, 'empty' | 'tooLarge' | 'unknownKind' | 'lockedFile' | 'fileWithProgram' | 'noRoom'>
  | 'broken'

const told: readonly string[] = [
  'empty',
  'tooLarge',
  'unknownKind',
  'lockedFile',
  'fileWithProgram',
] satisfies PaperProblem[]

/**
 * Keeps a paper when its bytes are those of a PDF, a picture or a Word file that can do nothing; a picture is written anew,
 * so that it does not say where it was taken.
 */
export async function judgePaper(files: FileStore, bytes: Uint8Array) {
  if (bytes.length > mostPaperBytes) return { problem: 'tooLarge' as const }
  const incoming = await files.receive()
  let isKept = false
  try {
    await incoming.write(bytes)
    const judged = await judgeMedia(incoming.path, bytes.length)
    if ('problem' in judged) return { problem: problemOf(judged.problem) }
    if (!taken.includes(judged.mediaType)) return { problem: 'unknownKind' as const }
    const { mediaType, instead } = judged
    isKept = instead === undefined
    const stored = instead ? { sha256: files.put(instead), bytes: instead.length } : await incoming.keep()
    return { mediaType, sha256: stored.sha256, bytes: stored.bytes }
  } finally {
    if (!isKept) await incoming.drop()
  }
}

function problemOf(problem: MediaProblem): PaperProblem {
  return told.includes(problem) ? (problem as PaperProblem) : 'broken'
}
