import type { Db } from '~/db/connection.server'
import { dutchDay } from '~/modules/people/dutchDay'
import type { Member } from './rule'

/** Everybody who belongs to an organisation, with what decides on assignments. */
export async function membersForRules(db: Db, organisationId: string): Promise<Map<string, Member>> {
  const rows = await db
    .selectFrom('membership')
    .leftJoin('memberProfile', (join) =>
      join
        .onRef('memberProfile.personId', '=', 'membership.personId')
        .onRef('memberProfile.organisationId', '=', 'membership.organisationId'),
    )
    .where('membership.organisationId', '=', organisationId)
    .groupBy(['membership.personId', 'memberProfile.jobTitle', 'memberProfile.startedOn'])
    .select(['membership.personId', 'memberProfile.jobTitle', 'memberProfile.startedOn'])
    .select((eb) => eb.fn.min('membership.grantedAt').as('since'))
    .execute()
  const members = new Map<string, Member>()
  for (const { personId, jobTitle, startedOn, since } of rows) {
    const known = { personId, since, jobTitle: jobTitle ?? '', teamIds: new Set<string>() }
    members.set(personId, { ...known, startedOn: startedOn ?? dutchDay(since) })
  }
  const inTeams = await db
    .selectFrom('teamMember')
    .innerJoin('team', 'team.id', 'teamMember.teamId')
    .where('team.organisationId', '=', organisationId)
    .where('team.endedAt', 'is', null)
    .where('leftAt', 'is', null)
    .select(['personId', 'teamId'])
    .execute()
  for (const { personId, teamId } of inTeams) members.get(personId)?.teamIds.add(teamId)
  return members
}
