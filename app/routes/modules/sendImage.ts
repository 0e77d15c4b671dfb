import type { UploadAnswer } from '~/modules/authoring/editor/imageUploads'

const mostBytes = 10 * 1024 * 1024

/** Sends an image to the hub's media; the answer is its id, or a sentence for the author. */
export async function sendImage(
  address: string,
  file: File,
  texts: { tooLarge: string; failed: string },
): Promise<UploadAnswer> {
  if (file.size > mostBytes) return { sentence: texts.tooLarge }
  try {
    const response = await fetch(`${address}?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    })
    const answer: unknown = await response.json()
    if (isAnswer(answer)) return answer
  } catch {
    // No connection, or no answer that can be read: the sentence below says what to do.
  }
  return { sentence: texts.failed }
}

function isAnswer(answer: unknown): answer is UploadAnswer {
  return typeof answer === 'object' && answer !== null && ('mediaId' in answer || 'sentence' in answer)
}
