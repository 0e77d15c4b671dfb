import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { ledOrganisation } from './ledOrganisation.server'
import { isTeamNamed } from './teamNamed.server'

/** Makes a team in an organisation that one keeps. Refused when there is one with this name. */
export function makeTeam(db: Db, person: Person, organisationId: string, name: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    if (!(await ledOrganisation(tx, person, organisationId))) return undefined
    if (await isTeamNamed(tx, organisationId, name)) return { refused: 'known' as const }
    const id = newId()
    await tx.insertInto('team').values({ id, organisationId, name, createdAt: now, createdBy: person.id }).execute()
    return { teamId: id }
  })
}
