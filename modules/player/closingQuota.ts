// 64 KiB for all requests under way that may outlive their page (Fetch, section 2.2.7), with some room for their headers.
const most = 62_000

/**
 * What may still go out while the page closes. A request that is given up goes on taking its part (tried in Chromium), and
 * the one that no longer fits is lost without a word.
 */
export function closingQuota(freedAfter: number) {
  let taken = 0
  return {
    /** Whether a request of this size may go; a last word may take all there is, any other leaves as much for it. */
    fits: (bytes: number, isFinal: boolean) => bytes <= (most - taken) / (isFinal ? 1 : 2),
    /** Answers how to say that it has arrived. */
    take(bytes: number) {
      let isTaken = true
      const give = () => {
        if (isTaken) taken -= bytes
        isTaken = false
      }
      taken += bytes
      setTimeout(give, freedAfter)
      return give
    },
  }
}
