export type PartAnswer = { status: number; received?: number; refused?: string }

type Part = { address: string; bytes: Blob; signal: AbortSignal; onProgress: (loaded: number) => void }

/** Sends one part; a status of 0 is that nobody answered. fetch() cannot tell how far an upload is. */
export function sendPart({ address, bytes, signal, onProgress }: Part): Promise<PartAnswer> {
  const request = new XMLHttpRequest()
  return new Promise((resolve) => {
    const nobody = () => resolve({ status: 0 })
    request.open('PATCH', address)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded }) => onProgress(loaded)
    request.onload = () => resolve({ ...(request.response as object | null), status: request.status })
    request.onerror = nobody
    request.onabort = nobody
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(bytes)
  })
}
