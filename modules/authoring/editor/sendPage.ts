import type { Send, SendAnswer, TheirPage } from './pageSaver'

// Browsers let a page that is closing send no more than this.
const mostWhenClosing = 60_000

/** Sends a page to its address, and reads from the answer what became of it. */
export function sendTo(address: string): Send {
  return async (save) => {
    const body = JSON.stringify(save)
    const headers = { 'content-type': 'application/json' }
    const keepalive = body.length < mostWhenClosing
    const response = await fetch(address, { method: 'POST', body, headers, keepalive })
    if (response.status === 404) return { failed: (await isSignedOut(address)) ? 'signedOut' : 'gone' }
    if (response.status === 400 || response.status === 413) return { failed: 'refused' }
    const answer = response.ok || response.status === 409 ? await response.json() : undefined
    if (!answer) return { failed: 'later' }
    return response.ok ? (answer as SendAnswer) : { changed: answer as TheirPage }
  }
}

// Who is not signed in gets the 404 of what does not exist; reading the page leads them to the sign-in page instead.
async function isSignedOut(address: string) {
  const response = await fetch(address, { redirect: 'manual' })
  return response.type === 'opaqueredirect'
}
