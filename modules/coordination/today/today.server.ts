import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import type { Followed } from '~/modules/progress/followed'
import { ownTeams, teamsOf } from '../teams/teamList.server'
import { atRisk } from './atRisk.server'
import { expiring } from './expiring.server'
import { lateElsewhere } from './lateElsewhere.server'
import { waitsForMe } from './waitsForMe.server'

/** So many are a look; the rest follows a press. */
export const shownAtFirst = 12

type Asked = { team: string | null; isWhole: boolean }

/**
 * What who leads or coordinates has to know today: who is behind and why, what ends, what waits for them. Of a team when one is
 * asked for; who leads one team begins with it.
 */
export async function today(
  db: Db,
  person: Person,
  followed: Followed,
  { team: asked, isWhole }: Asked,
  now = Date.now(),
) {
  const teams = await teamsOf(db, followed.organisationId)
  const own = await ownTeams(db, person, followed.organisationId)
  const wanted = asked ?? (own.length === 1 ? own[0]! : 'all')
  const teamId = teams.find(({ id }) => id === wanted)?.id
  return {
    teams: teams.map(({ id, name }) => ({ id, name })),
    teamId,
    risk: await atRisk(db, person, followed, { teamId, most: isWhole ? 500 : shownAtFirst }, now),
    late: await lateElsewhere(db, followed, teamId, now),
    expiring: await expiring(db, followed, teamId, now),
    waits: await waitsForMe(db, person, followed, now),
    now,
  }
}
