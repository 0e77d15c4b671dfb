import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import { containing } from '~/db/folded'
import { peoplePerPage } from './organisationPeople.server'

/** One page of all people by name, for an administrator, with the organisations they belong to. */
export async function people(db: Db, { text, page }: { text?: string; page: number }) {
  let chosen = db.selectFrom('person')
  if (text) chosen = chosen.where(sql<boolean>`folded(name || ' ' || email) like ${containing(text)} escape '\\'`)
  const { total } = await chosen.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await chosen
    .select(['id', 'name', 'email'])
    .select((eb) => [
      eb
        .exists(eb.selectFrom('administrator').whereRef('personId', '=', 'person.id').select('personId'))
        .as('administers'),
      eb
        .selectFrom('organisation')
        .where('organisation.id', 'in', (of) =>
          of.selectFrom('membership').whereRef('personId', '=', 'person.id').select('organisationId'),
        )
        .select(sql<string>`coalesce(group_concat(name, ', '), '')`.as('names'))
        .as('organisations'),
    ])
    .orderBy(sql`folded(name), id`)
    .limit(peoplePerPage)
    .offset((page - 1) * peoplePerPage)
    .execute()
  return { rows, total }
}

/** One person with their roles, for an administrator. */
export async function personRecord(db: Db, personId: string) {
  const person = await db
    .selectFrom('person')
    .leftJoin('administrator', 'administrator.personId', 'person.id')
    .where('person.id', '=', personId)
    .select(['person.id', 'name', 'email', 'person.createdAt', 'administrator.grantedAt as administersSince'])
    .select(sql<number>`passwordHash is not null`.as('hasPassword'))
    .executeTakeFirst()
  if (!person) return undefined
  const roles = await db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
    .where('personId', '=', personId)
    .select(['organisationId', 'organisation.name as organisation', 'role', 'membership.grantedAt'])
    .orderBy('organisation.name')
    .orderBy('role')
    .execute()
  return { ...person, hasPassword: person.hasPassword === 1, roles }
}
