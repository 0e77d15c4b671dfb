import { blocks } from '~/modules/blocks/blocks'
import { addPlaying } from '../learners'
import { copyOfDemo, startServer } from '../server'
import { timeBoard } from './board'
import { runtimeBytes, weighPages } from './bytes'
import { type KeyTimes, timeKeys } from './keys'
import { addLongModule } from './longModule'
import { addLongPage } from './longPage'
import { addManyOfferings } from './manyOfferings'
import { compare, load, startFloor } from './measure'
import { type OpeningTimes, timeOpening } from './opening'
import { holdPlayers, keepPace } from './pace'
import { packages } from './packages'
import { timeSearches } from './searches'
import { sharesOf } from './shares'
import { slowPhone } from './slowRows'
import { printTable, type Row } from './table'

const isHard = Boolean(process.env.LEERBANK_HARD)
const rounds = isHard ? 7 : 3
const seconds = isHard ? 8 : 4
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))

const measurements: [name: string, measure: (dataDir: string) => Promise<Row[]>][] = [
  ['start', start],
  ['commits', commits],
  ['pace', (dataDir) => keepPace(dataDir, isHard)],
  ['players', holdPlayers],
  ['pages', pages],
  ['search', timeSearches],
  ['board', timeBoard],
  ['bytes', bytes],
  ['keys', keys],
  ['open', open],
  ['packages', packages],
  ['slow', (dataDir) => slowPhone(dataDir, isHard ? 11 : 5)],
]
const rows: Row[] = []
for (const [name, measure] of measurements)
  if (!chosen.length || chosen.includes(name)) rows.push(...(await measure(await copyOfDemo())))
process.exitCode = printTable(rows) ? 0 : 1

async function start(dataDir: string): Promise<Row[]> {
  const times: number[] = []
  for (let round = 0; round < rounds * 3; round++) {
    const started = performance.now()
    const server = await startServer({ dataDir })
    times.push(performance.now() - started)
    await server.stop(round % 2 ? 'SIGKILL' : 'SIGTERM')
  }
  const { p50, p95 } = sharesOf(times)
  const note = `${times.length} starts, half of them after a kill; half within ${ms(p50)}.`
  return [{ what: 'a second start, until it serves: ms at p95', measured: p95, most: 3000, note }]
}

async function commits(dataDir: string): Promise<Row[]> {
  const playing = addPlaying(dataDir, 32)
  const server = await startServer({ dataDir })
  const bare = await startFloor('floorCommits', dataDir)
  // Numbers go on from round to round: a number that was used before is acknowledged without writing.
  let from = 0
  const send = (origin: string, connections: number) => () => {
    from += 1_000_000
    return load({ origin, seconds, connections, playing, from })
  }
  const found: Row[] = []
  for (const connections of [8, 32]) {
    const measured = await compare(rounds, send(server.contentOrigin, connections), send(bare.origin, connections))
    found.push({ what: `durable commits a second, ${connections} connections`, ...measured, least: 0.6 })
  }
  await Promise.all([server.stop(), bare.stop()])
  return found
}

async function pages(dataDir: string): Promise<Row[]> {
  addManyOfferings(dataDir)
  const server = await startServer({ dataDir })
  const bare = await startFloor('floorCards', dataDir)
  const visit = (origin: string, path: string) => () => load({ origin, seconds, connections: 32, path })
  const measured = await compare(rounds, visit(server.origin, '/catalogue'), visit(bare.origin, '/'))
  await Promise.all([server.stop(), bare.stop()])
  return [{ what: 'catalogue pages a second, 300 offerings', ...measured, least: 0.6 }]
}

async function bytes(dataDir: string): Promise<Row[]> {
  addManyOfferings(dataDir)
  const server = await startServer({ dataDir })
  const found = (await weighPages(server.origin, ['/catalogue', '/catalogue/bench-0', '/hubs/mira'])).map(
    ([path, { requests, html, htmlSent, scriptSent, allSent }]): Row => {
      const page = `${kilo(html)} kB of HTML, ${kilo(htmlSent)} sent`
      const note = `${page}; ${requests} requests, ${kilo(allSent)} kB sent in all, fonts included`
      return { what: `${path}: kB of JavaScript sent`, measured: scriptSent / 1000, most: 30, note }
    },
  )
  await server.stop()
  const plain = runtimeBytes(['singleChoice', 'multipleChoice', 'order'])
  const whole = runtimeBytes(Object.keys(blocks))
  const later = 'learner runtime, all blocks, parts that come when their page is opened: kB gzipped'
  return [
    ...found,
    weight('plain', plain, 40),
    weight('all blocks, at once', whole, 60),
    { what: later, measured: whole.later.gzip / 1000 },
  ]
}

function weight(what: string, { atOnce, later }: ReturnType<typeof runtimeBytes>, most: number): Row {
  const note = `${kilo(atOnce.raw)} kB raw; ${kilo(later.gzip)} kB gzipped more in parts that come when they are needed`
  return { what: `learner runtime, ${what}: kB gzipped`, measured: atOnce.gzip / 1000, most, note }
}

async function keys(dataDir: string): Promise<Row[]> {
  const long = addLongPage(dataDir)
  const server = await startServer({ dataDir })
  const { text, textFloor, field, fieldFloor } = await timeKeys(server.origin, long, isHard ? 5 : 2)
  await server.stop()
  const what =
    'Measured is what the main thread takes of the processor from one key press to the next: script, style, layout, paint.'
  const halves = (ours: KeyTimes, floor: KeyTimes) =>
    `${ours.count} keys, half within ${ours.p50.toFixed(1)} ms, the floor ${floor.p50.toFixed(1)} ms`
  return [
    {
      what: 'key press in text, page of 150 blocks: ms at p95',
      measured: text.p95,
      floor: textFloor.p95,
      most: 16,
      note: `${halves(text, textFloor)}. ${what} The floor is Tiptap with the same page, without our views and screen.`,
    },
    {
      what: 'key press in a field of a question: ms at p95',
      measured: field.p95,
      floor: fieldFloor.p95,
      most: 16,
      note: `${halves(field, fieldFloor)}. The floor is the same elements in a page without a program.`,
    },
    {
      what: 'longest task once the typing pauses: ms',
      measured: Math.max(text.longestAfter, field.longestAfter),
      floor: textFloor.longestAfter,
      most: 50,
      note: 'A key that is pressed just then waits for it: outline, checklist, meter, saving.',
    },
  ]
}

async function open(dataDir: string): Promise<Row[]> {
  const module = addLongModule(dataDir)
  const server = await startServer({ dataDir })
  const { first, fromList, plain, bare, coldServer } = await timeOpening(server.origin, module, isHard ? 20 : 7)
  await server.stop()
  const row = (what: string, { shown, typed }: OpeningTimes, more: string): Row => ({
    what: `${what}: ms at p95`,
    measured: typed.p95,
    floor: plain.typed.p95,
    most: 1000,
    note: `half within ${ms(typed.p50)} (its text is there after ${ms(shown.p50)}); the floor, Tiptap with the same page and nothing of ours, ${ms(plain.typed.p50)}; our page with its program fetched and not run ${ms(bare.shown.p50)}. ${more}`,
  })
  return [
    row('40 pages open in a new browser, until one types', first, `The first time after a start: ${ms(coldServer)}.`),
    row('40 pages open from the list, until one types', fromList, 'From the click.'),
  ]
}

function ms(time: number) {
  return `${Math.round(time)} ms`
}

function kilo(size: number) {
  return (size / 1000).toFixed(1)
}
