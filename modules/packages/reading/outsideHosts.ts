/** What only names a language or a format, and is never fetched. */
const names =
  /(?:^|\.)(?:w3\.org|adlnet\.org|adlnet\.gov|imsglobal\.org|imsproject\.org|ieee\.org|purl\.org|xml\.org|xmlsoap\.org|openxmlformats\.org|whatwg\.org|json-schema\.org|mozilla\.org|example\.(?:com|org|net)|package\.invalid)$/
const own = /^(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.)/

// What stands at the begin of a string, of an unquoted attribute or of url(): an address in the middle of a sentence is no request.
const address =
  /["'`(=]\s{0,5}((?:https?|wss?):)?(?:\\?\/){2}([a-z0-9][a-z0-9.-]{1,250}\.[a-z][a-z0-9-]{1,60})(?=[:/?#"'`)\s\\]|$)/gi

/** The hosts outside the package that a page, a script or a style names as if it would ask them for something. */
export function outsideHosts(text: string): string[] {
  const hosts = new Set<string>()
  for (const [, , name] of withoutComments(text).matchAll(address)) {
    const host = name!.toLowerCase()
    if (!names.test(host) && !own.test(host)) hosts.add(host)
  }
  return [...hosts]
}

/** Without what nobody reads: comments of HTML and CSS, whole lines of comment in a script, names of spaces. */
function withoutComments(text: string) {
  const kept = cut(cut(text, '<!--', '-->'), '/*', '*/')
  return kept
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .replace(/\bxmlns(?::[\w-]{1,40})?\s{0,5}=\s{0,5}["'][^"']{0,300}["']/gi, '')
}

function cut(text: string, from: string, to: string) {
  const kept: string[] = []
  let at = 0
  for (let start = text.indexOf(from); start >= 0; start = text.indexOf(from, at)) {
    const end = text.indexOf(to, start + from.length)
    if (end < 0) break
    kept.push(text.slice(at, start))
    at = end + to.length
  }
  return kept.join(' ') + text.slice(at)
}
