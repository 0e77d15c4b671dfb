import type { Db } from '~/db/connection.server'
import type { Role } from '~/db/tables'
import { belongingOf } from '~/modules/people/belonging.server'
import type { Belonging } from '~/modules/people/granting'
import { inPieces } from '~/modules/progress/assigning/inPieces'
import type { ReadPerson } from './readPeople'

type Account = { id: string; name: string; email: string }
export type CurrentMember = Account & {
  jobTitle: string
  startedOn: string | null
  phone: string
  teams: string[]
  roles: Role[]
  belonging: Belonging
}
export type Known = {
  /** By address: who has an account among those in the list. */
  accounts: Map<string, Account>
  members: Map<string, CurrentMember>
  belonging: Map<string, Belonging>
  /** By name in small letters. */
  teams: Map<string, string>
}

/** What is known now of an organisation and of everybody in a list. */
export async function currentPeople(db: Db, organisationId: string, people: ReadPerson[]): Promise<Known> {
  const accounts = new Map<string, Account>()
  for (const some of inPieces(people.map(({ email }) => email))) {
    const rows = await db.selectFrom('person').where('email', 'in', some).select(['id', 'name', 'email']).execute()
    for (const row of rows) accounts.set(row.email.toLowerCase(), row)
  }
  const members = await membersOf(db, organisationId)
  const belonging = new Map<string, Belonging>()
  const ids = [...new Set([...members.keys(), ...[...accounts.values()].map(({ id }) => id)])]
  for (const some of inPieces(ids)) for (const [id, one] of await belongingOf(db, some)) belonging.set(id, one)
  for (const [id, member] of members) member.belonging = belonging.get(id)!
  const teams = await db
    .selectFrom('team')
    .where('organisationId', '=', organisationId)
    .where('endedAt', 'is', null)
    .select(['id', 'name'])
    .execute()
  return { accounts, members, belonging, teams: new Map(teams.map(({ id, name }) => [name.toLowerCase(), id])) }
}

const nowhere: Belonging = { isAdministrator: false, organisationIds: [], formerOrganisationIds: [] }

async function membersOf(db: Db, organisationId: string) {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .leftJoin('memberProfile', (join) =>
      join
        .onRef('memberProfile.personId', '=', 'membership.personId')
        .onRef('memberProfile.organisationId', '=', 'membership.organisationId'),
    )
    .where('membership.organisationId', '=', organisationId)
    .select(['person.id', 'person.name', 'person.email', 'role', 'jobTitle', 'startedOn', 'phone'])
    .orderBy('person.id')
    .execute()
  const members = new Map<string, CurrentMember>()
  for (const { id, name, email, role, jobTitle, startedOn, phone } of rows) {
    const known = members.get(id)
    if (known) known.roles.push(role)
    else {
      const said = { jobTitle: jobTitle ?? '', startedOn, phone: phone ?? '' }
      members.set(id, { id, name, email, ...said, teams: [], roles: [role], belonging: nowhere })
    }
  }
  const inTeams = await db
    .selectFrom('teamMember')
    .innerJoin('team', 'team.id', 'teamMember.teamId')
    .where('team.organisationId', '=', organisationId)
    .where('team.endedAt', 'is', null)
    .where('leftAt', 'is', null)
    .select(['personId', 'team.name'])
    .execute()
  for (const { personId, name } of inTeams) members.get(personId)?.teams.push(name)
  return members
}
