import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { themeNamed } from '~/modules/catalogue/lists/themeNamed.server'
import { addPublication } from '~/modules/catalogue/publishOffering.server'
import { crebos, developmentPaths, fundingSchemes, nlqfLevels, themes } from './dated'
import { type DemoOffering, demoOfferings } from './offerings'

/** What hubs offer beside modules, on offer since `at`. */
export async function loadOfferings(db: Db, now: number, at: number) {
  for (const offering of demoOfferings(now)) await addOffering(db, offering, at)
}

/** The dated lists that an administrator keeps. */
export async function loadLists(db: Db) {
  for (const crebo of crebos) await db.insertInto('crebo').values(crebo).execute()
  for (const scheme of fundingSchemes) await db.insertInto('fundingScheme').values(scheme).execute()
  for (const level of nlqfLevels) await db.insertInto('nlqfLevel').values(level).execute()
  for (const path of developmentPaths) await db.insertInto('developmentPath').values(path).execute()
  for (const theme of themes) await db.insertInto('theme').values(theme).execute()
}

async function addOffering(db: Db, demo: DemoOffering, at: number) {
  const { outcomes, skills, funding, developmentPaths = [], sessions, publishedBy, ...words } = demo
  const id = newId()
  const themeId = await themeNamed(db, words.theme ?? '')
  const lists = {
    outcomes: JSON.stringify(outcomes),
    skills: JSON.stringify(skills.map((name) => ({ name }))),
  }
  await db
    .insertInto('offering')
    .values({
      id,
      ...words,
      ...lists,
      themeId,
      createdAt: at,
      createdBy: publishedBy,
      updatedAt: at,
      updatedBy: publishedBy,
    })
    .execute()
  for (const fundingSchemeId of funding)
    await db.insertInto('offeringFunding').values({ offeringId: id, fundingSchemeId }).execute()
  for (const developmentPathId of developmentPaths)
    await db.insertInto('offeringDevelopmentPath').values({ offeringId: id, developmentPathId }).execute()
  for (const session of sessions)
    await db
      .insertInto('offeringSession')
      .values({ id: newId(), offeringId: id, ...session })
      .execute()
  await addPublication(db, publishedBy, id, at)
}
