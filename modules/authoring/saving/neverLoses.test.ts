import { tmpdir } from 'node:os'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inflated } from '~/db/deflated.server'
import type { DocumentNode } from '~/modules/blocks/document'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import type { Person } from '~/modules/people/person'
import { newBlockId } from '../newBlockId'
import { openStudio, pageOf, paragraph, type Studio } from '../testAuthoring.server'
import { singleChoice } from '../writing'
import { textOf } from './likeness'
import type { PageText } from './pageSaver'
import type { Choice } from './resolveMerge'
import { openWorld, type Visit, type World } from './testVisits.server'

let studio: Studio
let bram: Person
beforeAll(async () => {
  studio = await openStudio(tmpdir())
  const membership = { personId: 'bram', organisationId: 'mira', role: 'author' as const, grantedAt: 1 }
  await studio.db.insertInto('membership').values(membership).execute()
  bram = await personNamed(studio.db, 'bram')
})
afterAll(() => studio.close())

const start: PageText = {
  title: 'w0z.',
  kind: 'lesson',
  document: pageOf(paragraph('w1z. w2z. w3z.'), paragraph('w4z.'), paragraph('w5z. w6z.')),
}
const wordsIn = (text: string) => text.match(/w\d+z\./g) ?? []
const wordsOf = (node: DocumentNode) => wordsIn(textOf(node))
const wordsOn = ({ title, document }: PageText) => [...wordsIn(title), ...wordsOf(document)]

/** What an author does to the lines of a page; a word that comes in occurs nowhere else. */
const edits: Record<string, (lines: DocumentNode[], at: number, to: number, word: string) => DocumentNode[]> = {
  append: (lines, at, _to, word) => lines.with(at, saying(lines[at]!, [...wordsOf(lines[at]!), word])),
  insert: (lines, at, to, word) => {
    const words = wordsOf(lines[at]!)
    return lines.with(at, saying(lines[at]!, words.toSpliced(to % (words.length + 1), 0, word)))
  },
  line: (lines, at, _to, word) => lines.toSpliced(at + 1, 0, saying(paragraph(''), [word])),
  question: (lines, at, _to, word) => lines.toSpliced(at, 0, singleChoice(newBlockId(), word)),
  split: (lines, at, to) => {
    const words = wordsOf(lines[at]!)
    if (lines[at]!.type === 'block') return lines
    const parts = [words.slice(0, to), words.slice(to)]
    return lines.toSpliced(at, 1, ...parts.map((part) => saying(paragraph(''), part)))
  },
  join: (lines, at) => {
    const two = lines.slice(at, at + 2)
    if (two.some(({ type }) => type === 'block')) return lines
    return lines.toSpliced(at, 2, saying(paragraph(''), two.flatMap(wordsOf)))
  },
  move: (lines, at, to) => lines.toSpliced(at, 1).toSpliced(to, 0, lines[at]!),
  erase: (lines, at, to) => {
    const words = wordsOf(lines[at]!)
    return lines.with(at, saying(lines[at]!, words.toSpliced(to % (words.length + 1), 1)))
  },
  remove: (lines, at) => lines.toSpliced(at, 1),
}

function saying(line: DocumentNode, words: string[]): DocumentNode {
  const text = words.join(' ')
  if (line.type === 'block') return { ...line, attrs: singleChoice(String(line.attrs?.id), text).attrs }
  return text ? paragraph(text) : { type: 'paragraph' }
}

/** The words that nobody took away on purpose, and those that gave way in a choice on somebody's screen. */
function makeWriting(world: World) {
  const standing = new Set(wordsOn(start))
  const offered: string[] = []
  let count = standing.size
  const write = (visit: Visit, part: Partial<PageText>) => {
    const before = wordsOn(visit.shown)
    world.change(visit, part)
    const after = wordsOn(visit.shown)
    for (const word of after) if (!before.includes(word)) standing.add(word)
    for (const word of before) if (!after.includes(word)) standing.delete(word)
  }
  return {
    standing,
    offered,
    edit(visit: Visit, what: string, at: number, to: number) {
      const lines = visit.shown.document.content ?? []
      const next = edits[what]!(lines, at % lines.length, to, `w${count++}z.`)
      write(visit, { document: pageOf(...(next.length > 0 ? next : [{ type: 'paragraph' }])) })
    },
    name: (visit: Visit) => write(visit, { title: `w${count++}z.` }),
    choose: (visit: Visit, next: () => Choice) => offered.push(...world.choose(visit, next).flatMap(wordsIn)),
  }
}

const what = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('append', 'append', 'append', ...Object.keys(edits), 'name') },
  { weight: 5, arbitrary: fc.constantFrom('answered', 'answered', 'unheard', 'dropped', 'giveUp') },
  { weight: 4, arbitrary: fc.constantFrom('fine', 'fine', 'down', 'signedOut', 'offline', 'look', 'hear', 'hurry') },
  { weight: 4, arbitrary: fc.constantFrom('choose', 'leave', 'closed', 'killed', 'open', 'open') },
)
const wait = fc.constantFrom(0, 0, 0, 50, 160, 900, 3000, 21_000)
const steps = fc.array(fc.record({ what, who: fc.nat(2), at: fc.nat(9), to: fc.nat(9), wait }), {
  maxLength: 60,
  size: 'max',
})
type Step = { what: string; who: number; at: number; to: number; wait: number }
const choices = fc.infiniteStream(fc.constantFrom<Choice>('mine', 'theirs', 'both'))
const runs = process.env.LEERBANK_HARD ? 20_000 : 200

test('whatever becomes of tabs, requests and answers, every word is on the page or gave way in a choice, and is in the history', async () => {
  await fc.assert(
    fc.asyncProperty(steps, choices, async (all, chosen) => {
      const world = await openWorld(studio, start)
      const writing = makeWriting(world)
      const next = () => chosen.next().value!
      const people = [studio.anouk, studio.anouk, bram]
      const visits: Visit[] = []
      for (const person of people) visits.push(await world.open(person))
      for (const step of all) visits[step.who] = await happen(world, writing, visits[step.who]!, step, next)
      await settle(world, writing, visits, next)
      const page = await world.stored()
      const gone = [...writing.standing].filter((word) => !wordsOn(page).includes(word))
      expect(gone.filter((word) => !writing.offered.includes(word))).toEqual([])
      const history = await historyOf(page.id)
      expect(gone.filter((word) => !history.includes(word))).toEqual([])
      expect(visits.map(({ saver }) => saver.state.is)).toEqual(visits.map(() => 'saved'))
      expect([...world.stores.keys()]).toEqual([])
    }),
    { numRuns: runs },
  )
}, 3_600_000)

test('who writes alone is never asked to choose, whatever becomes of tabs, requests and answers', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const world = await openWorld(studio, start)
      const writing = makeWriting(world)
      let visit = await world.open(studio.anouk)
      for (const step of all) {
        visit = await happen(world, writing, visit, { ...step, at: step.what === 'open' ? 1 : step.at }, never)
        expect(visit.saver.state.is).not.toBe('changed')
      }
      await settle(world, writing, [visit], never)
      const page = await world.stored()
      expect([...writing.standing].filter((word) => !wordsOn(page).includes(word))).toEqual([])
    }),
    { numRuns: runs / 2 },
  )
}, 3_600_000)

function never(): Choice {
  throw new Error('asked')
}

/** One step of one person; gives the visit with which they go on. */
async function happen(world: World, writing: Writing, visit: Visit, step: Step, next: () => Choice): Promise<Visit> {
  const { what, at, wait } = step
  if (what === 'answered' || what === 'unheard' || what === 'dropped') await world.deliver(what, at)
  else if (what === 'giveUp') await world.giveUp(at)
  else if (what === 'open') return visit.isOpen ? visit : world.open(visit.person, at === 0)
  else if (visit.isOpen) await act(world, writing, visit, step, next)
  await world.pass(wait)
  return visit
}

async function act(world: World, writing: Writing, visit: Visit, { what, at, to }: Step, next: () => Choice) {
  const { saver } = visit
  if (edits[what]) writing.edit(visit, what, at, to)
  if (what === 'name') writing.name(visit)
  if (what === 'choose') writing.choose(visit, next)
  if (what === 'fine' || what === 'down' || what === 'signedOut') visit.network = what
  if (what === 'offline') saver.goOffline()
  if (what === 'hurry') saver.hurry()
  if (what === 'leave') saver.leave()
  if (what === 'look') visit.heard = await world.stored()
  if (what === 'hear' && visit.heard) saver.refresh(visit.heard)
  if (what === 'closed' || what === 'killed') await world.end(visit, what)
}

/** Everybody comes back and does what the screen asks until all is saved; and once more, for what was left behind. */
async function settle(world: World, writing: Writing, visits: Visit[], next: () => Choice) {
  const isSettled = () => visits.every(({ isOpen, saver }) => isOpen && saver.state.is === 'saved')
  for (const _time of ['first', 'second']) {
    for (let round = 0; round < 8 && !isSettled(); round++)
      for (const [who, before] of visits.entries()) {
        const visit = before.isOpen ? before : await world.open(before.person)
        visits[who] = visit
        visit.network = 'fine'
        writing.choose(visit, next)
        visit.saver.hurry()
        await world.deliverAll()
        await world.pass(20_000)
      }
    if (_time === 'first') for (const visit of visits) await world.end(visit, 'closed')
  }
}

async function historyOf(pageId: string) {
  const states = await studio.db.selectFrom('pageRevision').where('pageId', '=', pageId).selectAll().execute()
  return states.flatMap(({ title, document }) => wordsIn(`${title} ${inflated(document)}`))
}

type Writing = ReturnType<typeof makeWriting>
