import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import type { NewOffering } from '~/db/tables'
import type { LearningModule } from '~/modules/blocks/document'
import { personOfSession, startSession } from '~/modules/people/session.server'

/** For tests: a person of the cast as a request would know them. */
export async function personNamed(db: Db, personId: string) {
  const { secret } = await startSession(db, personId, 'test')
  return (await personOfSession(db, secret))!
}

/** For tests: a module as its author would publish it. */
export function aModule(title: string, version = 1): LearningModule {
  const settings = {
    summary: 'Werken met een lasrobot in de cel.',
    forWhom: 'Operators die met een robot gaan werken',
    goals: [{ id: 'stoppen', text: 'Een robot veilig stoppen' }],
    terms: [],
    level: 'mbo3' as const,
    theme: 'Robotisering',
    language: 'nl' as const,
    readingLevel: 'B1' as const,
    minutes: 40,
    passMark: 70,
    testAttempts: 0,
    testMinutes: 0,
    countingAttempt: 'best' as const,
    contactName: 'Anouk Visser',
    contactEmail: 'anouk@mira.example',
  }
  const page = { id: 'p1', title: 'Begin', kind: 'lesson' as const, document: { type: 'doc', content: [] } }
  return { id: 'm', title, version, settings, pages: [page, { ...page, id: 'p2', title: 'Einde' }] }
}

/** For tests: a module with one published version, so that it can be offered and started. */
export async function addModule(db: Db, id: string, title: string) {
  const by = { createdAt: 1, createdBy: 'anouk', updatedAt: 1, updatedBy: 'anouk' }
  await db
    .insertInto('learningModule')
    .values({ id, hubId: 'mira', slug: id, title, settings: '{}', ...by })
    .execute()
  await addVersion(db, id, 1)
}

export async function addVersion(db: Db, moduleId: string, number: number) {
  const document = JSON.stringify(aModule(moduleId, number))
  const version = { id: `${moduleId}-${number}`, moduleId, number, title: moduleId, document }
  await db
    .insertInto('moduleVersion')
    .values({ ...version, publishedAt: 1, publishedBy: 'anouk' })
    .execute()
}

/** For tests: a published offering; only what matters to the test is given. */
export async function addOffering(db: Db, offering: Partial<NewOffering> & { id: string }) {
  const defaults = { slug: offering.id, kind: 'masterclass' as const, hubId: 'smn', title: offering.id }
  await db
    .insertInto('offering')
    .values({ ...defaults, createdAt: 1, updatedAt: 1, ...offering })
    .execute()
  await db.insertInto('offeringPublication').values({ id: newId(), offeringId: offering.id, publishedAt: 1 }).execute()
}
