import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { nastyTexts } from './hostile/strings'
import { copyOfDemo, startServer, type TestServer } from './server'

let server: TestServer
let sqlite: OpenDatabase['sqlite']
let cookie: string
const hour = 3_600_000

beforeAll(async () => {
  server = await startServer({ dataDir: await copyOfDemo() })
  sqlite = openDatabase(join(server.dataDir, 'leerbank.sqlite')).sqlite
  const body = new URLSearchParams({ personId: 'bram' })
  const signIn = await fetch(`${server.origin}/sign-in/cast`, {
    method: 'POST',
    body,
    headers: { origin: server.origin },
    redirect: 'manual',
  })
  cookie = signIn.headers.getSetCookie()[0]!.split(';')[0]!
  addSomebody('mine')
  addSomebody('other')
})
afterAll(async () => {
  sqlite.close()
  await server.stop()
  expect(server.output().split('\n').slice(1).join('\n').trim(), 'the log').toBe('')
})

function addSomebody(id: string) {
  const run = (query: string, ...values: unknown[]) => sqlite.prepare(query).run(...values)
  run(
    "insert into candidate (id, secret, name, email, language, createdAt) values (?, ?, ?, ?, 'nl', 1)",
    id,
    `link-${id}`,
    id,
    `${id}@elders.example`,
  )
  run(
    "insert into application (id, number, offeringId, candidateId, appliedAt, since, heardAt) select ?, (select max(number) + 1 from application), id, ?, 1, 1, 1 from offering where slug = 'mbo-bbl-mechatronica'",
    id,
    id,
  )
  run("insert into applicationStep (applicationId, state, at) values (?, 'applied', 1)", id)
  run(
    "insert into conversation (id, applicationId, minutes, place, proposedAt) values (?, ?, 30, 'Kamer 2', 1)",
    `talk-${id}`,
    id,
  )
  run('insert into conversationTime (conversationId, startsAt) values (?, ?)', `talk-${id}`, soon)
  run('insert into conversationTime (conversationId, startsAt) values (?, ?)', `talk-${id}`, 1000)
}
const soon = Date.now() + 50 * hour

async function send(path: string, fields: Record<string, string>, as?: string) {
  const headers = { origin: server.origin, ...(as && { cookie: as }) }
  const answer = await fetch(server.origin + path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers,
    redirect: 'manual',
  })
  return { status: answer.status, text: await answer.text() }
}
const talk = '/applying/link-mine/conversation'

test.each([
  ['a time that was never proposed', { conversationId: 'talk-mine', startsAt: String(soon + 1) }, 409],
  ['a time that is over', { conversationId: 'talk-mine', startsAt: '1000' }, 409],
  ['no time', { conversationId: 'talk-mine' }, 409],
  ['a word for a time', { conversationId: 'talk-mine', startsAt: 'morgen' }, 400],
  ['a time beyond numbers', { conversationId: 'talk-mine', startsAt: '1e400' }, 400],
  ['the conversation of somebody else', { conversationId: 'talk-other', startsAt: String(soon) }, 404],
  ['no conversation', { startsAt: String(soon) }, 404],
  ['a conversation by injection', { conversationId: "' or 1=1 --", startsAt: String(soon) }, 404],
])('a candidate who chooses %s is refused in words', async (_what, fields, status) => {
  const answer = await send(talk, fields as Record<string, string>)
  expect(answer.status).toBe(status)
  expect(sqlite.prepare("select startsAt from conversation where id = 'talk-mine'").pluck().get()).toBeNull()
})

test('a link that was changed leads nowhere, whatever is sent to it', async () => {
  for (const path of ['conversation', 'messages'])
    expect((await send(`/applying/link-nobody/${path}`, { text: 'Hallo', applicationId: 'mine' })).status).toBe(404)
  expect((await send('/applying/link-mine/messages', { text: 'Hallo', applicationId: 'other' })).status).toBe(404)
  expect((await send('/applying/link-mine/messages', { text: ' ', applicationId: 'mine' })).status).toBe(400)
  expect((await send('/applying/link-mine/messages', { text: 'a'.repeat(6000), applicationId: 'mine' })).status).toBe(
    400,
  )
})

test('what a candidate writes begins nothing of its own in a file or a mail, and a flood is stopped', async () => {
  const texts = [
    'Ada\r\nBcc: iedereen@elders.example',
    '<script>alert(1)</script>',
    '=HYPERLINK("x")',
    ...nastyTexts,
  ].slice(0, 19)
  for (const text of texts) {
    const { status } = await send('/applying/link-mine/messages', { text, applicationId: 'mine' })
    expect([303, 400], JSON.stringify(text.slice(0, 40))).toContain(status)
  }
  const statuses = await Promise.all(
    Array.from({ length: 10 }, () => send('/applying/link-mine/messages', { text: 'Nog een', applicationId: 'mine' })),
  )
  expect(statuses.map(({ status }) => status)).toContain(429)
  const file = await (await fetch(`${server.origin}/applications/mine`, { headers: { cookie } })).text()
  expect(file).not.toContain('<script>alert(1)')
  for (const { subject } of sqlite.prepare('select subject from outgoingMail').all() as { subject: string }[])
    expect(subject).not.toMatch(/[\r\n]/)
})

test.each([
  ['a step that does not follow', { do: 'step', from: 'applied', to: 'started' }, 409],
  ['a step from where it is not', { do: 'step', from: 'admitted', to: 'applied' }, 409],
  ['a step to nowhere', { do: 'step', from: 'applied', to: 'emperor' }, 400],
  ['a refusal without a reason', { do: 'step', from: 'applied', to: 'refused' }, 409],
  ['a reason of another list', { do: 'step', from: 'applied', to: 'refused', reason: 'tooFar' }, 409],
  ['a qualification that does not exist', { do: 'step', from: 'applied', to: 'admitted', crebo: '1' }, 409],
  ['a place without a place', { do: 'step', from: 'applied', to: 'matched' }, 409],
  ['times that are over', { do: 'propose', day1: '2020-01-01', clock1: '10:00', place: 'Kamer' }, 409],
  ['a day that is none', { do: 'propose', day1: '2027-02-30', clock1: '10:00', place: 'Kamer' }, 400],
  ['a program for a link', { do: 'propose', day1: '2099-01-01', clock1: '10:00', link: 'javascript:alert(1)' }, 400],
  ['a task without a day', { do: 'task', title: 'Bellen' }, 400],
  ['a task of a stranger', { do: 'task', title: 'Bellen', dueOn: '2099-01-01', personId: 'daan' }, 409],
  ['a task that is not there', { do: 'tick', taskId: 'nothing' }, 404],
  ['a verb that is not there', { do: 'constructor' }, 404],
  ['a conversation of another hub', { do: 'callOff', conversationId: 'nothing' }, 404],
])('a coordinator who sends %s is refused, and nothing changes', async (_what, fields, status) => {
  const before = sqlite.prepare('select count(*) from applicationStep').pluck().get()
  const answer = await send('/applications/mine', fields as Record<string, string>, cookie)
  expect(answer.status).toBe(status)
  expect(sqlite.prepare('select count(*) from applicationStep').pluck().get()).toBe(before)
})
