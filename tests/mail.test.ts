import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { bundle } from '~/bin/bundle.js'
import { openDatabase } from '~/db/connection.server'
import { postMail } from '~/modules/mail/postMail.server'
import { startSession } from '~/modules/people/session.server'
import { killPosting } from './faults/killPosting'
import { startMailServer } from './faults/mailServer'
import { copyOfDemo, freePort, startServer, type TestServer } from './server'

const from = 'leren@leerbank.example'

test('mail goes out by SMTP in order; who is refused is shown to the administrator, and tried again when asked', async () => {
  let isRefused = true
  const no = { code: 550, sentence: 'no such user here' }
  const mailServer = await startMailServer((to) => (to === 'frits@hamer.example' && isRefused ? no : undefined))
  const dataDir = await copyOfDemo()
  await postTo(dataDir, ['daan@vos.example', 'frits@hamer.example', 'daan@vos.example'])
  const server = await startWithMail(dataDir, mailServer.url)
  const ines = await signedIn(dataDir, 'ines')
  await expect.poll(() => mailServer.arrived.map(({ subject }) => subject)).toEqual(['bericht 0', 'bericht 2'])
  await expect.poll(() => read(server, '/admin/mail?state=failed', ines)).toContain('no such user here')
  expect(await read(server, '/admin/mail', ines)).toContain('via 127.0.0.1')
  expect((await fetch(`${server.origin}/mail`)).status).toBe(404)
  isRefused = false
  await send(server, ines, { do: 'again', number: '2' })
  await expect.poll(() => mailServer.arrived.map(({ to }) => to)).toContain('frits@hamer.example')
  await send(server, ines, { do: 'test' })
  await expect.poll(() => mailServer.arrived.at(-1)?.to).toBe('ines@leerbank.example')
  expect(new Set(mailServer.arrived.map(({ messageId }) => messageId)).size).toBe(mailServer.arrived.length)
  expect(await server.stop()).toBe(0)
  await mailServer.stop()
})

test('a mail server that comes later gets what waited', async () => {
  const gone = await startMailServer()
  await gone.stop()
  const dataDir = await copyOfDemo()
  await postTo(dataDir, ['daan@vos.example'])
  const server = await startWithMail(dataDir, gone.url)
  const ines = await signedIn(dataDir, 'ines')
  await expect.poll(() => read(server, '/admin/mail', ines)).toContain('ECONNREFUSED')
  await server.stop()
  const mailServer = await startMailServer()
  const { db, close } = openDatabase(join(dataDir, 'leerbank.sqlite'))
  await db.updateTable('outgoingMail').set({ dueAt: 0 }).execute()
  close()
  const again = await startWithMail(dataDir, mailServer.url)
  await expect.poll(() => mailServer.arrived.map(({ to }) => to)).toEqual(['daan@vos.example'])
  await again.stop()
  await mailServer.stop()
})

async function startWithMail(dataDir: string, url: string) {
  const port = await freePort()
  const env = { SMTP_URL: url, MAIL_FROM: from, APP_ORIGIN: `http://localhost:${port}` }
  return startServer({ dataDir, port, env })
}

describe('without a mail server', () => {
  test('mail is kept in the data folder, and everybody of the demo can read it', async () => {
    const dataDir = await copyOfDemo()
    const server = await startServer({ dataDir })
    await postTo(dataDir, ['daan@vos.example'])
    const isMine = (text: string) => text.includes('To: Test <daan@vos.example>')
    const folder = join(dataDir, 'mail')
    await expect
      .poll(() =>
        readdirSync(folder)
          .map((name) => readFileSync(join(folder, name), 'utf8'))
          .some(isMine),
      )
      .toBe(true)
    const page = await read(server, '/mail')
    expect(page).toContain('bericht 0')
    expect(page).toContain('<a href="https://leren.example/mail?a=1&amp;b=2">')
    expect(page).toContain('&lt;b&gt;')
    await server.stop()
  })

  test('there is no such page outside the demo', async () => {
    const server = await startServer({ env: { DEMO: '0' } })
    expect((await fetch(`${server.origin}/mail`)).status).toBe(404)
    await server.stop()
  })
})

describe('a process that posts and sends mail is killed at random moments', () => {
  const kills = process.env.LEERBANK_HARD ? 200 : 10
  let after: Awaited<ReturnType<typeof killPosting>>
  beforeAll(async () => {
    await bundle('tests/faults/postingMail.ts')
    after = await killPosting(kills)
  }, kills * 10_000)

  test('what was committed is there, and arrived', () => {
    const { rows, acknowledged, arrived } = after
    const keys = new Set(rows.map(({ key }) => key))
    expect(acknowledged.filter((key) => !keys.has(key))).toEqual([])
    const ids = new Set(arrived.map(({ messageId }) => messageId))
    expect(rows.filter(({ messageId }) => !ids.has(messageId!)).map(({ key }) => key)).toEqual([])
    expect(rows.length).toBeGreaterThan(kills)
  })

  test('nothing arrived of what was rolled back', () => {
    const { rows, arrived } = after
    const ids = new Set(rows.map(({ messageId }) => messageId))
    expect(arrived.filter(({ messageId, subject }) => !ids.has(messageId) || subject.startsWith('back'))).toEqual([])
  })

  test('nothing arrived twice but what a kill had cut off, and that under its own Message-ID', () => {
    const { rows, arrived } = after
    const times = Map.groupBy(arrived, ({ messageId }) => messageId)
    const twice = [...times].filter(([, all]) => all.length > 1).map(([messageId]) => messageId)
    const cutOff = new Set(rows.filter(({ cutOffAt }) => cutOffAt !== null).map(({ messageId }) => messageId))
    expect(twice.filter((messageId) => !cutOff.has(messageId))).toEqual([])
    for (const all of times.values()) expect(new Set(all.map(({ subject }) => subject)).size).toBe(1)
    console.info(JSON.stringify({ kills, mails: rows.length, cutOff: cutOff.size, arrivedTwice: twice.length }))
  })

  test('each receiver got theirs in the order in which they were posted', () => {
    const numbers = new Map(after.rows.map(({ messageId, number }) => [messageId, number]))
    for (const all of Map.groupBy(after.arrived, ({ to }) => to).values()) {
      const first = [...new Set(all.map(({ messageId }) => numbers.get(messageId)!))]
      expect(first).toEqual(first.toSorted((a, b) => a - b))
    }
  })
})

// What the demo itself posted is taken away, so that what arrives is what the test posts.
async function postTo(dataDir: string, receivers: string[]) {
  const { db, close } = openDatabase(join(dataDir, 'leerbank.sqlite'))
  await db.deleteFrom('outgoingMail').execute()
  for (const [at, email] of receivers.entries()) {
    const text = 'Een bericht <b>met</b> https://leren.example/mail?a=1&b=2'
    await postMail(db, {
      key: `test-${at}`,
      to: { name: 'Test', email },
      language: 'nl',
      subject: `bericht ${at}`,
      text,
    })
  }
  close()
}

async function signedIn(dataDir: string, personId: string) {
  const { db, close } = openDatabase(join(dataDir, 'leerbank.sqlite'))
  const { secret } = await startSession(db, personId, 'test')
  close()
  return `leerbank=${secret}`
}

async function read({ origin }: TestServer, path: string, cookie = '') {
  return (await fetch(origin + path, { headers: { cookie } })).text()
}

async function send({ origin }: TestServer, cookie: string, form: Record<string, string>) {
  const headers = { cookie, origin }
  const answer = await fetch(`${origin}/admin/mail`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(form),
    redirect: 'manual',
  })
  expect(answer.status).toBe(302)
}
