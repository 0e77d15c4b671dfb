import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageOf, paragraph } from '../testAuthoring.server'
import type { DraftStore, KeptDraft } from './draftStore'
import { makePageSaver, type PageText, type SendAnswer } from './pageSaver'

const text = (words: string): PageText => ({ title: words, kind: 'lesson', document: pageOf(paragraph(words || '-')) })

/** A server with one page, a browser's store and a clock that a test turns. */
function makeWorld() {
  const server = { revision: 1, saveId: '', title: 'begin', by: 'niemand' }
  let network: 'fine' | 'noAnswer' | 'down' | 'signedOut' = 'fine'
  let kept: KeptDraft | undefined
  let timers: { at: number; work: () => void }[] = []
  let now = 0
  const drafts: DraftStore = { read: () => kept, write: (draft) => (kept = draft), remove: () => (kept = undefined) }
  const theirs = () => ({ ...text(server.title), ...server, updatedAt: 1, updatedBy: server.by })

  async function send(save: PageText & { revision: number; saveId: string }): Promise<SendAnswer> {
    if (network === 'down') throw new TypeError('Failed to fetch')
    if (network === 'signedOut') return { failed: 'signedOut' }
    if (save.revision !== server.revision) return { changed: theirs() }
    Object.assign(server, { revision: server.revision + 1, saveId: save.saveId, title: save.title, by: 'ik' })
    if (network === 'noAnswer') throw new TypeError('Failed to fetch')
    return { revision: server.revision, savedAt: now }
  }

  const open = () =>
    makePageSaver({
      text: text(server.title),
      revision: server.revision,
      savedAt: 0,
      send,
      drafts,
      after(ms, work) {
        const timer = { at: now + ms, work }
        timers.push(timer)
        return () => {
          timers = timers.filter((one) => one !== timer)
        }
      },
    })
  let saver = open()

  async function pass(ms: number) {
    now += ms
    for (const timer of timers.filter(({ at }) => at <= now)) {
      timers = timers.filter((one) => one !== timer)
      timer.work()
      for (let turn = 0; turn < 6; turn++) await Promise.resolve()
    }
  }

  return {
    server,
    pass,
    get saver() {
      return saver
    },
    get kept() {
      return kept
    },
    set network(next: typeof network) {
      network = next
    },
    somebodyElse(words: string) {
      Object.assign(server, { revision: server.revision + 1, saveId: 'ander', title: words, by: 'Carla' })
    },
    /** The tab is killed and opened again. */
    reopen() {
      timers = []
      saver = open()
      if (kept) saver.resume(kept, theirs())
    },
    async settle() {
      network = 'fine'
      for (let round = 0; round < 8; round++) await pass(20_000)
    },
  }
}

describe('a page', () => {
  test('is saved a moment after the last change, in one go', async () => {
    const world = makeWorld()
    for (const words of ['E', 'Ee', 'Een']) {
      world.saver.change(text(words))
      await world.pass(300)
    }
    expect(world.server.title).toBe('begin')
    expect(world.saver.state.is).toBe('unsaved')
    await world.pass(600)
    expect(world.server).toMatchObject({ title: 'Een', revision: 2 })
    expect(world.saver.state.is).toBe('saved')
    expect(world.kept).toBeUndefined()
  })

  test('stays in the browser while the network is down, and goes when it is back', async () => {
    const world = makeWorld()
    world.network = 'down'
    world.saver.change(text('onderweg'))
    await world.pass(1000)
    expect(world.saver.state).toEqual({ is: 'waiting', why: 'later' })
    expect(world.kept?.title).toBe('onderweg')
    world.network = 'fine'
    await world.pass(2000)
    expect(world.server.title).toBe('onderweg')
  })

  test('whose answer was lost is not a conflict with oneself', async () => {
    const world = makeWorld()
    world.network = 'noAnswer'
    world.saver.change(text('een'))
    await world.pass(1000)
    world.network = 'fine'
    world.saver.change(text('een twee'))
    await world.settle()
    expect(world.saver.state.is).toBe('saved')
    expect(world.server.title).toBe('een twee')
  })

  test('whose tab was killed after a lost answer goes on where it was', async () => {
    const world = makeWorld()
    world.network = 'noAnswer'
    world.saver.change(text('een'))
    await world.pass(1000)
    world.network = 'fine'
    world.reopen()
    await world.settle()
    expect(world.saver.state.is).toBe('saved')
    expect(world.server.title).toBe('een')
  })

  test('that somebody else changed is not overwritten until one has chosen', async () => {
    const world = makeWorld()
    world.somebodyElse('van Carla')
    world.saver.change(text('van mij'))
    await world.settle()
    expect(world.saver.state).toMatchObject({ is: 'changed', theirs: { title: 'van Carla', updatedBy: 'Carla' } })
    expect(world.server.title).toBe('van Carla')
    expect(world.kept?.title).toBe('van mij')
    world.saver.keepMine()
    await world.settle()
    expect(world.server.title).toBe('van mij')
  })
})

test('through any run of keys, failures, other people and killed tabs, the newest text is on the server or in the browser', async () => {
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.constant('type' as const) },
    fc.constantFrom('fine', 'noAnswer', 'down', 'signedOut', 'other', 'reopen', 'hurry', 'mine', 'theirs'),
  )
  const run = fc.array(fc.record({ step, wait: fc.nat({ max: 3000 }) }), { maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(run, async (steps) => {
      const world = makeWorld()
      const network = ['fine', 'noAnswer', 'down', 'signedOut'] as const
      let newest = 'begin'
      let number = 0
      for (const { step: what, wait } of steps) {
        const mode = network.find((one) => one === what)
        if (mode) world.network = mode
        if (what === 'type') {
          newest = `tekst ${number++}`
          world.saver.change(text(newest))
        }
        if (what === 'other') world.somebodyElse(`ander ${number++}`)
        if (what === 'hurry') world.saver.hurry()
        if (what === 'mine') world.saver.keepMine()
        if (what === 'theirs' && world.saver.state.is === 'changed') {
          newest = world.saver.state.theirs.title
          world.saver.takeTheirs()
        }
        await world.pass(wait)
        // What is typed is written to the browser's store within a fifth of a second; a kill before that is a power cut.
        if (what === 'reopen') {
          await world.pass(200)
          world.reopen()
        }
      }
      await world.settle()
      const { state } = world.saver
      if (state.is === 'changed') expect(world.kept?.title).toBe(newest)
      else {
        expect(state.is).toBe('saved')
        expect(world.saver.text.title === newest || world.server.by === 'Carla').toBe(true)
        expect(world.kept).toBeUndefined()
      }
    }),
    { numRuns: 400 },
  )
})
