import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { PackageIntake } from '~/modules/packages/intake'
import type { Person } from '~/modules/people/person'
import { publishableModules } from './visibleModules.server'

/** What a hub allows of the hosts that its package names, from the next launch on; those that are left out are blocked. */
export async function allowHosts(db: Db, person: Person, moduleId: string, allowed: string[], now = Date.now()) {
  const module = await publishableModules(db, person)
    .where('id', '=', moduleId)
    .where('source', '=', 'package')
    .select('id')
    .executeTakeFirst()
  if (!module) return { refused: 'absent' as const }
  return inTransaction(db, async (tx) => {
    const named = [...(await namedHosts(tx, moduleId)), ...(await allowedHosts(tx, moduleId))]
    await setAllowedHosts(tx, person, { moduleId, named, allowed }, now)
    return { moduleId }
  })
}

export async function allowedHosts(db: Db, moduleId: string) {
  const rows = await db
    .selectFrom('allowedHost')
    .where('moduleId', '=', moduleId)
    .orderBy('host')
    .select('host')
    .execute()
  return rows.map(({ host }) => host)
}

async function namedHosts(tx: Db, moduleId: string): Promise<string[]> {
  const newest = await tx
    .selectFrom('moduleVersion')
    .where('moduleId', '=', moduleId)
    .orderBy('number', 'desc')
    .select('intake')
    .executeTakeFirst()
  return (JSON.parse(newest?.intake ?? 'null') as PackageIntake | null)?.hosts ?? []
}

type Choice = { moduleId: string; named: string[]; allowed: string[] }

/** Of the hosts that are named, allows those and no others; who allowed one first, and when, stays. */
export async function setAllowedHosts(tx: Db, person: Person, { moduleId, named, allowed }: Choice, now: number) {
  const wanted = new Set(allowed)
  for (const host of new Set(named))
    if (wanted.has(host))
      await tx
        .insertInto('allowedHost')
        .values({ moduleId, host, allowedAt: now, allowedBy: person.id })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    else await tx.deleteFrom('allowedHost').where('moduleId', '=', moduleId).where('host', '=', host).execute()
}
