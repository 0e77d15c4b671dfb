import { describe, expect, test } from 'vitest'
import { pageOf, paragraph } from '../testAuthoring.server'
import { textOf } from './likeness'
import { makePageSaver, type PageText, type SendAnswer, type TheirPage } from './pageSaver'
import { type Choice, resolveMerge } from './resolveMerge'
import type { DraftStore, KeptDraft } from './unsentStore'

const page = (title: string, ...lines: string[]): PageText => ({
  title,
  kind: 'lesson',
  document: pageOf(...lines.map(paragraph)),
})
type Save = PageText & { revision: number; saveId: string; aside: PageText[] }

/** A server with one page and its history, a browser's store and a clock that a test turns. */
function makeWorld() {
  let stored: TheirPage = {
    ...page('begin', 'Eerste.', 'Laatste.'),
    revision: 1,
    saveId: '',
    updatedAt: 1,
    updatedBy: '-',
  }
  const history: PageText[] = [stored]
  let network: 'fine' | 'noAnswer' | 'down' | 'signedOut' | 'full' = 'fine'
  let kept: KeptDraft | undefined
  let timers: { at: number; work: () => void }[] = []
  let now = 0
  const drafts: DraftStore = {
    write: async (draft) => {
      kept = draft
      return true
    },
    writeNow: (draft) => {
      kept = draft
    },
    remove: async () => {
      kept = undefined
    },
  }

  function store(text: PageText, saveId: string, updatedBy: string) {
    const { title, kind, document } = text
    stored = { title, kind, document, revision: stored.revision + 1, saveId, updatedAt: now, updatedBy }
    history.push(stored)
  }

  async function send({ revision, saveId, aside, ...text }: Save): Promise<SendAnswer> {
    if (network === 'down') throw new TypeError('Failed to fetch')
    if (network === 'signedOut' || network === 'full') return { failed: network }
    if (revision !== stored.revision) return { changed: stored }
    history.push(...aside)
    store(text, saveId, 'ik')
    if (network === 'noAnswer') throw new TypeError('Failed to fetch')
    return { revision: stored.revision, savedAt: now }
  }

  const open = () => {
    const { title, kind, document, revision } = stored
    const after = (ms: number, work: () => void) => {
      const timer = { at: now + ms, work }
      timers.push(timer)
      return () => {
        timers = timers.filter((one) => one !== timer)
      }
    }
    return makePageSaver({ text: { title, kind, document }, revision, savedAt: 0, send, drafts, after })
  }
  let saver = open()

  async function pass(ms: number) {
    now += ms
    for (const timer of timers.filter(({ at }) => at <= now)) {
      timers = timers.filter((one) => one !== timer)
      timer.work()
      for (let turn = 0; turn < 8; turn++) await Promise.resolve()
    }
  }

  return {
    history,
    pass,
    get stored() {
      return stored
    },
    get saver() {
      return saver
    },
    get kept() {
      return kept
    },
    set network(next: typeof network) {
      network = next
    },
    /** One types a line on this screen. */
    type(line: string, title = saver.text.title) {
      const { kind, document } = saver.text
      saver.change({ title, kind, document: pageOf(...(document.content ?? []), paragraph(line)) })
    },
    somebodyElse(line: string, title = stored.title) {
      store(
        { ...stored, title, document: pageOf(paragraph(line), ...(stored.document.content ?? [])) },
        'ander',
        'Carla',
      )
    },
    /** The tab is killed and opened again. */
    async reopen() {
      timers = []
      saver = open()
      const found = kept
      if (found && !(await saver.resume(found, stored))) kept = undefined
    },
    choose(choice: Choice) {
      const merge = saver.merge()
      if (merge)
        saver.resolve(
          resolveMerge(
            merge,
            merge.places.map(() => choice),
          ),
          [saver.text],
          saver.text,
        )
    },
    async settle() {
      network = 'fine'
      for (let round = 0; round < 8; round++) await pass(20_000)
    },
  }
}

const lines = ({ document }: PageText) => (document.content ?? []).map(textOf)

describe('a page', () => {
  test('is saved a moment after the last change, in one go', async () => {
    const world = makeWorld()
    for (const title of ['E', 'Ee', 'Een']) {
      world.saver.change(page(title))
      await world.pass(300)
    }
    expect(world.stored.title).toBe('begin')
    expect(world.saver.state.is).toBe('unsaved')
    await world.pass(600)
    expect(world.stored).toMatchObject({ title: 'Een', revision: 2 })
    expect(world.saver.state.is).toBe('saved')
    expect(world.kept).toBeUndefined()
  })

  test('is in the browser within a sixth of a second, also while somebody types on', async () => {
    const world = makeWorld()
    for (let key = 1; key <= 8; key++) {
      world.type(`toets ${key}`)
      await world.pass(50)
      if (key > 3) expect(lines(world.kept!).length).toBeGreaterThanOrEqual(key - 1)
    }
  })

  test('stays in the browser while the network is down, and goes when it is back', async () => {
    const world = makeWorld()
    world.network = 'down'
    world.type('onderweg')
    await world.pass(1000)
    expect(world.saver.state).toEqual({ is: 'waiting', why: 'later' })
    expect(lines(world.kept!)).toContain('onderweg')
    world.network = 'fine'
    await world.pass(2000)
    expect(lines(world.stored)).toContain('onderweg')
  })

  test('whose answer was lost is not a conflict with oneself', async () => {
    const world = makeWorld()
    world.network = 'noAnswer'
    world.type('een')
    await world.pass(1000)
    world.network = 'fine'
    world.type('twee')
    await world.settle()
    expect(world.saver.state.is).toBe('saved')
    expect(lines(world.stored)).toEqual(['Eerste.', 'Laatste.', 'een', 'twee'])
  })

  test('whose tab was killed after a lost answer goes on where it was', async () => {
    const world = makeWorld()
    world.network = 'noAnswer'
    world.type('een')
    await world.pass(1000)
    world.network = 'fine'
    await world.reopen()
    await world.settle()
    expect(world.saver.state.is).toBe('saved')
    expect(lines(world.stored)).toContain('een')
    expect(world.kept).toBeUndefined()
  })

  test('that somebody else changed at another place has both texts, and the screen gets theirs at once', async () => {
    const world = makeWorld()
    let shown: PageText | undefined
    world.saver.attach((text) => {
      shown = text
    })
    world.somebodyElse('van Carla')
    world.type('van mij')
    await world.settle()
    expect(lines(world.stored)).toEqual(['van Carla', 'Eerste.', 'Laatste.', 'van mij'])
    expect(lines(shown!)).toEqual(lines(world.stored))
    expect(world.saver).toMatchObject({ mergedWith: 'Carla', state: { is: 'saved' } })
  })

  test('that somebody else changed at the same place waits until one has chosen; what is not chosen goes to the history', async () => {
    const world = makeWorld()
    world.somebodyElse('regel', 'titel van Carla')
    world.type('van mij', 'mijn titel')
    await world.settle()
    expect(world.saver.state).toMatchObject({ is: 'changed', theirs: { title: 'titel van Carla', updatedBy: 'Carla' } })
    expect(world.stored.title).toBe('titel van Carla')
    expect(world.kept?.title).toBe('mijn titel')
    world.choose('theirs')
    await world.settle()
    expect(world.stored.title).toBe('titel van Carla')
    expect(lines(world.stored)).toContain('van mij')
    expect(world.history.map(({ title }) => title)).toContain('mijn titel')
  })

  test('that waits for a choice waits for it through every next visit, and nothing is saved over what somebody else wrote', async () => {
    const world = makeWorld()
    world.somebodyElse('regel', 'titel van Carla')
    world.type('van mij', 'mijn titel')
    await world.settle()
    for (const _visit of ['next', 'next but one', 'third']) {
      await world.reopen()
      await world.settle()
      expect(world.saver.state.is).toBe('changed')
      expect(world.stored.title).toBe('titel van Carla')
    }
    world.choose('mine')
    await world.settle()
    expect(world.stored.title).toBe('mijn titel')
    expect(lines(world.stored)).toEqual(['regel', 'Eerste.', 'Laatste.', 'van mij'])
  })

  test('on which one chooses twice before it is saved has both texts that gave way in its history', async () => {
    const world = makeWorld()
    for (const [mine, theirs] of [
      ['mijn eerste titel', 'hun eerste titel'],
      ['mijn tweede titel', 'hun tweede titel'],
    ]) {
      world.network = 'fine'
      world.somebodyElse('regel', theirs)
      world.type('van mij', mine)
      await world.pass(1000)
      expect(world.saver.state.is).toBe('changed')
      world.network = 'down'
      world.choose('theirs')
    }
    await world.settle()
    expect(world.stored.title).toBe('hun tweede titel')
    const titles = world.history.map(({ title }) => title)
    expect(titles).toEqual(expect.arrayContaining(['mijn eerste titel', 'mijn tweede titel']))
  })

  test('that gets something new while one is choosing has that too', async () => {
    const world = makeWorld()
    world.somebodyElse('regel', 'titel van Carla')
    world.type('van mij', 'mijn titel')
    await world.settle()
    const seen = world.saver.text
    const chosen = resolveMerge(world.saver.merge()!, ['theirs'])
    world.type('een foto die nu binnen is')
    world.saver.resolve(chosen, [seen], seen)
    await world.settle()
    expect(world.stored.title).toBe('titel van Carla')
    expect(lines(world.stored)).toEqual(['regel', 'Eerste.', 'Laatste.', 'van mij', 'een foto die nu binnen is'])
  })

  test('that was read again shows the newer text, but not over what is unsent', async () => {
    const world = makeWorld()
    world.somebodyElse('nieuw')
    expect(world.saver.refresh(world.stored)).toBe(true)
    expect(lines(world.saver.text)).toContain('nieuw')
    world.type('van mij')
    world.somebodyElse('nog nieuwer')
    expect(world.saver.refresh(world.stored)).toBe(false)
  })
})
