import type { MediaFile, MediaKind } from '~/modules/blocks/media/media'
import { likelyKind, mostBytes } from './limits'

export type SentFile = { mediaId: string; kind: MediaKind; file: MediaFile }
export type SendAnswer = SentFile | { sentence: string } | { stopped: true }
export type Sending = {
  /** 0 to 1; at 1 the server is looking at it. */
  onProgress?: (share: number) => void
  signal?: AbortSignal
}

/** Sends a file to a library. Answers with what it became, with a sentence for the author, or that it was stopped. */
export function sendFile(
  address: string,
  file: File,
  texts: { tooLarge: string; failed: string },
  { onProgress, signal }: Sending = {},
): Promise<SendAnswer> {
  if (file.size > mostBytes[likelyKind(file)]) return Promise.resolve({ sentence: texts.tooLarge })
  // fetch() cannot tell how far an upload is.
  const request = new XMLHttpRequest()
  return new Promise((resolve) => {
    const failed = () => resolve({ sentence: texts.failed })
    request.open('POST', `${address}?name=${encodeURIComponent(file.name)}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0)
    request.onload = () => (isAnswer(request.response) ? resolve(request.response) : failed())
    request.onerror = failed
    request.onabort = () => resolve({ stopped: true })
    signal?.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

function isAnswer(answer: unknown): answer is SentFile | { sentence: string } {
  return typeof answer === 'object' && answer !== null && ('mediaId' in answer || 'sentence' in answer)
}
