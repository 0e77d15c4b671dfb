import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Cmi } from '~/modules/progress/applyCommit'
import { elementOf } from './dataModel'
import type { KeptState } from './journal/journal'
import type { PlayerMessage } from './messages'
import { makeSaver } from './saver'
import { type Fault, startNetwork } from './testNetwork.server'
import { startPlayer } from './testPlayer.server'

let player: Awaited<ReturnType<typeof startPlayer>>
let network: Awaited<ReturnType<typeof startNetwork>>
let faults: Fault[] = []
let bodies: string[] = []
beforeAll(async () => {
  player = await startPlayer()
  network = await startNetwork({
    to: player.origin,
    faultOf: () => faults.shift() ?? 'none',
    onArrival: (body) => bodies.push(body),
  })
})
afterAll(async () => {
  network.stop()
  await player.stop()
})

async function opened(cmi: Cmi = {}) {
  const { token, number } = await player.launch()
  const told: PlayerMessage[] = []
  const page = { closing: false }
  const address = `${network.origin}/play/${token}/commit`
  const isClosing = () => page.closing
  const tell = (message: PlayerMessage) => void told.push(message)
  const handedOver: KeptState[] = []
  const keep = (state: KeptState) => void handedOver.push(state)
  const names = { find: elementOf, statusOf: () => 'incomplete' as const }
  const saver = makeSaver({ attempt: 'daans', launch: number, cmi }, { address, isClosing, tell, keep, ...names })
  bodies = []
  faults = []
  return { saver, told, page, handedOver }
}

async function kept() {
  const { cmi } = await player.attempt()
  return Object.fromEntries(Object.entries(JSON.parse(cmi) as Cmi).filter(([, value]) => value !== ''))
}

const large = (rows: number, answer: string): Cmi =>
  Object.fromEntries(
    Array.from({ length: rows }, (_, row) => [
      [`cmi.interactions.${row}.id`, `question-${row}-${'x'.repeat(200)}`],
      [`cmi.interactions.${row}.student_response`, row === 0 ? answer : 'a'],
    ]).flat(),
  )

test('a large state goes as what changed, also while the page closes, and is whole on the server', async () => {
  const { saver, page } = await opened()
  saver.commit(large(200, 'first'), false)
  expect(await saver.outcome()).toBe(true)
  page.closing = true
  saver.commit({ ...large(200, 'second'), 'cmi.core.exit': 'suspend' }, true)
  expect(await saver.outcome()).toBe(true)
  expect(bodies.at(-1)!.length).toBeLessThan(1000)
  expect(await kept()).toEqual({ ...large(200, 'second'), 'cmi.core.exit': 'suspend' })
})

test('what became empty is empty on the server as well', async () => {
  const { saver } = await opened()
  saver.commit({ ...large(200, 'a'), 'cmi.comments': 'note' }, false)
  await saver.outcome()
  saver.commit({ ...large(200, 'a'), 'cmi.comments': '' }, false)
  await saver.outcome()
  expect(await kept()).not.toHaveProperty(['cmi.comments'])
})

test('when the server has another state than was acknowledged, everything is sent', async () => {
  const { saver, told } = await opened()
  saver.commit(large(200, 'a'), false)
  await saver.outcome()
  await player.db.updateTable('attempt').set({ sequence: 0, cmi: '{}' }).execute()
  saver.commit(large(200, 'b'), false)
  expect(await saver.outcome()).toBe(false)
  saver.hurry()
  expect(await saver.outcome()).toBe(true)
  expect(await kept()).toMatchObject(large(200, 'b'))
  expect(told.map(({ kind }) => kind)).toEqual(['saved', 'unsaved', 'saved'])
})

test('what is the same as before is not sent again, but the last word is', async () => {
  const { saver } = await opened({ 'cmi.suspend_data': 'as it was' })
  expect(saver.commit({ 'cmi.suspend_data': 'as it was' }, false)).toBe(true)
  expect(await saver.outcome()).toBe(true)
  expect(bodies).toHaveLength(0)
  saver.commit({ 'cmi.suspend_data': 'as it was' }, true)
  await saver.outcome()
  expect(bodies).toHaveLength(1)
})

test('an older screen stops, and says why', async () => {
  const { saver, told } = await opened()
  await player.launch()
  saver.commit({ 'cmi.core.lesson_location': 'old' }, false)
  expect(await saver.outcome()).toBe(false)
  expect(told).toEqual([{ kind: 'elsewhere' }])
  expect(saver.commit({ 'cmi.core.lesson_location': 'old' }, false)).toBe(false)
})

test('closing sends exactly one final request, and gives up the one that was under way', async () => {
  const { saver, page } = await opened()
  saver.commit({ 'cmi.core.lesson_location': 'p1' }, false)
  page.closing = true
  saver.commit({ 'cmi.core.lesson_location': 'p2' }, true)
  expect(await saver.outcome()).toBe(true)
  expect(bodies.map((body) => JSON.parse(body)).filter(({ final }) => final)).toHaveLength(1)
  expect((await kept())['cmi.core.lesson_location']).toBe('p2')
})

test('a state is handed to the journal before it is sent, and counts as kept once the journal has said so', async () => {
  const { saver, handedOver, page } = await opened()
  faults = ['unreachable']
  saver.commit({ 'cmi.core.lesson_location': 'p1' }, false)
  expect(handedOver.map(({ sequence, cmi }) => [sequence, cmi['cmi.core.lesson_location']])).toEqual([[1, 'p1']])
  expect(bodies).toEqual([])
  expect(await saver.outcome()).toBe(false)
  const isKept = saver.isKept()
  saver.kept(0, true)
  saver.kept(1, false)
  expect(await isKept).toBe(false)
  page.closing = true
  saver.commit({ 'cmi.core.lesson_location': 'p1', 'cmi.core.session_time': '00:01:00' }, true)
  expect(await saver.outcome()).toBe(true)
  expect(await saver.isKept()).toBe(true)
})

test('that time went by is nothing to keep', async () => {
  const { saver, handedOver } = await opened({ 'cmi.core.lesson_location': 'p1' })
  saver.commit({ 'cmi.core.lesson_location': 'p1', 'cmi.core.session_time': '00:01:00' }, false)
  expect(handedOver).toEqual([])
  expect(await saver.isKept()).toBe(true)
  await saver.outcome()
})

test('what the journal brought meanwhile is set right by the next change', async () => {
  const { saver, handedOver } = await opened()
  saver.commit({ ...large(120, 'a'), 'cmi.comments': 'first' }, false)
  await saver.outcome()
  const told = { ...large(120, 'a'), 'cmi.core.lesson_location': 'p2' }
  for (const comments of ['first', 'second', 'first']) saver.commit({ ...told, 'cmi.comments': comments }, false)
  const { launchNumber } = await player.attempt()
  // It is there before the one that is under way.
  await player.commitLate({ ...handedOver[2]!, attempt: 'daans', launch: launchNumber, personId: 'daan' })
  expect(await saver.outcome()).toBe(true)
  expect((await kept())['cmi.comments']).toBe('first')
})

const fault = fc.constantFrom<Fault>('none', 'none', 'unreachable', 'badGateway', 'hotspot', 'answerLost')
const step = fc.record({ place: fc.integer({ min: 1, max: 99 }), waits: fc.boolean(), isLarge: fc.boolean() })

test('whatever the network does, what was told as saved is there, and in the end all of it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 6 }),
      fc.array(fault, { maxLength: 8 }),
      async (steps, way) => {
        const { saver, told } = await opened()
        await player.db.updateTable('attempt').set({ cmi: '{}' }).execute()
        faults = [...way]
        let last: Cmi = {}
        let hasRows = false
        for (const { place, waits, isLarge } of steps) {
          // In SCORM 1.2 a row that was written stays.
          hasRows ||= isLarge
          last = {
            ...(hasRows ? large(120, isLarge ? String(place) : 'a') : {}),
            'cmi.core.lesson_location': `p${place}`,
          }
          if (place % 3 === 0) last['cmi.comments'] = `note ${place}`
          saver.commit(last, false)
          if (!waits) continue
          const isSaved = await saver.outcome()
          if (isSaved) expect((await kept())['cmi.core.lesson_location']).toBe(`p${place}`)
          expect(told.at(-1)!.kind).toBe(isSaved ? 'saved' : 'unsaved')
        }
        do saver.hurry()
        while (!(await saver.outcome()))
        expect(await kept()).toEqual({ ...last, 'cmi.core.exit': 'suspend' })
      },
    ),
    { numRuns: 60 },
  )
})
