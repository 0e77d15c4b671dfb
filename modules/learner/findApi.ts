import { heard, sought } from './calls'

/**
 * Looks for the API of an LMS by its name: in this window, its parents, and then the window that opened it and its
 * parents (SCORM 1.2 RTE 3.3.6.1). A window of another origin cannot be looked into and is passed over. What is said
 * to it is kept for the diagnostics.
 */
export function findApi<Api extends object>(name: string, from: Window): Api | undefined {
  sought.push(name)
  const api = apiAround<Api>(name, from)
  return api && heard(api)
}

/** The same API itself: what is said to it is kept nowhere. */
export function apiAround<Api>(name: string, from: Window): Api | undefined {
  return inParents<Api>(name, from) ?? inOpeners<Api>(name, from)
}

// Far deeper than any LMS nests its frames; it only ends a walk in a circle.
const deepest = 50

function inParents<Api>(name: string, from: Window): Api | undefined {
  let place = from
  for (let depth = 0; depth < deepest; depth++) {
    const api = apiIn<Api>(name, place)
    if (api) return api
    if (!place.parent || place.parent === place) return undefined
    place = place.parent
  }
}

function inOpeners<Api>(name: string, from: Window): Api | undefined {
  const openers = [readOpener(from), readOpener(from.top)]
  for (const opener of openers) {
    const api = opener && inParents<Api>(name, opener)
    if (api) return api
  }
}

function apiIn<Api>(name: string, place: Window): Api | undefined {
  try {
    return ((place as unknown as Record<string, unknown>)[name] as Api | null) ?? undefined
  } catch {
    return undefined
  }
}

function readOpener(place: Window | null): Window | undefined {
  try {
    return (place?.opener as Window | null) ?? undefined
  } catch {
    return undefined
  }
}
