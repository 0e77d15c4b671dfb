import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import type { AdminList, Values } from './adminList'

type By = Pick<Person, 'id'>

/** One entry with what it is used for; undefined when the list has none of this id. */
export async function entryOf(db: Db, list: AdminList, id: string) {
  return (await list.entries(db)).find((entry) => entry.id === id)
}

/** Adds an entry, for an administrator. Refused when the list has it. */
export function addEntry(db: Db, list: AdminList, person: By, values: Values, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const key = list.keyOf(values)
    if ((await list.entries(tx)).some((entry) => entry.key === key)) return { refused: 'taken' as const }
    await list.add(tx, person, values, now)
    return { key }
  })
}

/** Changes an entry, for an administrator; the code of a dated one stays. Undefined when there is none. */
export function changeEntry(db: Db, list: AdminList, person: By, id: string, values: Values, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const entries = await list.entries(tx)
    const entry = entries.find((one) => one.id === id)
    if (!entry) return undefined
    const key = list.columns[0]!.kind === 'code' ? entry.key : list.keyOf(values)
    if (entries.some((other) => other.id !== id && other.key === key)) return { refused: 'taken' as const }
    await list.change(tx, person, id, values, now)
    return { key }
  })
}

/** Removes an entry that nothing uses, for an administrator: what is in use can only be given a last day. */
export function removeEntry(db: Db, list: AdminList, id: string) {
  return inTransaction(db, async (tx) => {
    const entry = await entryOf(tx, list, id)
    if (!entry) return undefined
    if (entry.uses > 0) return { refused: 'inUse' as const }
    await list.remove(tx, id)
    return { key: entry.key }
  })
}
