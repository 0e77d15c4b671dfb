import type { Send, SendAnswer, TheirPage } from './pageSaver'

// Browsers let a page that is closing send no more bytes than this, and refuse a longer request that asks for it.
const mostWhenClosing = 60_000
// A network that swallows everything answers never.
const patienceMs = 20_000

/** Sends a page to its address as one person's text, and reads from the answer what became of it. */
export function sendTo(address: string, personId: string): Send {
  return async (save) => {
    const body = JSON.stringify({ ...save, personId })
    const keepalive = new Blob([body]).size < mostWhenClosing
    const response = await post(address, body, keepalive)
    if (!response) return { failed: navigator.onLine ? 'later' : 'offline' }
    if (response.status === 404) return { failed: await reasonOf404(address, personId) }
    const answer = await response.json()
    if (response.ok && 'revision' in answer) return answer as SendAnswer
    if (response.status === 507) return { failed: 'full' }
    if (response.status === 403) return { failed: 'otherPerson' }
    if (response.status === 409) return { changed: answer as TheirPage }
    if (response.status === 400 || response.status === 413)
      return { failed: 'refused', sentence: String(answer.sentence ?? '') }
    return { failed: 'later' }
  }
}

async function post(address: string, body: string, keepalive: boolean) {
  try {
    const headers = { 'content-type': 'application/json' }
    return await fetch(address, { method: 'POST', body, headers, keepalive, signal: AbortSignal.timeout(patienceMs) })
  } catch {
    return undefined
  }
}

// Who is not signed in, or is somebody else, gets the 404 of what does not exist.
async function reasonOf404(address: string, personId: string) {
  const response = await fetch('/session', { cache: 'no-store' })
  const here = (await response.json()) as { personId: string | null }
  // One may have signed in again since that 404: then the page is there, and the next try goes through.
  if (here.personId === personId) return (await fetch(address, { cache: 'no-store' })).status === 404 ? 'gone' : 'later'
  return here.personId === null ? 'signedOut' : 'otherPerson'
}
