import { type DBSchema, openDB } from 'idb'
import type { PageText } from './pageSaver'
import { isLive, tabId } from './thisTab'

/** A text that the server does not have, with what it takes to go on saving it: what it was written on top of. */
export type KeptDraft = PageText & { revision: number; lost: string[]; base: PageText; aside: PageText[] }

/** A kept draft as another visit finds it. */
export type Unsent = KeptDraft & PageName & { key: string; tabId: string; at: number }
export type PageName = { personId: string; moduleId: string; moduleTitle: string; pageId: string }

/** Where the unsent text of one page waits: it survives a closed tab and an expired session, and goes when the server has it. */
export type DraftStore = {
  /** False when the browser can keep no copy. */
  write(draft: KeptDraft): Promise<boolean>
  /** Done when it returns: for the moment in which the page may go. */
  writeNow(draft: KeptDraft): void
  remove(): Promise<void>
}

// As one text: a browser copies a text in a moment, and a long page node by node, twice, between two keys.
type Row = { key: string; personId: string; unsent: string }

interface Shelf extends DBSchema {
  unsent: { key: string; value: Row; indexes: { byPerson: string } }
}

const prefix = 'leerbank:unsent:'
let opening: ReturnType<typeof openShelf> | undefined

// Some browsers refuse a database, in a private window for example: then localStorage has to do.
async function openShelf() {
  try {
    return await openDB<Shelf>('leerbank', 1, {
      upgrade: (db) => void db.createObjectStore('unsent', { keyPath: 'key' }).createIndex('byPerson', 'personId'),
      blocking: (_now, _next, event) => (event.target as IDBDatabase).close(),
      terminated: () => {
        opening = undefined
      },
    })
  } catch {
    return undefined
  }
}

function shelf() {
  opening ??= openShelf()
  return opening
}

/** The browser's own store for one page, one person and this tab: tabs do not write over each other's copy. */
export function browserDrafts(name: PageName): DraftStore {
  const key = `${name.personId}:${name.pageId}:${tabId}`
  let mirroredAt = 0
  let last: Promise<unknown> = Promise.resolve()
  // One after the other: a slow copy must not come back after its removal.
  const inTurn = <T>(work: () => Promise<T>) => {
    const done = last.then(work)
    last = done
    return done
  }
  const record = (draft: KeptDraft): Unsent => ({ ...draft, ...name, key, tabId, at: nextMoment() })
  return {
    write(draft) {
      const next = record(draft)
      return inTurn(async () => {
        if (!(await put(next))) return mirror(next)
        // A copy that was made in a hurry later than this one is newer.
        if (mirroredAt <= next.at) dropMirror(key)
        return true
      })
    },
    writeNow(draft) {
      const next = record(draft)
      mirroredAt = next.at
      if (!mirror(next)) void put(next)
    },
    remove: () => inTurn(() => forget(key)),
  }
}

/** What earlier visits of this person left unsent in this browser, the oldest first; tabs that are still open send their own. */
export async function unsentOf(personId: string): Promise<Unsent[]> {
  const newest = new Map<string, Unsent>()
  const db = await shelf()
  const stored = db ? await db.getAllFromIndex('unsent', 'byPerson', personId).catch(() => []) : []
  for (const one of [...stored.flatMap(({ unsent }) => readable(unsent)), ...mirrored(personId)])
    if (one.at > (newest.get(one.key)?.at ?? 0)) newest.set(one.key, one)
  const isOpen = await isLive()
  return [...newest.values()].filter((one) => !isOpen(one.tabId)).sort((a, b) => a.at - b.at)
}

/** Throws an unsent text away: the server has it, or its author does not want it. */
export async function forget(key: string) {
  dropMirror(key)
  const db = await shelf()
  await db?.delete('unsent', key).catch(() => {})
}

async function put(next: Unsent) {
  try {
    const db = await shelf()
    if (!db) return false
    // Given to the browser's own process, which outlives a crash of the tab; waiting for the disk would take far longer.
    const tx = db.transaction('unsent', 'readwrite', { durability: 'relaxed' })
    const { key, personId } = next
    await Promise.all([tx.store.put({ key, personId, unsent: JSON.stringify(next) }), tx.done])
    return true
  } catch {
    return false
  }
}

function mirror(next: Unsent) {
  try {
    localStorage.setItem(prefix + next.key, JSON.stringify(next))
    return true
  } catch {
    return false
  }
}

function dropMirror(key: string) {
  try {
    localStorage.removeItem(prefix + key)
  } catch {}
}

function mirrored(personId: string): Unsent[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(`${prefix}${personId}:`))
    return keys.flatMap((key) => readable(localStorage.getItem(key)))
  } catch {
    return []
  }
}

function readable(text: string | null): Unsent[] {
  try {
    const found = JSON.parse(text ?? '') as Unsent
    return found.key && found.document ? [found] : []
  } catch {
    return []
  }
}

let latest = 0

// Two copies in one millisecond still have an order.
function nextMoment() {
  latest = Math.max(Date.now(), latest + 0.001)
  return latest
}
