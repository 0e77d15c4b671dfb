import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inPieces } from '~/modules/progress/assigning/inPieces'
import { joinTeam, leaveTeam } from '../teams/changeTeamMembers.server'
import type { Place } from './applyImport.server'

/** Every team of the organisation by its name in small letters, after making those that are new. */
export async function teamsWithIds(tx: Db, newTeams: string[], { organisationId, by, now }: Place) {
  for (const some of inPieces(newTeams))
    await tx
      .insertInto('team')
      .values(some.map((name) => ({ id: newId(), organisationId, name, createdAt: now, createdBy: by })))
      .execute()
  const teams = await tx
    .selectFrom('team')
    .where('organisationId', '=', organisationId)
    .where('endedAt', 'is', null)
    .select(['id', 'name'])
    .execute()
  return new Map(teams.map(({ id, name }) => [name.toLowerCase(), id]))
}

type InTeams = { personId: string; teams?: string[] }

/** Who has teams in the list is in those, and in no other of the organisation. */
export async function toTeams(tx: Db, teams: Map<string, string>, people: InTeams[], { by, now }: Place) {
  const joining = new Map<string, string[]>()
  const leaving = new Map<string, string[]>()
  const present = await presentIn(tx, [...teams.values()])
  for (const { personId, teams: names } of people) {
    if (!names) continue
    const wanted = new Set(names.map((name) => teams.get(name.toLowerCase())!))
    const inNow = present.get(personId) ?? new Set()
    for (const teamId of wanted) if (!inNow.has(teamId)) add(joining, teamId, personId)
    for (const teamId of inNow) if (!wanted.has(teamId)) add(leaving, teamId, personId)
  }
  for (const [teamId, personIds] of joining) await joinTeam(tx, { teamId, personIds, by }, now)
  for (const [teamId, personIds] of leaving) await leaveTeam(tx, { teamId, personIds, by }, now)
}

function add(all: Map<string, string[]>, key: string, value: string) {
  const known = all.get(key)
  if (known) known.push(value)
  else all.set(key, [value])
}

async function presentIn(tx: Db, teamIds: string[]) {
  const rows = await tx
    .selectFrom('teamMember')
    .where('teamId', 'in', teamIds.length ? teamIds : [''])
    .where('leftAt', 'is', null)
    .select(['personId', 'teamId'])
    .execute()
  const present = new Map<string, Set<string>>()
  for (const { personId, teamId } of rows) present.set(personId, (present.get(personId) ?? new Set()).add(teamId))
  return present
}
