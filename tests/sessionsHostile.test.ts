import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { addresses, nastyTexts } from './hostile/strings'
import { copyOfDemo, startServer, type TestServer } from './server'

let server: TestServer
let sqlite: OpenDatabase['sqlite']
let session: string
let offering: string

beforeAll(async () => {
  server = await startServer({ dataDir: await copyOfDemo(), env: { TRUST_PROXY: '1' } })
  sqlite = openDatabase(join(server.dataDir, 'leerbank.sqlite')).sqlite
  const tentative = sqlite.prepare('select id, offeringId from offeringSession where isTentative = 1').get()
  ;({ id: session, offeringId: offering } = tentative as { id: string; offeringId: string })
})

afterAll(async () => {
  sqlite.close()
  await server.stop()
  expect(server.output().split('\n').slice(1).join('\n').trim(), 'the log').toBe('')
})

let networks = 0

/** Sends a form from a network of its own, so that the limit of one does not hide what the form does. */
async function send(
  path: string,
  fields: Record<string, string>,
  network = `10.0.${networks >> 8}.${networks++ & 255}`,
) {
  const headers = { origin: server.origin, 'x-forwarded-for': network }
  const body = new URLSearchParams(fields)
  const answer = await fetch(server.origin + path, { method: 'POST', body, headers, redirect: 'manual' })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

const injections = [
  'Ada\r\nBcc: iedereen@elders.example',
  'Ada\nBEGIN:VALARM\nACTION:AUDIO',
  'Ada\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Vals',
  'Ada;RSVP=TRUE:mailto:evil@elders.example',
  '"; DROP TABLE booking; --',
  '=HYPERLINK("http://evil.example")',
  '@SUM(1+1)',
  '\u202eevil\u202c',
  '\u0000\u0001\u0007',
  '\ud800',
  '%0d%0aSet-Cookie:%20a=b',
  'a'.repeat(100_000),
  '🔩'.repeat(500),
]
const names = [...injections, ...nastyTexts]
const emails = [
  'ada@elders.example\r\nBcc: iedereen@elders.example',
  'ada@elders.example, iedereen@elders.example',
  '<ada@elders.example>',
  '"ada\r\n"@elders.example',
  'ada@elders.example%0ABcc:x@y.nl',
  `${'a'.repeat(300)}@elders.example`,
  'ada@\u0000elders.example',
  ...addresses,
]

test('whatever is typed into the form of a date is taken or refused with a sentence, and begins nothing of its own', async () => {
  for (const path of [`/sessions/${session}/booking`, `/offerings/${offering}/interest`]) {
    for (const [place, text] of names.entries()) {
      const fields = { name: text, email: `g${place}@elders.example`, phone: '', companyName: text, question: text }
      const { status, headers } = await send(path, fields)
      expect([200, 303, 400], JSON.stringify(text.slice(0, 60))).toContain(status)
      expect(headers.get('set-cookie')).toBeNull()
      expect(headers.get('bcc')).toBeNull()
    }
    for (const email of emails) expect((await send(path, { name: 'Ada', email })).status, email.slice(0, 60)).toBe(400)
  }
  const lines = sqlite
    .prepare("select count(*) from booking where name glob '*[' || char(10) || char(13) || ']*'")
    .pluck()
  expect(lines.get()).toBe(0)
  const mails = sqlite.prepare('select toEmail, subject, calendar from outgoingMail').all() as Mailed[]
  for (const { toEmail, subject, calendar } of mails) {
    expect(toEmail).toMatch(/^[^\s,<>"]+@[^\s,<>"]+$/)
    expect(subject).not.toMatch(/[\r\n]/)
    if (calendar) expect(JSON.parse(calendar).summary).not.toMatch(/[\r\n]/)
  }
}, 120_000)

test.each([
  ['bytes that are no letters', 'application/x-www-form-urlencoded', 'name=%ff%fe%00&email=%e9@elders.example'],
  ['another encoding', 'application/x-www-form-urlencoded; charset=utf-16', 'name=A\u0000d\u0000a\u0000&email=x'],
  ['half an escape', 'application/x-www-form-urlencoded', 'name=%&email=%4'],
  [
    'a form in parts that stops',
    'multipart/form-data; boundary=x',
    '--x\r\ncontent-disposition: form-data; name="name"',
  ],
  ['something else', 'application/json', '{"name":"Ada"}'],
])('a form of %s is refused', async (_what, type, body) => {
  for (const path of [`/sessions/${session}/booking`, `/offerings/${offering}/interest`]) {
    const headers = { origin: server.origin, 'content-type': type, 'x-forwarded-for': '10.9.9.9' }
    const { status } = await fetch(server.origin + path, { method: 'POST', body, headers, redirect: 'manual' })
    expect(status).toBe(400)
  }
})

type Mailed = { toEmail: string; subject: string; calendar: string | null }

test('a program that fills in what people do not see enrols nobody, and a network that does too much waits', async () => {
  const count = () => sqlite.prepare('select count(*) from booking').pluck().get()
  const before = count()
  const bot = { name: 'Bot', email: 'bot@elders.example', website: 'https://evil.example' }
  expect((await send(`/sessions/${session}/booking`, bot)).status).toBe(200)
  expect(count()).toBe(before)
  const statuses: number[] = []
  for (let times = 0; times < 41; times++)
    statuses.push(
      (await send(`/offerings/${offering}/interest`, { name: 'Ada', email: 'ada@elders.example' }, '192.0.2.7')).status,
    )
  expect(statuses.at(-2)).toBe(200)
  expect(statuses.at(-1)).toBe(429)
  expect(sqlite.prepare("select count(*) from offeringInterest where email = 'ada@elders.example'").pluck().get()).toBe(
    1,
  )
})

test('a link that was never made is not there, one that is long over is gone, and an answer that comes too late says so', async () => {
  const got = async (path: string) => (await fetch(server.origin + path)).status
  const secrets = sqlite.prepare('select secret from booking where offeredUntil is not null').pluck()
  const offered = secrets.get() as string
  expect(await got('/bookings/nooit')).toBe(404)
  expect(await got('/interests/nooit')).toBe(404)
  expect(await got('/door/nooit')).toBe(404)
  expect((await send('/bookings/nooit', { do: 'accept' })).status).toBe(404)
  sqlite.prepare('update booking set offeredUntil = 1 where secret = ?').run(offered)
  const late = await send(`/bookings/${offered}`, { do: 'accept' })
  expect(late.status).toBe(410)
  expect(late.text).toContain('Deze plaats werd niet meer voor je vastgehouden.')
  const sessionOf = sqlite.prepare('select sessionId from booking where secret = ?').pluck().get(offered)
  sqlite.prepare('update offeringSession set startsAt = 1, endsAt = 2 where id = ?').run(sessionOf)
  expect(await got(`/bookings/${offered}`)).toBe(410)
  const closed = sqlite
    .prepare('select doorCode from sessionMeeting where startsAt > ?')
    .pluck()
    .get(Date.now() + 86_400_000)
  expect(await got(`/door/${closed}`)).toBe(410)
})

test('sixty who send the form at once for twenty seats: twenty have one, the rest wait in order', async () => {
  const free = sqlite
    .prepare('select id from offeringSession where seats = 10 and enrolsHere = 1')
    .pluck()
    .get() as string
  sqlite.prepare('update offeringSession set seats = 20 + seatsTaken where id = ?').run(free)
  const held = sqlite.prepare("select count(*) from booking where sessionId = ? and state = 'associated'").pluck()
  const before = held.get(free) as number
  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, number) =>
      send(`/sessions/${free}/booking`, { name: `P ${number}`, email: `p${number}@samen.example` }),
    ),
  )
  expect(answers.map(({ status }) => status)).toEqual(Array(60).fill(303))
  expect(held.get(free)).toBe(before + 20)
  const order = sqlite
    .prepare("select state from booking where email like 'p%@samen.example' order by number")
    .pluck()
    .all()
  expect(order).toEqual([...Array(20).fill('associated'), ...Array(40).fill('queued')])
}, 120_000)
