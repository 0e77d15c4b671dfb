import { browserTexts } from './browserTexts'
import type { Driver, Kept, Lms } from './lms'

/**
 * The driver for a module that stands on a disk or a website of its own: the browser keeps what its learner did, and
 * nobody is told. Undefined where the browser may keep nothing.
 */
export const driver: Driver = ({ id, language }) => {
  const name = `leerbank-${id}`
  const storage = storageFor(name)
  return storage && inBrowser(storage, name, browserTexts[language].kept)
}

function inBrowser(storage: Storage, name: string, note: string): Lms {
  let next: string | undefined
  const keep = async () => {
    try {
      // Who only looked has said nothing, and what is there stays.
      if (next !== undefined) storage.setItem(name, next)
      return true
    } catch {
      return false
    }
  }
  return {
    kind: 'browser',
    hasOwnBar: false,
    note,
    connect: async () => true,
    read: () => readKept(storage.getItem(name)),
    write({ state, location, status, score }) {
      next = JSON.stringify({ state, location, status, score })
    },
    commit: keep,
    finish: keep,
  }
}

function readKept(text: string | null): Kept {
  const nothing: Kept = { state: '', location: '', status: 'not attempted', score: undefined, isPreview: false }
  try {
    return { ...nothing, ...JSON.parse(text ?? '{}') }
  } catch {
    return nothing
  }
}

// Reading it throws where a browser is told to keep nothing, and writing where there is no room.
function storageFor(name: string) {
  try {
    const storage = window.localStorage
    storage.setItem(name, storage.getItem(name) ?? '{}')
    return storage
  } catch {
    return undefined
  }
}
