import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { addPublication } from '~/modules/catalogue/publishOffering.server'
import { crebos, fundingSchemes } from './dated'
import { type DemoOffering, demoOfferings } from './offerings'

/** Crebo numbers, grants and what hubs offer beside modules, on offer since `at`. */
export async function loadOfferings(db: Db, now: number, at: number) {
  for (const crebo of crebos) await db.insertInto('crebo').values(crebo).execute()
  for (const scheme of fundingSchemes) await db.insertInto('fundingScheme').values(scheme).execute()
  for (const offering of demoOfferings(now)) await addOffering(db, offering, at)
}

async function addOffering(db: Db, demo: DemoOffering, at: number) {
  const { outcomes, skills, funding, sessions, publishedBy, ...words } = demo
  const id = newId()
  const lists = {
    outcomes: JSON.stringify(outcomes),
    skills: JSON.stringify(skills.map((name) => ({ name }))),
  }
  await db
    .insertInto('offering')
    .values({ id, ...words, ...lists, createdAt: at, updatedAt: at })
    .execute()
  for (const fundingSchemeId of funding)
    await db.insertInto('offeringFunding').values({ offeringId: id, fundingSchemeId }).execute()
  for (const session of sessions)
    await db
      .insertInto('offeringSession')
      .values({ id: newId(), offeringId: id, ...session })
      .execute()
  await addPublication(db, publishedBy, id, at)
}
