type Seen = {
  /** A request of the page to its LRS has ended. */
  onRequest: (isFailed: boolean) => void
  /** The AU has ended and went to the returnURL. */
  onReturned: () => void
}
type Timed = PerformanceEntry & { responseStatus?: number }

/**
 * Sees what the browser notes of a content page: which requests to its LRS came to an end, and that it went to the returnURL.
 * It reads the browser's own list, and changes nothing in the page. Where a browser notes no failed request (Safari), or the
 * AU speaks from a frame or a worker of its own, only the regular question to the server is left.
 */
export function watchContent(frame: HTMLIFrameElement, { onRequest, onReturned }: Seen) {
  frame.addEventListener('load', () => {
    try {
      look(frame.contentWindow as (Window & typeof globalThis) | null)
    } catch {
      // What content has made of its own page is its own affair.
    }
  })

  function look(content: (Window & typeof globalThis) | null) {
    if (!content) return
    const path = new URL('.', document.baseURI).href
    if (content.location.href.split(/[?#]/)[0] === `${path}returned`) return onReturned()
    const observer = new content.PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Timed[])
        if (entry.name.startsWith(`${path}xapi/`)) onRequest(isFailed(entry))
    })
    observer.observe({ type: 'resource', buffered: true })
  }
}

// A refusal is the answer to what the AU said, and nothing of the learner's is lost by it.
function isFailed({ responseStatus }: Timed) {
  return responseStatus === 0 || responseStatus === 429 || (responseStatus ?? 200) >= 500
}
