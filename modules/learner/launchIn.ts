/** What an AU is launched with (cmi5 section 8.1); `actor` is JSON, as it is asked again and again. */
export type Launch = { endpoint: string; fetch: string; actor: string; registration: string; activityId: string }

/** Undefined when the address is not that of a launch. */
export function launchIn(search: string): Launch | undefined {
  const given = new URLSearchParams(search)
  const [endpoint, fetch, actor, registration, activityId] = [
    'endpoint',
    'fetch',
    'actor',
    'registration',
    'activityId',
  ].map((name) => given.get(name))
  if (!endpoint || !fetch || !isJson(actor) || !registration || !activityId) return undefined
  return { endpoint: endpoint.replace(/\/?$/, '/'), fetch, actor: actor!, registration, activityId }
}

function isJson(text: string | null | undefined) {
  try {
    return Boolean(JSON.parse(text ?? ''))
  } catch {
    return false
  }
}
