import { askedPart } from '../askedPart'
import { fileHeaders } from '../contentHeaders'
import { cacheOf, placeOf } from './copy'

const address = /^\/along\/([\w-]+)\/files\/./

/** A file of a module that was taken along, as the content origin would give it, and with nothing from elsewhere. */
export async function answerAlong(request: Request) {
  const { origin, pathname } = new URL(request.url)
  const attempt = address.exec(pathname)?.[1]
  const cacheName = attempt && cacheOf(attempt)
  const kept = cacheName && (await caches.has(cacheName)) ? await caches.match(pathname, { cacheName }) : undefined
  if (!kept) return new Response(null, { status: 404 })
  const place = { origin, path: placeOf(attempt!), appOrigin: origin, isAlone: true }
  // Two pages of one origin that disagree on this could not reach each other.
  const { 'origin-agent-cluster': _, ...headers } = fileHeaders(place, kept.headers.get('content-type') ?? '')
  return partOf(request, await kept.blob(), kept.headers.get('etag') ?? '', headers)
}

function partOf(request: Request, bytes: Blob, etag: string, headers: Record<string, string>) {
  const file = { sha256: etag.replaceAll('"', ''), bytes: bytes.size }
  const part = askedPart({ method: 'GET', header: (name) => request.headers.get(name) ?? undefined }, file)
  const all = { ...headers, ...part.headers }
  if (!('start' in part)) return new Response(null, { status: part.status, headers: all })
  return new Response(bytes.slice(part.start, part.end + 1), { status: part.status, headers: all })
}
