import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { ledTeams } from './ledOrganisation.server'
import { isTeamNamed } from './teamNamed.server'

export function renameTeam(db: Db, person: Person, teamId: string, name: string) {
  return inTransaction(db, async (tx) => {
    const found = ledTeams(tx, person).where('team.id', '=', teamId).select('organisationId')
    const team = await found.executeTakeFirst()
    if (!team) return undefined
    if (await isTeamNamed(tx, team.organisationId, name, teamId)) return { refused: 'known' as const }
    await tx.updateTable('team').set({ name }).where('id', '=', teamId).execute()
    return { teamId }
  })
}
