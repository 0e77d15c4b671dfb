import { join } from 'node:path'
import { openDatabase } from '~/db/connection.server'
import { newId } from '~/db/id'
import type { ApplicationState } from '~/db/intakeTables'
import { startServer } from '../server'
import { sharesOf } from './shares'
import type { Row } from './table'

const candidates = 500
const day = 86_400_000
const first = ['Sem', 'Noor', 'Yusuf', 'Femke', 'Mila', 'Bram', 'Aylin', 'Daan', 'Sara', 'Lars']
const last = ['Bakker', 'de Groot', 'Yılmaz', 'Visser', 'van den Berg', 'Kaya', 'Mulder', 'Smit', 'Özdemir', 'Peters']
// Most of them are where a board is looked at: 200 in one column.
const ends: [ApplicationState[], number][] = [
  [[], 200],
  [['conversationPlanned'], 90],
  [['conversationPlanned', 'admitted'], 60],
  [['admitted', 'seekingPlace'], 80],
  [['refused'], 40],
  [['withdrawn'], 30],
]

const filters = [
  '',
  'waiting=us',
  'waiting=candidate',
  'state=seekingPlace',
  'task=due',
  'text=bakker',
  'text=yil',
  'column=applied',
]

/** How long a board of 500 candidates takes to open and to filter: its page, and what the program asks of a filter. */
export async function timeBoard(dataDir: string): Promise<Row[]> {
  const programme = addCandidates(dataDir)
  const server = await startServer({ dataDir })
  const headers = { cookie: await signIn(server.origin) }
  const opens: number[] = []
  const filtered: number[] = []
  for (let round = 0; round < 6; round++)
    for (const view of ['board', 'list'])
      for (const filter of [...filters, `programme=${programme}`]) {
        const address = `/applications?view=${view}&${filter}`
        opens.push(await timed(server.origin + address, headers))
        filtered.push(await timed(server.origin + address.replace('?', '.data?'), headers))
      }
  await server.stop()
  return [
    row(`a board of ${candidates} candidates opens, its page: ms at p95`, opens),
    row(`a board of ${candidates} candidates filters, its data: ms at p95`, filtered),
  ]
}

function row(what: string, times: number[]): Row {
  const { p50, p95 } = sharesOf(times)
  return { what, measured: p95, most: 300, note: `${times.length} asked one by one, half within ${p50.toFixed(0)} ms` }
}

async function timed(address: string, headers: Record<string, string>) {
  const started = performance.now()
  const answer = await fetch(address, { headers })
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`${address}: ${answer.status}`)
  return performance.now() - started
}

async function signIn(origin: string) {
  const body = new URLSearchParams({ personId: 'bram' })
  const answer = await fetch(`${origin}/sign-in/cast`, {
    method: 'POST',
    body,
    headers: { origin },
    redirect: 'manual',
  })
  return answer.headers.getSetCookie()[0]!.split(';')[0]!
}

/** Applications of a year to one programme, with conversations, questions and tasks at every third. */
function addCandidates(dataDir: string) {
  const { sqlite, close } = openDatabase(join(dataDir, 'leerbank.sqlite'))
  const programme = sqlite
    .prepare("select id from offering where slug = 'mbo-bbl-mechatronica'")
    .pluck()
    .get() as string
  const highest = sqlite.prepare('select max(number) from application').pluck().get() as number | null
  const insert = (table: string, values: Record<string, unknown>) =>
    sqlite
      .prepare(`insert into ${table} (${Object.keys(values)}) values (${Object.keys(values).map(() => '?')})`)
      .run(Object.values(values))
  const states = ends.flatMap(([steps, count]) => Array.from({ length: count }, () => steps))
  sqlite.transaction(() => {
    for (const [place, steps] of states.entries()) {
      const id = newId()
      const at = Date.now() - (1 + (place % 300)) * day
      const name = `${first[place % 10]} ${last[Math.floor(place / 10) % 10]}`
      insert('candidate', { id, secret: id, name, email: `${id}@elders.example`, language: 'nl', createdAt: at })
      const times = { appliedAt: at, since: at, heardAt: at + (place % 9) * day }
      insert('application', {
        id,
        number: (highest ?? 0) + place + 1,
        offeringId: programme,
        candidateId: id,
        ...times,
      })
      for (const [later, state] of (['applied', ...steps] as ApplicationState[]).entries())
        insert('applicationStep', {
          applicationId: id,
          state,
          at: at + later * 1000,
          crebo: state === 'admitted' ? '25340' : null,
        })
      if (place % 3 === 0)
        insert('conversation', { id, applicationId: id, minutes: 30, place: 'Kamer 2', proposedAt: at })
      if (place % 3 === 1)
        insert('candidateMessage', { applicationId: id, direction: 'in', key: `bench:${id}`, text: 'Wanneer?', at })
      const task = { title: 'Bellen', dueOn: '2026-03-03', personId: 'bram', madeAt: at }
      if (place % 3 === 2) insert('applicationTask', { id, applicationId: id, ...task })
    }
  })()
  close()
  return programme
}
