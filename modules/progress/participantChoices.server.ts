import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import type { Followed } from './followed'
import { chosenEnrolments } from './participants.server'

/** The modules and the companies one can choose from: a hub's own modules, and who learns in them. */
export async function participantChoices(db: Db, person: Person, followed: Followed) {
  const enrolments = chosenEnrolments(db, person, followed, {})
  const modules = followed.as === 'hub' ? modulesOfHub(db, followed.organisationId) : learnedModules(enrolments)
  const companies = enrolments
    .innerJoin('organisation as company', 'company.id', 'enrolment.organisationId')
    .select(['company.id', 'company.name'])
    .groupBy(['company.id', 'company.name'])
    .orderBy(sql`folded(company.name)`)
  return {
    modules: await modules.execute(),
    companies: followed.as === 'hub' ? await companies.execute() : [],
  }
}

function modulesOfHub(db: Db, hubId: string) {
  return db
    .selectFrom('offering')
    .where('hubId', '=', hubId)
    .where('moduleId', 'is not', null)
    .select(['id', 'title', 'slug'])
    .orderBy(sql`folded(title)`)
}

function learnedModules(enrolments: ReturnType<typeof chosenEnrolments>) {
  return enrolments
    .select(['offering.id', 'offering.title', 'offering.slug'])
    .groupBy(['offering.id', 'offering.title', 'offering.slug'])
    .orderBy(sql`folded(offering.title)`)
}
