import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import { containing } from '~/db/folded'
import type { OrganisationKind } from '~/db/tables'
import { managedOrganisations } from './managedOrganisations.server'
import type { Person } from './person'

export const organisationsPerPage = 50

type Asked = { text?: string; kind?: OrganisationKind; page: number }

/** One page of the managed organisations by name, with how many people each has. */
export async function organisations(db: Db, person: Person, { text, kind, page }: Asked) {
  let chosen = managedOrganisations(db, person)
  if (kind) chosen = chosen.where('kind', '=', kind)
  if (text) chosen = chosen.where(sql<boolean>`folded(name || ' ' || place) like ${containing(text)} escape '\\'`)
  const { total } = await chosen.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await chosen
    .select(['id', 'name', 'kind', 'place', 'hubType', 'trait', 'colour'])
    .select((eb) =>
      eb
        .selectFrom('membership')
        .whereRef('membership.organisationId', '=', 'organisation.id')
        .select((one) => one.fn.count<number>('membership.personId').distinct().as('people'))
        .as('people'),
    )
    .orderBy(sql`folded(name), id`)
    .limit(organisationsPerPage)
    .offset((page - 1) * organisationsPerPage)
    .execute()
  return { rows, total }
}

/** All there is to say of one organisation, for an administrator. */
export function organisationRecord(db: Db, organisationId: string) {
  return db
    .selectFrom('organisation')
    .where('id', '=', organisationId)
    .select(['id', 'kind', 'name', 'hubType', 'trait', 'place', 'summary', 'website', 'email', 'phone', 'colour'])
    .executeTakeFirst()
}

/** Every organisation by name, to choose one from. */
export function allOrganisations(db: Db) {
  return db.selectFrom('organisation').select(['id', 'name']).orderBy(sql`folded(name), id`).execute()
}
