import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import { containing } from '~/db/folded'
import type { Person } from '~/modules/people/person'
import { type Followed, followedBy } from '../followed'

/** The published modules that an organisation may assign: a hub its own, any other all there are. */
export function assignableOfferings(db: Db, { organisationId, as }: Followed) {
  const modules = db
    .selectFrom('publishedOffering as offering')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .where('offering.moduleId', 'is not', null)
  return as === 'hub' ? modules.where('offering.hubId', '=', organisationId) : modules
}

/** The organisations on whose behalf a person may assign this module. */
export async function assigningOrganisations(db: Db, person: Person, offeringId: string) {
  const offering = await db
    .selectFrom('publishedOffering')
    .where('id', '=', offeringId)
    .where('moduleId', 'is not', null)
    .select('hubId')
    .executeTakeFirst()
  if (!offering) return []
  return followedBy(person).filter(({ as, organisationId }) => as === 'employer' || organisationId === offering.hubId)
}

/** Whom an organisation may assign something: its own people, and those who learn with a hub or come to its dates. */
export function assignablePeople(db: Db, { organisationId, as }: Followed) {
  return db.selectFrom('person').where((eb) => {
    const belongs = eb(
      'person.id',
      'in',
      eb.selectFrom('membership').where('organisationId', '=', organisationId).select('personId'),
    )
    if (as === 'employer') return belongs
    const learners = eb
      .selectFrom('enrolment')
      .innerJoin('offering', 'offering.id', 'enrolment.offeringId')
      .where('offering.hubId', '=', organisationId)
      .select('enrolment.personId')
    const guests = eb
      .selectFrom('booking')
      .innerJoin('offeringSession', 'offeringSession.id', 'booking.sessionId')
      .innerJoin('offering', 'offering.id', 'offeringSession.offeringId')
      .where('offering.hubId', '=', organisationId)
      .where('booking.personId', 'is not', null)
      .where('booking.state', 'in', ['associated', 'finished'])
      .select('booking.personId')
    return eb.or([belongs, eb('person.id', 'in', learners), eb('person.id', 'in', guests)])
  })
}

/** So many names fit a page on which one chooses; who is not among them is found by name. */
const namesPerChoice = 200

/** People to choose from, by name: those whose name or address has this text, and those who were chosen already. */
export async function peopleToChoose(db: Db, followed: Followed, { text, chosen }: { text: string; chosen: string[] }) {
  const { total } = await assignablePeople(db, followed)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const has = sql<boolean>`folded(person.name || ' ' || person.email) like ${containing(text)} escape '\\'`
  const isChosen = sql<0 | 1>`person.id in (select value from json_each(${JSON.stringify(chosen)}))`
  const most = namesPerChoice + chosen.length
  const found = await assignablePeople(db, followed)
    .where((eb) => eb.or([has, eb(isChosen, '=', 1)]))
    .select(['person.id', 'person.name', 'person.email'])
    .orderBy(isChosen, 'desc')
    .orderBy(sql`folded(person.name), person.id`)
    .limit(most + 1)
    .execute()
  return { people: found.slice(0, most), total, isCut: found.length > most }
}

/** The modules to choose from, by title. */
export function offeringsToChoose(db: Db, followed: Followed) {
  return assignableOfferings(db, followed)
    .select(['offering.id', 'offering.title', 'hub.name as hubName', 'hub.colour as hubColour'])
    .orderBy(sql`folded(offering.title), offering.id`)
    .execute()
}
