import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { hashOf } from '~/modules/people/secret.server'
import { personOfSession, startSession } from '~/modules/people/session.server'
import { launch } from '~/modules/progress/launch.server'
import { type Chance, chanceFrom } from '~/tests/faults/chance'
import { elementOf } from './dataModel'
import type { KeptState } from './journal/journal'
import { launchData } from './launchData.server'
import { makeSaver } from './saver'
import { type Fault, startNetwork } from './testNetwork.server'
import { startPlayer } from './testPlayer.server'

const runs = process.env.LEERBANK_HARD ? 1000 : 40
const first = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9))
const minute = 60_000
const day = 24 * 60 * minute
const start = Date.UTC(2026, 0, 15)

let player: Awaited<ReturnType<typeof startPlayer>>
let network: Awaited<ReturnType<typeof startNetwork>>
let chance = chanceFrom(first)
const closed = new Set<string>()
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  player = await startPlayer()
  network = await startNetwork({
    to: player.origin,
    faultOf: (path) => (closed.has(path) ? 'closed' : faultOf(chance)),
  })
})
afterAll(async () => {
  vi.useRealTimers()
  network.stop()
  await player.stop()
})

let isHealed = false
const faultOf = (chance: Chance): Fault =>
  isHealed || chance.below(10) >= 3 ? 'none' : chance.oneOf(['unreachable', 'badGateway', 'hotspot', 'answerLost'])

/** One browser of the learner: what it keeps outlives its tabs; `session` is its cookie. */
type Device = { journal: Map<number, KeptState>; session: string; hasRoom: boolean }
type Tab = { device: Device; path: string; words: string[]; saver: ReturnType<typeof makeSaver>; isOver: boolean }
type World = { devices: Device[]; tabs: Tab[]; kept: Set<string>; saved: Set<string>; next: number }

test(`${runs} times 2 to 4 tabs at once, with 30 % of requests failing, ended sessions, full browsers and clocks a day off: nothing that was shown as saved is lost, and nothing that was kept (seed ${first})`, {
  timeout: 60_000 + runs * 2000,
}, async () => {
  const count = { words: 0, saved: 0, kept: 0, aside: 0 }
  for (let run = 0; run < runs; run++) {
    chance = chanceFrom(first + run)
    isHealed = false
    const world = await freshWorld()
    let seconds = 0
    for (let step = 0; step < 25; step++) {
      await happen(world)
      const { totalSeconds } = await player.attempt()
      expect(totalSeconds, `seed ${first + run}`).toBeGreaterThanOrEqual(seconds)
      seconds = totalSeconds
    }
    isHealed = true
    vi.setSystemTime(start)
    for (const tab of world.tabs) close(tab)
    for (const device of world.devices) {
      await signIn(device)
      await bring(world, device)
    }
    const { inState, aside } = await wordsOnServer()
    expect(missing(world.saved, inState), `shown as saved, seed ${first + run}`).toEqual([])
    expect(missing(world.kept, [...inState, ...aside]), `kept in a browser, seed ${first + run}`).toEqual([])
    expect(world.devices.map(({ journal }) => journal.size)).toEqual(world.devices.map(() => 0))
    expect(await stateAtLaunch()).toEqual(await stateAtLaunch())
    count.words += world.next
    count.saved += world.saved.size
    count.kept += world.kept.size
    count.aside += aside.filter((word) => !inState.includes(word)).length
  }
  console.info(JSON.stringify({ runs, seed: first, ...count }))
})

async function freshWorld(): Promise<World> {
  vi.setSystemTime(start)
  await player.db.deleteFrom('attemptCommit').execute()
  await player.db.deleteFrom('launch').execute()
  const nothing = { status: 'not attempted', cmi: '{}', launchNumber: 0, sequence: 0, totalSeconds: 0 } as const
  const never = { committedAt: null, finishedAt: null, logBytes: null, scoreRaw: null }
  await player.db
    .updateTable('attempt')
    .set({ ...nothing, ...never })
    .execute()
  const devices = await Promise.all(
    [1, 2].map(async () => ({ journal: new Map(), session: await newSession(), hasRoom: true })),
  )
  return { devices, tabs: [], kept: new Set(), saved: new Set(), next: 0 }
}

async function happen(world: World) {
  const device = chance.oneOf(world.devices)
  const open = world.tabs.filter(({ isOver }) => !isOver)
  const tab = open.length ? chance.oneOf(open) : undefined
  const what = chance.below(20)
  if (!tab || (what < 3 && open.length < 4)) return openTab(world, device)
  if (what < 11) return note(world, tab)
  if (what < 14) return settle(tab)
  if (what < 15) return close(tab)
  if (what < 16) return bring(world, device)
  if (what < 17) return fillOrEmpty(device)
  if (what < 18) return endSession(device)
  if (what < 19) return signIn(device)
  vi.setSystemTime(start + chance.oneOf([0, 5 * minute, 30 * minute, day, -day]))
}

function fillOrEmpty(device: Device) {
  device.hasRoom = !device.hasRoom
}

/** As the attempt's page does: what waits here goes first, and without that nothing is opened. */
async function openTab(world: World, device: Device) {
  if (!(await bring(world, device)) || !(await isSignedIn(device))) return
  const launched = (await launch(player.db, { id: 'daan' }, 'daans', 'http://app.test'))!
  // The answer may be lost: then there is a launch that nobody plays.
  if (chance.below(10) === 0) return
  const data = await launchData(player.db, hashOf(launched.token))
  if (!data) return
  const path = `/play/${launched.token}/commit`
  const words = (data.cmi['cmi.suspend_data'] ?? '').split(' ').filter(Boolean)
  const keep = (state: KeptState) => {
    if (!device.hasRoom) return
    device.journal.set(launched.number, state)
    for (const word of wordsOf(state)) world.kept.add(word)
  }
  const saver = makeSaver(data, {
    address: network.origin + path,
    isClosing: () => false,
    find: elementOf,
    statusOf: () => 'incomplete',
    keep,
    tell(message) {
      if (message.kind === 'elsewhere' || message.kind === 'ended') tab.isOver = true
      if (message.kind !== 'saved') return
      for (const word of tab.words) world.saved.add(word)
      forget(device, launched.number, message.sequence)
    },
  })
  const tab: Tab = { device, path, words, saver, isOver: false }
  world.tabs.push(tab)
}

function note(world: World, tab: Tab) {
  tab.words.push(`w${world.next++}`)
  const time = `00:${String(chance.below(60)).padStart(2, '0')}:00`
  const cmi = { 'cmi.suspend_data': tab.words.join(' '), 'cmi.core.session_time': time }
  tab.saver.commit({ ...cmi, 'cmi.core.lesson_status': 'incomplete' }, false)
}

async function settle(tab: Tab) {
  tab.saver.hurry()
  await tab.saver.outcome()
}

function close(tab: Tab) {
  tab.isOver = true
  closed.add(tab.path)
}

/** As a page of the learner does; true when nothing waits here any more. */
async function bring(world: World, device: Device) {
  for (const [number, { sequence, final, cmi }] of [...device.journal].sort(([a], [b]) => a - b)) {
    const fault = faultOf(chance)
    if ((fault !== 'none' && fault !== 'answerLost') || !(await isSignedIn(device))) return false
    const told = { attempt: 'daans', launch: number, sequence, final, cmi, personId: 'daan' }
    const answer = await player.commitLate(told)
    if (fault === 'answerLost' || answer === 'failed' || 'refused' in answer) return false
    if (answer.late === 'kept') for (const word of wordsOf({ cmi })) world.saved.add(word)
    forget(device, number, sequence)
  }
  return true
}

function forget({ journal }: Device, number: number, sequence: number) {
  if ((journal.get(number)?.sequence ?? Number.POSITIVE_INFINITY) <= sequence) journal.delete(number)
}

async function newSession() {
  return (await startSession(player.db, 'daan', '')).secret
}

async function signIn(device: Device) {
  device.session = await newSession()
}

async function endSession({ session }: Device) {
  await player.db.deleteFrom('session').where('tokenHash', '=', hashOf(session)).execute()
}

async function isSignedIn({ session }: Device) {
  return (await personOfSession(player.db, session)) !== undefined
}

async function wordsOnServer() {
  const { cmi } = await player.attempt()
  const rows = await player.db.selectFrom('attemptCommit').where('kind', '=', 'aside').select('cmi').execute()
  return {
    inState: wordsOf({ cmi: JSON.parse(cmi) }),
    aside: rows.flatMap((row) => wordsOf({ cmi: JSON.parse(row.cmi) })),
  }
}

async function stateAtLaunch() {
  const { token } = (await launch(player.db, { id: 'daan' }, 'daans', 'http://app.test'))!
  return (await launchData(player.db, hashOf(token)))!.cmi
}

function wordsOf({ cmi }: Pick<KeptState, 'cmi'>) {
  return (cmi['cmi.suspend_data'] ?? '').split(' ').filter(Boolean)
}

function missing(words: Set<string>, found: string[]) {
  return [...words].filter((word) => !found.includes(word))
}
