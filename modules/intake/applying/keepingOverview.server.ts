import type { Db } from '~/db/connection.server'
import { organisationsWithRole, type Person } from '~/modules/people/person'
import { openStates, withRecord } from '../states'
import { handledApplications } from '../visibleApplications.server'
import { forgettable } from './forgettable.server'
import { keepingTermOf } from './keepingTerm.server'

const ahead = 28 * 86_400_000

/** What a coordinator sees of keeping: whose term ends within four weeks, what stays, the terms of their hubs and the last runs. */
export async function keepingOverview(db: Db, person: Person, now = Date.now()) {
  const hubIds = organisationsWithRole(person, 'hub', 'coordinator')
  const names = db.selectFrom('organisation').where('id', 'in', hubIds).select(['id', 'name']).orderBy('name')
  return {
    due: await forgettable(db, { dueBy: now + ahead, hubIds }),
    stays: await staying(db, person),
    hubs: await Promise.all(
      (await names.execute()).map(async (hub) => ({ ...hub, term: await keepingTermOf(db, hub.id) })),
    ),
    runs: await db.selectFrom('forgettingRun').selectAll().orderBy('at', 'desc').limit(14).execute(),
  }
}

async function staying(db: Db, person: Person) {
  const rows = await handledApplications(db, person).select(['application.state', 'application.erasedAt']).execute()
  return {
    open: rows.filter(({ state }) => openStates.includes(state) && !withRecord.includes(state)).length,
    record: rows.filter(({ state }) => withRecord.includes(state)).length,
    erased: rows.filter(({ erasedAt }) => erasedAt !== null).length,
  }
}
