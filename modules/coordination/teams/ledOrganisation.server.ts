import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { followedBy } from '~/modules/progress/followed'

/** An organisation whose teams and standing assignments this person keeps: who follows its people, and the administrator. */
export function ledOrganisation(db: Db, person: Person, organisationId: string) {
  const isTheirs =
    person.isAdministrator || followedBy(person).some((followed) => followed.organisationId === organisationId)
  return db
    .selectFrom('organisation')
    .where('id', '=', isTheirs ? organisationId : '')
    .select(['id', 'kind', 'name'])
    .executeTakeFirst()
}

/** The teams that a person keeps. */
export function ledTeams(db: Db, person: Person) {
  const teams = db.selectFrom('team').where('team.endedAt', 'is', null)
  if (person.isAdministrator) return teams
  const organisations = followedBy(person).map(({ organisationId }) => organisationId)
  return teams.where('team.organisationId', 'in', organisations.length ? organisations : [''])
}
