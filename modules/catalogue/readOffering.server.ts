import type { Db } from '~/db/connection.server'
import { dutchDay } from '~/modules/people/dutchDay'
import type { Person } from '~/modules/people/person'
import { ownOfferings } from './ownOfferings.server'
import { publicDates } from './sessions/publicDates.server'
import { startOf } from './start'

export type OfferingPage = NonNullable<Awaited<ReturnType<typeof readOffering>>>
export type Skill = { name: string; uri?: string }

/**
 * An offering with all that its page says; undefined when there is none at this address for this person. A withdrawn one
 * can be seen by its own hub only.
 */
export async function readOffering(db: Db, person: Person | undefined, slug: string, now = Date.now()) {
  const published = await db.selectFrom('publishedOffering').where('slug', '=', slug).selectAll().executeTakeFirst()
  const own = person && (await ownOfferings(db, person).where('offering.slug', '=', slug).executeTakeFirst())
  const offering = published ?? own
  if (!offering) return undefined
  const { sessions, cancelled } = await publicDates(db, offering.id, now)
  return {
    ...offering,
    isPublished: published !== undefined,
    isOwn: own !== undefined,
    outcomes: JSON.parse(offering.outcomes) as string[],
    skills: JSON.parse(offering.skills) as Skill[],
    hub: await hubOf(db, offering.hubId),
    crebo: offering.crebo ? await creboOf(db, offering.crebo) : undefined,
    sessions,
    cancelled,
    start: startOf(offering, sessions, now),
    funding: await fundingOf(db, offering.id, now),
    developmentPaths: await pathsOf(db, offering.id, now),
    themeNames: await themeOf(db, offering.themeId),
  }
}

function hubOf(db: Db, hubId: string) {
  return db
    .selectFrom('organisation')
    .where('id', '=', hubId)
    .select(['name', 'slug', 'kind', 'colour', 'place', 'email', 'phone', 'website'])
    .executeTakeFirstOrThrow()
}

function creboOf(db: Db, code: string) {
  return db.selectFrom('crebo').where('code', '=', code).selectAll().executeTakeFirst()
}

// A grant is shown only while it holds: a closed scheme must not raise hopes.
function fundingOf(db: Db, offeringId: string, now: number) {
  const today = dutchDay(now)
  return db
    .selectFrom('offeringFunding')
    .innerJoin('fundingScheme', 'fundingScheme.id', 'offeringFunding.fundingSchemeId')
    .where('offeringId', '=', offeringId)
    .where('validFrom', '<=', today)
    .where((is) => is.or([is('validUntil', 'is', null), is('validUntil', '>=', today)]))
    .select(['id', 'name', 'summary', 'source', 'validFrom', 'validUntil'])
    .orderBy('name')
    .execute()
}

function pathsOf(db: Db, offeringId: string, now: number) {
  const today = dutchDay(now)
  return db
    .selectFrom('offeringDevelopmentPath')
    .innerJoin('developmentPath', 'developmentPath.id', 'offeringDevelopmentPath.developmentPathId')
    .where('offeringId', '=', offeringId)
    .where('validFrom', '<=', today)
    .where((is) => is.or([is('validUntil', 'is', null), is('validUntil', '>=', today)]))
    .select(['id', 'name', 'summary', 'source'])
    .orderBy('name')
    .execute()
}

function themeOf(db: Db, themeId: string | null) {
  return db
    .selectFrom('theme')
    .where('id', '=', themeId ?? '')
    .select(['nameNl as nl', 'nameEn as en'])
    .executeTakeFirst()
}
