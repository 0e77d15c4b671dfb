/**
 * Remix decodes what a loader or action answers while it comes in. A newer visit, or a network that goes, breaks that off:
 * before the end of the first line Remix writes it to the console as an error, and after it nobody hears that the rest is
 * gone. Nothing here answers in parts, so an answer is given to Remix when all of it has come: until then, what is broken
 * off is a request that failed, and Remix knows what to do with that.
 */
export function readAnswersWhole() {
  const fetchInParts = window.fetch
  window.fetch = async (asked, init) => {
    const answer = await fetchInParts(asked, init)
    const isOfRemix = asked instanceof URL && asked.pathname.endsWith('.data')
    return isOfRemix && answer.body ? new Response(await answer.arrayBuffer(), answer) : answer
  }
}
