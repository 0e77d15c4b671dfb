import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { assignPath } from '~/modules/paths/coordinating/assignPath.server'
import { follow } from '~/modules/paths/following/follow.server'
import { signOff } from '~/modules/paths/workOrders/signOff.server'
import { tickWorkOrder } from '~/modules/paths/workOrders/tickWorkOrder.server'
import { visibleTicks } from '~/modules/paths/workOrders/visibleTicks.server'
import { daysAfter, dutchDay } from '~/modules/progress/assigning/due'
import { done } from '../done'
import { personOf } from '../personOf.server'

const day = 86_400_000
const hour = 3_600_000

type Path = { id: string; slug: string }
type Done = { stepId: string; daysAgo: number; note?: string; by?: string; again?: string }
type Journey = { name: string; level: string; daysAgo: number; orders?: Done[] }

const early: Done = { stepId: 'demonstrator', daysAgo: 12, by: 'carla' }

/** Who of the first companies began with the path about robots, and how far they came with its work orders. */
const robotJourneys: Journey[] = [
  { name: 'Frits Mulder', level: 'uitproberen', daysAgo: 20 },
  { name: 'Lotte Hendriks', level: 'werkplek', daysAgo: 30, orders: [{ ...early, daysAgo: 20 }, ...tried(15)] },
  {
    name: 'Mehmet Kaya',
    level: 'uitproberen',
    daysAgo: 25,
    orders: [{ stepId: 'demonstrator', daysAgo: 2, note: 'Ik stond er woensdag, samen met Sanne.' }],
  },
  { name: 'Sanne de Boer', level: 'kennismaken', daysAgo: 24, orders: [early] },
  { name: 'Wouter Schouten', level: 'uitproberen', daysAgo: 18, orders: [{ ...early, daysAgo: 9 }] },
  { name: 'Shanti Ramdin', level: 'werkplek', daysAgo: 16, orders: [{ stepId: 'demonstrator', daysAgo: 1 }] },
  { name: 'Jelle Hoekstra', level: 'kennismaken', daysAgo: 10 },
  { name: 'Gerda Wiersma', level: 'kennismaken', daysAgo: 9 },
]

function tried(daysAgo: number): Done[] {
  return [
    { stepId: 'grijper', daysAgo, by: 'carla' },
    { stepId: 'punten', daysAgo: daysAgo - 3, by: 'carla' },
    { stepId: 'product', daysAgo: 3, note: 'Ik koos het ventiel van lijn 2.' },
  ]
}

const joiningJourneys: Journey[] = [
  {
    name: 'Joris van Leeuwen',
    level: 'zelfstandig',
    daysAgo: 14,
    orders: [
      { stepId: 'rondgang', daysAgo: 11, by: 'esra' },
      { stepId: 'meetbank', daysAgo: 4, by: 'esra', again: 'Maat 3 stond twee keer op de kaart. Meet die nog eens.' },
    ],
  },
  {
    name: 'Piotr Kowalski',
    level: 'eerste-week',
    daysAgo: 6,
    orders: [{ stepId: 'rondgang', daysAgo: 1, note: 'De route ging via de expeditie terug naar de meetkamer.' }],
  },
]

export async function followPaths(db: Db, { robots, joining }: { robots: Path; joining: Path }, now: number) {
  for (const journey of robotJourneys) await follows(db, robots, journey, now)
  for (const journey of joiningJourneys) await follows(db, joining, journey, now)
  const asked = { batchId: newId(), pathId: robots.id, level: 'kennismaken', organisationId: 'vos' }
  const personIds = [await idOf(db, 'Fatima el Amrani'), await idOf(db, 'Sanne de Boer')]
  const dueOn = daysAfter(dutchDay(now), 20)
  done(await assignPath(db, await personOf(db, 'esra'), { ...asked, personIds, dueOn }, now - 8 * day))
}

async function follows(db: Db, { slug }: Path, { name, level, daysAgo, orders = [] }: Journey, now: number) {
  const person = await personOf(db, await idOf(db, name))
  done(await follow(db, person, { slug, level }, now - daysAgo * day))
  for (const { stepId, daysAgo, note = '', by, again } of orders) {
    const at = now - daysAgo * day
    const ticked = await tickWorkOrder(db, person, { slug, stepId, note }, at)
    // Whose module is not done yet comes no further than that.
    if (!ticked || 'refused' in ticked) return
    if (by) await decide(db, by, { personId: person.id, stepId, again }, at + 4 * hour)
  }
}

type Decided = { personId: string; stepId: string; again?: string }

async function decide(db: Db, by: string, { personId, stepId, again }: Decided, at: number) {
  const signer = await personOf(db, by)
  const tick = await visibleTicks(db, signer)
    .where('workOrderTick.personId', '=', personId)
    .where('stepId', '=', stepId)
    .select('workOrderTick.id')
    .executeTakeFirstOrThrow()
  done(await signOff(db, signer, tick.id, { isDone: !again, note: again ?? '' }, at))
}

async function idOf(db: Db, name: string) {
  return (await db.selectFrom('person').where('name', '=', name).select('id').executeTakeFirstOrThrow()).id
}
