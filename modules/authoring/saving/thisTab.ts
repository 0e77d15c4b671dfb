import { newBlockId } from '../newBlockId'

const lockPrefix = 'leerbank:tab:'

/** The name of this visit. A tab that is duplicated or loaded again is another one. */
export const tabId = newBlockId()

// Held for as long as the page lives: the browser lets go of it in a crash too.
if (typeof navigator !== 'undefined')
  void navigator.locks?.request(lockPrefix + tabId, () => new Promise(() => {})).catch(() => {})

/**
 * Tells of a tab whether it is still open. Where the browser cannot say, none is: two tabs that send the same text are
 * brought together like two people.
 */
export async function isLive(): Promise<(id: string) => boolean> {
  const { held = [] } = (await navigator.locks?.query().catch(() => undefined)) ?? {}
  const names = new Set(held.map((lock) => lock.name))
  return (id) => id === tabId || names.has(lockPrefix + id)
}
