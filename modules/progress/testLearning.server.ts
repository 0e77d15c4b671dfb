import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import type { Attempt } from '~/db/tables'
import type { PackageContents } from '~/modules/packages/contents'

/** For tests: a module with one version that a hub offers, or a package of others; the offering has the same id. */
export async function addOfferedModule(db: Db, id: string, hubId = 'mira', contents?: PackageContents) {
  const by = { createdAt: 1, createdBy: 'anouk', updatedAt: 1, updatedBy: 'anouk' }
  const published = { title: id, publishedAt: 1, publishedBy: 'anouk' }
  await db
    .insertInto('learningModule')
    .values({ id, hubId, slug: id, title: id, settings: '{}', ...by })
    .execute()
  await db
    .insertInto('moduleVersion')
    .values({
      id: `${id}-1`,
      moduleId: id,
      number: 1,
      document: '{}',
      contents: contents ? JSON.stringify(contents) : null,
      ...published,
    })
    .execute()
  const offering = { id, slug: id, kind: 'module' as const, hubId, moduleId: id, title: id }
  await db
    .insertInto('offering')
    .values({ ...offering, createdAt: 1, updatedAt: 1 })
    .execute()
}

type Learned = { person: string; company: string | null; attempts?: Partial<Attempt>[] }

/** For tests: an enrolment with its attempts, the first one first. Answers its id. */
export async function addLearning(db: Db, offeringId: string, { person, company, attempts = [] }: Learned) {
  const id = newId()
  await db
    .insertInto('enrolment')
    .values({ id, offeringId, personId: person, organisationId: company, enrolledAt: 1000 })
    .execute()
  for (const [index, attempt] of attempts.entries())
    await db
      .insertInto('attempt')
      .values({
        id: newId(),
        enrolmentId: id,
        versionId: `${offeringId}-1`,
        number: index + 1,
        startedAt: 2000,
        pagesTotal: 8,
        ...attempt,
      })
      .execute()
  return id
}

/** For tests: somebody who is not in the cast. */
export async function addPerson(db: Db, id: string, name = id) {
  await db
    .insertInto('person')
    .values({ id, name, email: `${id}@test.example`, createdAt: 1 })
    .execute()
  return id
}
