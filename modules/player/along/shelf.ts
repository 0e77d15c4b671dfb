import { type DBSchema, openDB } from 'idb'
import type { Language } from '~/db/tables'
import type { KeptState } from '../journal/journal'
import { cacheOf, type Taken } from './copy'

/** A module on this device; `isWhole` when every file is there. */
export type Copy = Taken & { isWhole: boolean; takenAt: number }

/** What was done with a copy since it was last level with the server. */
export type Visit = KeptState & {
  attempt: string
  personId: string
  title: string
  visit: string
  basis: string
  keptAt: number
}

/** Up to where the server has a visit. In a place of its own, so that keeping a state waits for nothing. */
type Sent = Pick<Visit, 'attempt' | 'visit' | 'sequence'>

/** Who is signed in on this device, as far as it has been told. */
export type Reader = { personId: string; language: Language }

interface Shelf extends DBSchema {
  copies: { key: string; value: Copy; indexes: { byPerson: string } }
  visits: { key: string; value: Visit; indexes: { byPerson: string } }
  sent: { key: string; value: Sent }
  reader: { key: 'now'; value: Reader }
}

/** One visit at a time is played on a device, by whoever holds this lock. */
export const playingLock = 'leerbank-along-playing'

let opening: ReturnType<typeof openShelf> | undefined

function openShelf() {
  return openDB<Shelf>('leerbank-along', 1, {
    upgrade(db) {
      db.createObjectStore('copies', { keyPath: 'attempt' }).createIndex('byPerson', 'personId')
      db.createObjectStore('visits', { keyPath: 'attempt' }).createIndex('byPerson', 'personId')
      db.createObjectStore('sent', { keyPath: 'attempt' })
      db.createObjectStore('reader')
    },
    blocking: (_now, _next, event) => (event.target as IDBDatabase).close(),
    terminated: () => {
      opening = undefined
    },
  })
}

function shelf() {
  opening ??= openShelf()
  opening.catch(() => {
    opening = undefined
  })
  return opening
}

export async function reader(): Promise<Reader | undefined> {
  return (await shelf()).get('reader', 'now')
}

export async function setReader(reader: Reader | undefined) {
  const db = await shelf()
  await (reader ? db.put('reader', reader, 'now') : db.delete('reader', 'now'))
}

export async function copiesOf(personId: string) {
  const copies = await (await shelf()).getAllFromIndex('copies', 'byPerson', personId)
  return copies.sort((a, b) => b.takenAt - a.takenAt)
}

export async function copyOf(attempt: string) {
  return (await shelf()).get('copies', attempt)
}

export async function putCopy(copy: Copy) {
  await (await shelf()).put('copies', copy)
}

/** Takes a copy off this device; what was done with it and is not sent stays until it is. */
export async function removeCopy(attempt: string) {
  await (await shelf()).delete('copies', attempt)
  await caches.delete(cacheOf(attempt))
}

export async function visitsOf(personId: string) {
  return (await shelf()).getAllFromIndex('visits', 'byPerson', personId)
}

export async function visitOf(attempt: string) {
  return (await shelf()).get('visits', attempt)
}

/** Keeps a state so that it outlives also the device's switching off: true only when it stands on the disk. */
export async function putVisit(visit: Visit) {
  try {
    const tx = (await shelf()).transaction('visits', 'readwrite', { durability: 'strict' })
    const put = tx.store.put(visit)
    // A page that is closed right now does not wait to see that there is nothing more to come.
    tx.commit()
    await Promise.all([put, tx.done])
    return true
  } catch {
    return false
  }
}

/** The server has a visit up to this one. */
export async function acknowledge({ attempt, visit, sequence }: Visit) {
  await (await shelf()).put('sent', { attempt, visit, sequence })
}

export async function isSent(visit: Visit) {
  return covers(await (await shelf()).get('sent', visit.attempt), visit)
}

function covers(sent: Sent | undefined, { visit, sequence }: Visit) {
  return sent?.visit === visit && sent.sequence >= sequence
}

/** Makes a copy level with the server, and ends its visit, unless something unsent was kept meanwhile. */
export async function levelCopy({ attempt, title, state, basis }: Taken) {
  const tx = (await shelf()).transaction(['copies', 'visits', 'sent'], 'readwrite')
  const [copies, visits] = [tx.objectStore('copies'), tx.objectStore('visits')]
  const [copy, visit] = await Promise.all([copies.get(attempt), visits.get(attempt)])
  const sent = await tx.objectStore('sent').get(attempt)
  if (!visit || covers(sent, visit)) {
    await visits.delete(attempt)
    if (copy) await copies.put({ ...copy, title, state, basis })
  }
  await tx.done
}

/** Takes everything of this person off the device that is wholly sent. */
export async function removeSent(personId: string) {
  const db = await shelf()
  const unsent = new Set<string>()
  for (const visit of await visitsOf(personId))
    if (await isSent(visit)) await db.delete('visits', visit.attempt)
    else unsent.add(visit.attempt)
  for (const { attempt } of await copiesOf(personId)) if (!unsent.has(attempt)) await removeCopy(attempt)
}
