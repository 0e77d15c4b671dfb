// A connection closed on unread bytes loses the answer too, so a sender who is somewhat over the limit is heard out.
const patience = 8
const alwaysHeard = 8 * 1024 * 1024

/** The body of a request up to a size; undefined when it is longer. */
export async function readBody(request: Request, mostBytes: number): Promise<Buffer | undefined> {
  const reader = request.body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (let part = await reader?.read(); part && !part.done; part = await reader!.read()) {
    size += part.value.length
    if (size > Math.max(mostBytes * patience, alwaysHeard)) return undefined
    if (size > mostBytes) chunks.length = 0
    else chunks.push(part.value)
  }
  return size > mostBytes ? undefined : Buffer.concat(chunks)
}

/** A body read as JSON; undefined when it is none. */
export function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}
