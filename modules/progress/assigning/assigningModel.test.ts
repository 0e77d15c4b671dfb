import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openDatabase } from '~/db/connection.server'
import { newId } from '~/db/id'
import { loadCast } from '~/db/loadCast.server'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { removeRole } from '~/modules/people/removeRole.server'
import { enrol } from '../enrol.server'
import { followedBy } from '../followed'
import { myLearning } from '../myLearning.server'
import { newAttempt } from '../openAttempt.server'
import { participants } from '../participants.server'
import { participantsQuery } from '../participantsQuery'
import { addOfferedModule } from '../testLearning.server'
import { assign } from './assign.server'
import { daysAfter, dueState } from './due'
import { undoBatch, withdrawAssignment } from './withdrawAssignment.server'

type Asker = 'vos' | 'mira'
type Asked = { batchId: string; dueOn: string | null; before?: Asked }
type Outcome = 'incomplete' | 'passed' | 'failed'
/** What is true of Daan and one module, as somebody would keep it on paper. */
type Paper = {
  day: number
  belongs: Record<Asker, boolean>
  asked: Partial<Record<Asker, Asked>>
  part?: { isOwnDoing: boolean; for: Asker | null; attempts: Outcome[] }
}
type Act =
  | { act: 'assign'; asker: Asker; days: number | null }
  | { act: 'withdraw' | 'undo' | 'leave'; asker: Asker }
  | { act: 'work'; outcome: Outcome }
  | { act: 'wait'; days: number }

const asker = fc.constantFrom<Asker>('vos', 'mira')
const acts = fc.oneof(
  fc.record({
    act: fc.constant('assign' as const),
    asker,
    days: fc.option(fc.constantFrom(0, 3, 20)),
  }),
  fc.record({ act: fc.constantFrom('withdraw' as const, 'undo' as const), asker }),
  fc.record({ act: fc.constant('work' as const), outcome: fc.constantFrom<Outcome>('incomplete', 'passed', 'failed') }),
  fc.record({ act: fc.constant('wait' as const), days: fc.constantFrom(1, 8) }),
  fc.record({ act: fc.constant('leave' as const), asker }),
)

const start = Date.UTC(2026, 2, 2, 9)
const at = ({ day }: Paper) => start + day * 86_400_000

test('whatever is asked, taken back, begun, finished and left: learner and followers read what is on paper', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { maxLength: 14 }), async (all) => {
      const world = await newWorld()
      for (const one of all) {
        await world.happens(one)
        expect(await world.seen(), JSON.stringify(one)).toEqual(world.onPaper())
      }
      world.close()
    }),
    { numRuns: process.env.LEERBANK_HARD ? 400 : 25 },
  )
}, 120_000)

async function newWorld() {
  const { db, close } = openDatabase(':memory:')
  await loadCast(db)
  await addOfferedModule(db, 'robots')
  await db.insertInto('offeringPublication').values({ id: 'p', offeringId: 'robots', publishedAt: 1 }).execute()
  await db
    .insertInto('membership')
    .values({ personId: 'daan', organisationId: 'mira', role: 'learner', grantedAt: 1 })
    .execute()
  const paper: Paper = { day: 0, belongs: { vos: true, mira: true }, asked: {} }
  const by = { vos: 'esra', mira: 'carla' }
  const as = (id: string) => personNamed(db, id)

  async function give({ asker: organisationId, days }: Extract<Act, { act: 'assign' }>) {
    const batchId = newId()
    const dueOn = days === null ? null : daysAfter(dutchDay(at(paper)), days)
    const input = { batchId, organisationId, offeringId: 'robots', personIds: ['daan'], dueOn }
    const given = await assign(db, await as(by[organisationId]), input, at(paper))
    const isTheirs = paper.belongs[organisationId] || (organisationId === 'mira' && paper.part !== undefined)
    expect(given).toEqual(isTheirs ? { batchId } : { refused: 'nobody' })
    if (!isTheirs) return
    paper.asked[organisationId] = { batchId, dueOn, before: paper.asked[organisationId] }
    paper.part ??= { isOwnDoing: false, for: organisationId === 'vos' ? 'vos' : learnsFor(), attempts: [] }
  }

  const learnsFor = () => (paper.belongs.mira ? 'mira' : paper.belongs.vos ? 'vos' : null)

  async function takeBack(act: 'withdraw' | 'undo', organisationId: Asker) {
    const asked = paper.asked[organisationId]
    if (!asked) return
    const person = await as(by[organisationId])
    const rows = db.selectFrom('assignment').where('batchId', '=', asked.batchId).select('id')
    const { id } = await rows.executeTakeFirstOrThrow()
    if (act === 'undo') await undoBatch(db, person, asked.batchId, at(paper))
    else await withdrawAssignment(db, person, id, at(paper))
    paper.asked[organisationId] = act === 'undo' ? asked.before : undefined
    forget()
  }

  async function leave(organisationId: Asker) {
    await removeRole(db, await as('ines'), organisationId, { personId: 'daan', role: 'learner' }, at(paper))
    if (paper.belongs[organisationId]) paper.asked[organisationId] = undefined
    paper.belongs[organisationId] = false
    forget()
  }

  function forget() {
    const { part, asked } = paper
    if (part && !part.isOwnDoing && part.attempts.length === 0 && !asked.vos && !asked.mira) paper.part = undefined
  }

  async function work(outcome: Outcome) {
    const daan = await as('daan')
    const { enrolmentId } = (await enrol(db, daan, 'robots', at(paper))) as { enrolmentId: string }
    const { attemptId } = (await newAttempt(db, daan, enrolmentId, at(paper)))!
    const finishedAt = outcome === 'incomplete' ? null : at(paper)
    await db.updateTable('attempt').set({ status: outcome, finishedAt }).where('id', '=', attemptId).execute()
    paper.part ??= { isOwnDoing: true, for: learnsFor(), attempts: [] }
    if (paper.part.attempts.at(-1) === 'incomplete') paper.part.attempts.pop()
    paper.part.attempts.push(outcome)
  }

  async function happens(one: Act) {
    if (one.act === 'assign') await give(one)
    else if (one.act === 'work') await work(one.outcome)
    else if (one.act === 'wait') paper.day += one.days
    else if (one.act === 'leave') await leave(one.asker)
    else await takeBack(one.act, one.asker)
  }

  function stateOnPaper() {
    const { attempts } = paper.part!
    if (attempts.includes('passed')) return 'passed'
    const last = attempts.at(-1)
    return last === undefined ? 'notStarted' : last === 'incomplete' ? 'busy' : last
  }

  /** What the learner reads, then what the two followers do. */
  function onPaper() {
    const { part, asked } = paper
    if (!part) return { own: undefined, vos: undefined, mira: undefined }
    const names = { mira: 'MIRA', vos: 'Vos Fijnmechanica' }
    const askers = (['mira', 'vos'] as const).filter((one) => asked[one])
    const dates = askers.flatMap((one) => asked[one]!.dueOn ?? []).sort()
    const state = stateOnPaper()
    const row = (one: Asker) => ({ state, isAssigned: asked[one] ? 1 : 0, dueOn: asked[one]?.dueOn ?? null })
    const own = { state, assignedBy: askers.map((one) => names[one]), due: dueOf(dates[0] ?? null) }
    return { own, vos: part.for === 'vos' ? row('vos') : undefined, mira: row('mira') }
  }

  function dueOf(dueOn: string | null) {
    return dueOn && { dueOn, state: dueState(dueOn, dutchDay(at(paper))) }
  }

  async function rowFor(id: string) {
    const person = await as(id)
    const [row] = await participants(db, person, followedBy(person)[0]!, participantsQuery.parse({}))
    return row && { state: row.state, isAssigned: row.isAssigned, dueOn: row.dueOn }
  }

  async function seen() {
    const [one] = await myLearning(db, await as('daan'))
    const own = one && { state: one.state, assignedBy: one.assignedBy.toSorted(), due: dueOf(one.dueOn) }
    return { own, vos: await rowFor('esra'), mira: await rowFor('carla') }
  }

  return { happens, seen, onPaper, close }
}
