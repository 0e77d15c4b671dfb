import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { dutchDay } from '~/modules/people/dutchDay'
import { assign } from '~/modules/progress/assigning/assign.server'
import { daysAfter } from '~/modules/progress/assigning/due'
import { done } from './done'
import { personOf } from './personOf.server'

const day = 86_400_000

type Asked = { by: string; organisationId: string; moduleId: string; personIds: string[]; days: number | null }

/** What a team lead and a coordinator asked of people: for whom the date is over, near, far or absent. */
export async function loadAssignments(db: Db, modules: { ssomq: string; measuring: string }, now: number) {
  const vos = await peopleOf(db, 'vos')
  const { personId: inge } = await db
    .selectFrom('membership')
    .where('organisationId', '=', 'hamer')
    .where('role', '=', 'teamLead')
    .select('personId')
    .executeTakeFirstOrThrow()
  const hub = { by: 'carla', organisationId: 'mira' }
  const lead = { by: 'esra', organisationId: 'vos' }
  const ask = (asked: Asked, daysAgo: number) => give(db, asked, { at: now - daysAgo * day, now })
  await ask({ ...lead, moduleId: modules.ssomq, personIds: vos, days: -4 }, 30)
  await ask({ ...lead, moduleId: modules.measuring, personIds: vos.slice(0, 3), days: 5 }, 9)
  await ask({ ...lead, moduleId: modules.measuring, personIds: vos.slice(3, 5), days: -2 }, 20)
  await ask({ ...lead, moduleId: modules.measuring, personIds: vos.slice(5), days: null }, 9)
  await ask({ ...hub, moduleId: modules.ssomq, personIds: await peopleOf(db, 'delta'), days: -3 }, 21)
  await ask({ ...hub, moduleId: modules.ssomq, personIds: await peopleOf(db, 'noord'), days: 6 }, 21)
  const toFrits = { personIds: ['frits'], moduleId: modules.ssomq }
  await ask({ ...hub, ...toFrits, days: 3 }, 8)
  await ask({ by: inge, organisationId: 'hamer', ...toFrits, moduleId: modules.measuring, days: 24 }, 8)
}

// Daan and Esra start clean: they are there to be assigned something.
async function peopleOf(db: Db, organisationId: string) {
  const people = await db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .leftJoin('castMember', 'castMember.personId', 'person.id')
    .where('organisationId', '=', organisationId)
    .where('castMember.personId', 'is', null)
    .select('person.id')
    .orderBy('person.name')
    .execute()
  return people.map(({ id }) => id)
}

async function give(db: Db, { by, moduleId, days, ...asked }: Asked, { at, now }: { at: number; now: number }) {
  const offering = db.selectFrom('offering').where('moduleId', '=', moduleId).select('id')
  const { id: offeringId } = await offering.executeTakeFirstOrThrow()
  const dueOn = days === null ? null : daysAfter(dutchDay(now), days)
  done(await assign(db, await personOf(db, by), { ...asked, batchId: newId(), offeringId, dueOn }, at))
}
