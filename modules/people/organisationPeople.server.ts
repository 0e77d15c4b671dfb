import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import { containing } from '~/db/folded'
import { belongingOf } from './belonging.server'
import { grantableRoles, mayMakeLink, mayRemove } from './granting'
import { managedOrganisation } from './managedOrganisations.server'
import type { Person } from './person'

export const peoplePerPage = 50

type Asked = { text?: string; page: number }

/** The people of a managed organisation, with what may be done about each; undefined when it is not managed. */
export async function organisationPeople(db: Db, person: Person, organisationId: string, { text, page }: Asked) {
  const organisation = await managedOrganisation(db, person, organisationId)
  if (!organisation) return undefined
  let members = db
    .selectFrom('person')
    .where('person.id', 'in', (eb) =>
      eb.selectFrom('membership').where('organisationId', '=', organisationId).select('personId'),
    )
  if (text) members = members.where(sql<boolean>`folded(name || ' ' || email) like ${containing(text)} escape '\\'`)
  const { total } = await members.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const people = await members
    .leftJoin('memberProfile', (join) =>
      join.onRef('memberProfile.personId', '=', 'person.id').on('memberProfile.organisationId', '=', organisationId),
    )
    .select(['person.id', 'person.name', 'person.email', sql<number>`passwordHash is not null`.as('hasPassword')])
    .select(['memberProfile.jobTitle', 'memberProfile.startedOn', 'memberProfile.phone'])
    .select((eb) =>
      eb
        .selectFrom('invitation')
        .whereRef('invitation.personId', '=', 'person.id')
        .where('invitation.organisationId', '=', organisationId)
        .select((one) => one.fn.max('invitation.invitedAt').as('at'))
        .as('invitedAt'),
    )
    .orderBy(sql`folded(person.name), person.id`)
    .limit(peoplePerPage)
    .offset((page - 1) * peoplePerPage)
    .execute()
  const ids = people.map(({ id }) => id)
  const [roles, belonging] = await Promise.all([rolesOf(db, organisationId, ids), belongingOf(db, ids)])
  const grantable = grantableRoles(person, organisation)
  return {
    organisation,
    grantable,
    total,
    people: people.map((one) => {
      const held = roles.filter(({ personId }) => personId === one.id).map(({ role }) => role)
      return {
        ...one,
        hasPassword: one.hasPassword === 1,
        roles: held.map((role) => ({ role, mayRemove: mayRemove(person, organisation, role) })),
        grantable: grantable.filter((role) => !held.includes(role)),
        mayMakeLink: mayMakeLink(person, belonging.get(one.id)!),
      }
    }),
  }
}

function rolesOf(db: Db, organisationId: string, personIds: string[]) {
  if (personIds.length === 0) return Promise.resolve([])
  return db
    .selectFrom('membership')
    .where('organisationId', '=', organisationId)
    .where('personId', 'in', personIds)
    .select(['personId', 'role'])
    .orderBy('role')
    .execute()
}
