import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { ledOrganisation, ledTeams } from './ledOrganisation.server'

/** The teams of an organisation that one keeps, by name, with who leads them. Undefined when it is not theirs. */
export async function teamList(db: Db, person: Person, organisationId: string) {
  const organisation = await ledOrganisation(db, person, organisationId)
  if (!organisation) return undefined
  return { organisation, teams: await teamsOf(db, organisationId) }
}

export function teamsOf(db: Db, organisationId: string) {
  return db
    .selectFrom('team')
    .leftJoin('teamMember', (join) => join.onRef('teamMember.teamId', '=', 'team.id').on('leftAt', 'is', null))
    .leftJoin('person', 'person.id', 'teamMember.personId')
    .where('team.organisationId', '=', organisationId)
    .where('team.endedAt', 'is', null)
    .groupBy(['team.id', 'team.name'])
    .select(['team.id', 'team.name', (eb) => eb.fn.count<number>('teamMember.id').as('people')])
    .select(sql<string>`coalesce(group_concat(case when isLead = 1 then person.name end, ', '), '')`.as('leads'))
    .orderBy(sql`folded(team.name)`)
    .execute()
}

/** The teams of which somebody is the lead, in organisations that they follow. */
export async function ownTeams(db: Db, person: Person, organisationId: string) {
  const rows = await ledTeams(db, person)
    .innerJoin('teamMember', 'teamMember.teamId', 'team.id')
    .where('team.organisationId', '=', organisationId)
    .where('teamMember.personId', '=', person.id)
    .where('isLead', '=', 1)
    .where('leftAt', 'is', null)
    .select('team.id')
    .execute()
  return rows.map(({ id }) => id)
}

/** One team with its people, and who of the organisation could join. Undefined when it is not theirs. */
export async function readTeam(db: Db, person: Person, teamId: string) {
  const team = await ledTeams(db, person)
    .innerJoin('organisation', 'organisation.id', 'team.organisationId')
    .where('team.id', '=', teamId)
    .select(['team.id', 'team.name', 'team.organisationId', 'organisation.name as organisation', 'organisation.kind'])
    .executeTakeFirst()
  if (!team) return undefined
  const members = await db
    .selectFrom('teamMember')
    .innerJoin('person', 'person.id', 'teamMember.personId')
    .leftJoin('memberProfile', (join) =>
      join
        .onRef('memberProfile.personId', '=', 'person.id')
        .on('memberProfile.organisationId', '=', team.organisationId),
    )
    .where('teamId', '=', teamId)
    .where('leftAt', 'is', null)
    .select(['person.id', 'person.name', 'person.email', 'isLead', 'joinedAt', 'memberProfile.jobTitle'])
    .orderBy('isLead', 'desc')
    .orderBy(sql`folded(person.name), person.id`)
    .execute()
  const others = await db
    .selectFrom('person')
    .where('id', 'in', (eb) =>
      eb.selectFrom('membership').where('organisationId', '=', team.organisationId).select('personId'),
    )
    .where('id', 'not in', (eb) =>
      eb.selectFrom('teamMember').where('teamId', '=', teamId).where('leftAt', 'is', null).select('personId'),
    )
    .select(['id', 'name'])
    .orderBy(sql`folded(name), id`)
    .limit(1000)
    .execute()
  return { team, members, others }
}
