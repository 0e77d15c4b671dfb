import { remember } from './calls'
import type { Launch } from './launchIn'

/** Asks a resource of the LRS; undefined when nobody answered who is one. `isLast`: the page may be gone meanwhile. */
export type Ask = (request: Request) => Promise<Response | undefined>
type Request = {
  method: 'GET' | 'PUT' | 'POST'
  resource: string
  query?: Record<string, string>
  body?: string
  isLast?: boolean
}

const patience = 30_000

/** Requests as xAPI 1.0.3 wants them (part 3, section 1), with the token of this session (cmi5 section 8.2.1). */
export function xapiTo({ endpoint }: Launch, token: string): Ask {
  const always = { authorization: `Basic ${token}`, 'x-experience-api-version': '1.0.3' }
  return ({ method, resource, query, body, isLast }) =>
    answerOf(resource, `${endpoint}${resource}${query ? `?${queryOf(query)}` : ''}`, {
      method,
      body,
      headers: body === undefined ? always : { ...always, 'content-type': 'application/json' },
      keepalive: Boolean(isLast) || document.visibilityState === 'hidden',
    })
}

/** What a resource answers; of the request its name and its end are remembered, and nothing of what was in it. */
export async function answerOf(resource: string, address: string, init: RequestInit) {
  const call = remember(`${init.method} ${resource}`)
  const response = await fetched(address, init)
  const isFound = response && (response.status < 400 || response.status === 404)
  call.took = Date.now() - call.at
  call.answer = isFound ? String(response.status) : ''
  if (!isFound) call.error = String(response?.status ?? '-')
  return response
}

// An answer of the network itself, a page where data should be, is that of a hotspot.
async function fetched(address: string, init: RequestInit) {
  try {
    const response = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout?.(patience), ...init })
    return /html/i.test(response.headers.get('content-type') ?? '') ? undefined : response
  } catch {
    return undefined
  }
}

/** Nobody can tell whether it was kept, or it will be kept later: it is worth another try as it is. */
export function isAway(response: Response | undefined): response is undefined {
  return !response || response.status >= 500 || [401, 408, 429].includes(response.status)
}

// A plus for a space is a form's way; what reads an address by hand knows %20 only.
function queryOf(query: Record<string, string>) {
  return String(new URLSearchParams(query)).replace(/\+/g, '%20')
}
