import type { Insertable } from 'kysely'
import type { Db } from '~/db/connection.server'
import type { ApplicationState } from '~/db/intakeTables'
import type { Tables } from '~/db/tables'
import { type Step, writeStep } from './takeStep.server'

const day = 86_400_000

type Given = Partial<Insertable<Tables['application']>> & { id: string; offeringId: string }

/** For tests: somebody who applied, brought to a state along the steps that are given; the last one is where they are. */
export async function addApplication(db: Db, given: Given, states: ApplicationState[] = [], name = given.id) {
  const at = given.appliedAt ?? Date.now() - 10 * day
  const candidateId = given.candidateId ?? `${given.id}-c`
  if (!given.candidateId) await addCandidate(db, { id: candidateId, name, createdAt: at })
  const last = await db
    .selectFrom('application')
    .select((eb) => eb.fn.max('number').as('number'))
    .executeTakeFirst()
  const number = (last?.number ?? 0) + 1
  await db
    .insertInto('application')
    .values({ number, candidateId, appliedAt: at, since: at, heardAt: at, ...given })
    .execute()
  const steps: ApplicationState[] = ['applied', ...states]
  for (const [days, state] of steps.entries()) await step(db, given.id, { state, at: at + days * day, by: null })
}

export async function addCandidate(db: Db, given: Partial<Insertable<Tables['candidate']>> & { id: string }) {
  const { id, name = id } = given
  const row = { secret: `secret-${id}`, name, email: `${id}@elders.example`, language: 'nl' as const, createdAt: 1 }
  await db
    .insertInto('candidate')
    .values({ ...row, ...given })
    .execute()
}

/** For tests: a qualification of the list. */
export async function addCrebo(db: Db, code = '25342', name = 'Monteur mechatronica', level = 2) {
  await db.insertInto('crebo').values({ code, name, level, validFrom: '2015-08-01', source: 'test' }).execute()
}

/** For tests: a place where somebody can work and learn. */
export async function addWorkPlace(db: Db, given: Partial<Insertable<Tables['workPlace']>> & { id: string }) {
  const row = {
    companyName: 'Vos Fijnmechanica',
    companyId: 'vos',
    contactEmail: 'esra@vos.example',
    title: 'Monteren van kleine machines',
    crebo: '25342',
    number: 1,
    startsOn: '2026-09-01',
    endsOn: '2028-07-31',
    offeredAt: 1,
    offeredBy: null,
    offeredUntil: '2099-12-31',
  }
  await db
    .insertInto('workPlace')
    .values({ ...row, ...given })
    .execute()
}

/** For tests: that an applicant has a place. */
export async function addPlacement(db: Db, applicationId: string, workPlaceId: string, at = Date.now()) {
  const { candidateId } = await db
    .selectFrom('application')
    .where('id', '=', applicationId)
    .select('candidateId')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('placement')
    .values({ id: `${applicationId}-p`, workPlaceId, applicationId, candidateId, matchedAt: at, matchedBy: null })
    .execute()
}

async function step(db: Db, applicationId: string, one: Step) {
  await writeStep(db, applicationId, { crebo: one.state === 'admitted' ? '25342' : null, ...one })
}
