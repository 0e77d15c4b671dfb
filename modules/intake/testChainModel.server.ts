import fc from 'fast-check'
import { expect } from 'vitest'
import { inTransaction } from '~/db/inTransaction.server'
import type { ApplicationState } from '~/db/intakeTables'
import { beginAgreement } from './agreements/beginAgreement.server'
import { saveDraft } from './agreements/saveDraft.server'
import { sendSheet } from './agreements/sendSheet.server'
import { readDraft } from './agreements/sheetValues'
import { sign } from './agreements/sign.server'
import { filledIn, liveLinks, setPlainly, type World } from './agreements/testAgreements.server'
import { eraseOwn } from './applying/erase.server'
import { mergeCandidates } from './applying/mergeCandidates.server'
import { place } from './places/place.server'
import { reasonsFor } from './reasons'
import { applicationStates, following, openStates, way, withPlace } from './states'
import { takeStep } from './takeStep.server'
import { expectSound } from './testChainRules.server'
import { addApplication, addCandidate, addWorkPlace } from './testIntake.server'

type Act =
  | { act: 'apply' | 'erase'; who: number }
  | { act: 'step'; which: number; to: ApplicationState; isReasoned: boolean }
  | { act: 'place' | 'goOn'; which: number; where: number }
  | { act: 'begin' | 'send' | 'signAll'; which: number }
  | { act: 'sign'; which: number; party: number }
  | { act: 'number'; where: number; number: number }
  | { act: 'merge'; from: number; into: number }

const people = 4
const which = fc.nat(5)
const where = fc.nat(2)
const acts: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant('apply' as const), who: fc.nat(people - 1) }) },
  {
    weight: 12,
    arbitrary: fc.record({
      act: fc.constant('step' as const),
      which,
      to: fc.oneof(
        { weight: 2, arbitrary: fc.constantFrom<ApplicationState>('admitted', 'seekingPlace', 'started') },
        { weight: 1, arbitrary: fc.constantFrom(...applicationStates) },
      ),
      isReasoned: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('place' as const), which, where }) },
  { weight: 30, arbitrary: fc.record({ act: fc.constant('goOn' as const), which, where }) },
  { weight: 10, arbitrary: fc.record({ act: fc.constantFrom('begin' as const, 'send', 'signAll'), which }) },
  { weight: 5, arbitrary: fc.record({ act: fc.constant('sign' as const), which, party: fc.nat(3) }) },
  {
    weight: 1,
    arbitrary: fc.record({ act: fc.constant('number' as const), where, number: fc.integer({ min: 1, max: 3 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constant('merge' as const), from: fc.nat(people - 2), into: fc.nat(people - 2) }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('erase' as const), who: fc.nat(people - 1) }) },
)

/** The numbers of three places, and what happens to four people, of whom the last is not yet eighteen, and is nobody else. */
export const traces = fc.record({
  numbers: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 3, maxLength: 3 }),
  acts: fc.array(acts, { minLength: 8, maxLength: 40, size: 'max' }),
})
type Trace = typeof traces extends fc.Arbitrary<infer T> ? T : never

/** A line of the list as somebody would keep it on paper. */
type Line = {
  id: string
  who: number
  state: ApplicationState
  steps: number
  isAdmitted: boolean
  isErased?: true
  /** The place they have, and how far its agreement is: who still has to sign the newest sheet, and whether one is in force. */
  at: { where: number; agreement?: { id: string; unsigned: Set<string> | undefined; isInForce: boolean } } | undefined
}

const usual: Partial<Record<ApplicationState, ApplicationState>> = {
  applied: 'admitted',
  admitted: 'seekingPlace',
  seekingPlace: 'matched',
  matched: 'placed',
  signing: 'placed',
  placed: 'started',
  started: 'finished',
}

const begin = Date.UTC(2026, 2, 2, 9)
let traceNumber = 0

/** Plays a trace on the database and on paper, and expects the two to say the same after each act. */
export async function play(world: World, { numbers: first, acts: all }: Trace) {
  const { db, files, bram } = world
  const trace = `t${++traceNumber}`
  const numbers = [...first]
  const lines: Line[] = []
  const gone = new Set<number>()
  let now = begin
  const candidate = (who: number) => `${trace}-c${who}`
  const workPlace = (index: number) => `${trace}-w${index}`
  const isMinor = (who: number) => who === people - 1
  const line = (index: number) => lines[index % Math.max(lines.length, 1)]
  const open = ({ state }: Line) => openStates.includes(state)
  const isPlaced = (who: number) => lines.some((one) => one.who === who && one.at)
  const moved = (one: Line, state: ApplicationState) => {
    one.state = state
    one.steps++
    if (state === 'admitted') one.isAdmitted = true
    if (!withPlace.includes(state)) one.at = undefined
  }

  for (const [index, number] of numbers.entries())
    await addWorkPlace(db, { id: workPlace(index), number, endsOn: '2029-07-31', contactName: 'Esra Yılmaz' })
  for (let who = 0; who < people; who++) {
    const parent = isMinor(who) ? { parentName: 'Ria Bos', parentEmail: 'ria@elders.example' } : {}
    const birthDate = isMinor(who) ? '2010-05-05' : '2000-05-05'
    await addCandidate(db, { id: candidate(who), name: `Sem ${who}`, place: 'Zwolle', birthDate, ...parent })
  }

  const steps: Record<Act['act'], (act: never) => Promise<void>> = {
    apply: async ({ who }: { who: number }) => {
      if (gone.has(who) || lines.some((one) => one.who === who && open(one))) return
      const id = `${trace}-${lines.length}`
      await addApplication(db, { id, offeringId: 'bbl', candidateId: candidate(who), appliedAt: now })
      lines.push({ id, who, state: 'applied', steps: 1, isAdmitted: false, at: undefined })
    },
    step: async ({ which, to, isReasoned }: { which: number; to: ApplicationState; isReasoned: boolean }) => {
      const one = line(which)
      if (!one) return
      const losesPlace = to === 'seekingPlace' && [...withPlace, 'stopped'].includes(one.state)
      const asked = to === 'seekingPlace' && !losesPlace ? [] : reasonsFor(to, true)
      const reason = isReasoned ? asked[0] : undefined
      const crebo = to === 'admitted' ? '25342' : null
      const taken = await inTransaction(db, (tx) =>
        takeStep(tx, one.id, { state: to, at: now, by: 'bram', reason, crebo }),
      )
      const refused = whyNot(one, to, asked.length > 0 && !reason)
      expect(taken).toEqual(refused ? { refused } : undefined)
      if (!refused) moved(one, to)
    },
    place: async ({ which, where }: { which: number; where: number }) => {
      const one = line(which)
      if (!one) return
      const placing = { applicationId: one.id, workPlaceId: workPlace(where), by: 'bram', at: now }
      const answer = await place(db, placing)
      const held = lines.filter(({ at }) => at?.where === where).length
      const mayBe =
        ['admitted', 'seekingPlace'].includes(one.state) &&
        one.isAdmitted &&
        held < numbers[where]! &&
        !isPlaced(one.who)
      expect('placementId' in answer).toBe(mayBe)
      if (!mayBe) return
      moved(one, 'matched')
      one.at = { where }
    },
    // What usually comes next, so that stories come far.
    goOn: async ({ which, where }: { which: number; where: number }) => {
      const one = line(which)
      if (!one) return
      const to = usual[one.state]
      if (to === 'placed') {
        await steps.begin({ which } as never)
        await steps.send({ which } as never)
        await steps.signAll({ which } as never)
      } else if (to === 'matched') await steps.place({ which, where } as never)
      else if (to) await steps.step({ which, to, isReasoned: true } as never)
    },
    begin: async ({ which }: { which: number }) => {
      const one = line(which)
      if (!one) return
      const answer = await beginAgreement(db, bram, one.id, now)
      if (!one.at) return expect(answer).toEqual({ refused: 'notMatched' })
      const { agreementId } = answer as { agreementId: string }
      if (one.state === 'matched') moved(one, 'signing')
      if (one.at.agreement) return expect(agreementId).toBe(one.at.agreement.id)
      one.at.agreement = { id: agreementId, unsigned: undefined, isInForce: false }
      const { draft, revision } = await draftOf(agreementId)
      expect(await saveDraft(db, bram, agreementId, { ...readDraft(draft), ...filledIn }, revision)).toEqual({
        saved: true,
      })
    },
    send: async ({ which }: { which: number }) => {
      const one = line(which)
      const agreement = one?.at?.agreement
      if (!agreement) return
      const sent = await sendSheet(db, files, bram, agreement.id, { now, set: setPlainly })
      expect(sent).toMatchObject({ sheetId: expect.any(String) })
      agreement.unsigned = new Set(['company', 'school', 'student', ...(isMinor(one.who) ? ['parent'] : [])])
      if (one.state === 'matched') moved(one, 'signing')
    },
    sign: async ({ which, party }: { which: number; party: number }) => {
      const one = line(which)
      if (one) await signs(one, ['company', 'parent', 'school', 'student'][party]!)
    },
    signAll: async ({ which }: { which: number }) => {
      const one = line(which)
      if (one) for (const role of ['company', 'parent', 'school', 'student']) await signs(one, role)
    },
    number: async ({ where, number }: { where: number; number: number }) => {
      const held = lines.filter(({ at }) => at?.where === where).length
      const change = db.updateTable('workPlace').set({ number }).where('id', '=', workPlace(where)).execute()
      if (number < held) return expect(change).rejects.toThrow('more people than places')
      await change
      numbers[where] = number
    },
    merge: async ({ from, into }: { from: number; into: number }) => {
      if (gone.has(from) || gone.has(into) || from === into) return
      const answer = await mergeCandidates(db, bram, candidate(into), candidate(from), now)
      const both = lines.filter(({ who }) => who === from || who === into)
      // Who never applied is handled by nobody.
      if (![from, into].every((who) => both.some((one) => one.who === who))) return expect(answer).toBeUndefined()
      if (isPlaced(from) && isPlaced(into)) return expect(answer).toEqual({ refused: 'bothPlaced' })
      expect(answer).toEqual({ merged: true })
      const far = ({ state }: Line) => way.indexOf(state as (typeof way)[number])
      const [, ...doubles] = both
        .filter(open)
        .toSorted((a, b) => far(b) - far(a) || lines.indexOf(a) - lines.indexOf(b))
      for (const double of doubles) moved(double, 'withdrawn')
      for (const one of both) one.who = into
      gone.add(from)
    },
    erase: async ({ who }: { who: number }) => {
      if (gone.has(who)) return
      await eraseOwn(db, files, `secret-${candidate(who)}`, now)
      const own = lines.filter((one) => one.who === who)
      const isKept = ({ state }: Line) => ['placed', 'started', 'finished', 'stopped'].includes(state)
      const isAll = !own.some(isKept)
      for (const one of own) {
        if (isKept(one)) continue
        if (following[one.state].includes('withdrawn')) moved(one, 'withdrawn')
        one.isErased = true
      }
      if (isAll) gone.add(who)
    },
  }

  function whyNot(one: Line, to: ApplicationState, lacksReason: boolean) {
    if (one.isErased) return 'erased'
    if (!following[one.state].includes(to)) return 'notFromHere'
    if (lacksReason) return 'reason'
    if (to === 'seekingPlace' && !one.isAdmitted) return 'crebo'
    if (withPlace.includes(to) && !one.at) return 'place'
    if (['placed', 'started'].includes(to) && !one.at?.agreement?.isInForce) return 'agreement'
    const other = lines.some((line) => line !== one && line.who === one.who && open(line))
    return !open(one) && other ? 'open' : undefined
  }

  async function signs(one: Line, role: string) {
    const agreement = one.at?.agreement
    if (!agreement?.unsigned) return
    const sheet = await db
      .selectFrom('agreementSheet')
      .where('agreementId', '=', agreement.id)
      .orderBy('number', 'desc')
      .select('id')
      .executeTakeFirstOrThrow()
    const link = (await liveLinks(db, sheet.id)).find((party) => party.role === role)
    if (!link) return expect(role).toBe('parent')
    const { secret, name, sha256 } = link
    const answer = await sign(db, secret, { name, agreed: 'yes', sha256 }, now)
    if (!agreement.unsigned.has(role)) return expect(answer).toHaveProperty('refused')
    agreement.unsigned.delete(role)
    const isInForce = agreement.unsigned.size === 0
    expect(answer).toEqual({ signed: true, isInForce })
    if (!isInForce) return
    agreement.isInForce = true
    if (one.state === 'signing') moved(one, 'placed')
  }

  const draftOf = (id: string) =>
    db.selectFrom('agreement').where('id', '=', id).select(['draft', 'revision']).executeTakeFirstOrThrow()

  for (const act of all) {
    now += 60_000
    await steps[act.act](act as never)
    const told = lines.map(({ id, state, steps, at }) => ({ id, state, steps, place: at ? workPlace(at.where) : null }))
    await expectSound(db, trace, told)
  }
}
