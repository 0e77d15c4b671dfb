import type { Db } from '~/db/connection.server'
import { dutchDay } from '~/modules/people/dutchDay'
import type { Followed } from '~/modules/progress/followed'
import { askedPaths, reachedAmong } from '../notices/aboutPaths.server'
import { openOrders, titleOfOrder } from '../notices/aboutWorkOrders.server'

export type LateElsewhere = {
  key: string
  personId: string
  name: string
  title: string
  dueOn: string
  kind: 'path' | 'order'
}

/** Paths and work orders that were asked and are late. */
export async function lateElsewhere(
  db: Db,
  { organisationId }: Followed,
  teamId: string | undefined,
  now = Date.now(),
) {
  const today = dutchDay(now)
  const orders = await openOrders(db)
    .innerJoin('person', 'person.id', 'workOrderAssignment.personId')
    .where('workOrderAssignment.organisationId', '=', organisationId)
    .where('dueOn', '<', today)
    .select('person.name')
    .execute()
  const paths = await askedPaths(db)
    .innerJoin('person', 'person.id', 'pathAssignment.personId')
    .where('pathAssignment.organisationId', '=', organisationId)
    .where('dueOn', '<', today)
    .select('person.name')
    .execute()
  const reached = await reachedAmong(db, paths)
  const open = paths.filter(({ id }) => !reached.has(id))
  const all: LateElsewhere[] = [
    ...orders.map((row) => ({ ...common(row), title: titleOfOrder(row), kind: 'order' as const })),
    ...open.map((row) => ({ ...common(row), title: row.title, kind: 'path' as const })),
  ]
  const inTeam = teamId ? await peopleIn(db, teamId) : undefined
  return all.filter(({ personId }) => !inTeam || inTeam.has(personId)).sort((a, b) => a.dueOn.localeCompare(b.dueOn))
}

function common({ id, personId, name, dueOn }: { id: string; personId: string; name: string; dueOn: string | null }) {
  return { key: id, personId, name, dueOn: dueOn! }
}

async function peopleIn(db: Db, teamId: string) {
  const rows = db.selectFrom('teamMember').where('teamId', '=', teamId).where('leftAt', 'is', null).select('personId')
  return new Set((await rows.execute()).map(({ personId }) => personId))
}
