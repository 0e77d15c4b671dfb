import { type DBSchema, openDB } from 'idb'
import type { Cmi } from '~/modules/progress/applyCommit'
import { mostCommitBytes } from '../mostBytes'

/** The whole state at one commit, numbered in its launch. */
export type KeptState = { sequence: number; final: boolean; cmi: Cmi }
export type Owner = { personId: string; attempt: string; title: string }

/** What a launch committed last and the server has not acknowledged. */
export type Unsent = KeptState & Owner & { key: string; launch: number }

interface Shelf extends DBSchema {
  unsent: { key: string; value: Unsent; indexes: { byPerson: string } }
}

// A database that never opens must not keep anybody from learning.
const patience = 3000
let opening: ReturnType<typeof openShelf> | undefined

// Storage of a frame of another site is partitioned and may go with the visit, so this one is of the app's origin.
async function openShelf() {
  try {
    return await openDB<Shelf>('leerbank-attempts', 1, {
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

/** The journal of one launch in this browser; what is asked of it is done in order. */
export function journalOf(owner: Owner, launch: number) {
  const key = `${owner.attempt}:${launch}`
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>) => {
    const done = last.then(work)
    last = done
    return done
  }
  return {
    /** True when the browser has it: then it outlives the tab. */
    keep: ({ sequence, final, cmi }: KeptState) =>
      inTurn(() =>
        put({
          personId: owner.personId,
          attempt: owner.attempt,
          title: owner.title,
          key,
          launch,
          sequence,
          final,
          cmi,
        }),
      ),
    /** The server has everything up to this one. */
    acknowledged: (sequence: number) => inTurn(() => forget({ key, sequence })),
    idle: () => last,
  }
}

/** What this person left unsent in this browser, of one attempt or of all. */
export async function unsentOf(personId: string, attempt?: string): Promise<Unsent[]> {
  const late = new Promise<Unsent[]>((resolve) => setTimeout(() => resolve([]), patience))
  const all = await Promise.race([read(personId), late])
  return all.filter((one) => attempt === undefined || one.attempt === attempt).sort((a, b) => a.launch - b.launch)
}

async function read(personId: string): Promise<Unsent[]> {
  const db = await shelf()
  return db ? db.getAllFromIndex('unsent', 'byPerson', personId).catch(() => []) : []
}

/** Throws away what the server has; something newer that was kept meanwhile stays. */
export async function forget({ key, sequence }: Pick<Unsent, 'key' | 'sequence'>) {
  try {
    const tx = (await shelf())?.transaction('unsent', 'readwrite')
    const kept = await tx?.store.get(key)
    if (kept && kept.sequence <= sequence) await tx?.store.delete(key)
    await tx?.done
  } catch {}
}

async function put(next: Unsent) {
  try {
    // What the server would refuse for its size is not worth keeping either.
    if (JSON.stringify(next.cmi).length > mostCommitBytes) return false
    const db = await shelf()
    if (!db) return false
    // Given to the browser's own process, which outlives a crash of the tab; waiting for the disk would take far longer.
    const tx = db.transaction('unsent', 'readwrite', { durability: 'relaxed' })
    await Promise.all([tx.store.put(next), tx.done])
    return true
  } catch {
    return false
  }
}
