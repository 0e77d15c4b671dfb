type Set = (element: string, value: string) => unknown

/**
 * Hands elements of a data model over to an API of SCORM, each only when it has changed since it was kept, and knows
 * whether one was refused. A refusal of what is optional is no reason for alarm.
 */
export function elementsTo(api: Set) {
  let written = new Map<string, string>()
  let hasRefused = false

  function set(element: string, value: string, isOptional = false) {
    if (written.get(element) === value) return
    if (isTrue(api(element, value))) written.set(element, value)
    else if (!isOptional) hasRefused = true
  }

  /** What an answer to Commit comes to; `whenSaved` is of our own player, whose Commit answers before the server does. */
  async function kept(answer: string, whenSaved?: () => Promise<boolean>) {
    const isKept = isTrue(answer) && !hasRefused && (await (whenSaved?.() ?? true))
    // Some systems count a value as saved before they have sent it: after a failure everything is handed over again.
    if (!isKept) written = new Map()
    hasRefused = false
    return isKept
  }

  return { set, kept }
}

// Some systems answer with a boolean instead of a string.
export function isTrue(answer: unknown) {
  return String(answer) === 'true'
}
