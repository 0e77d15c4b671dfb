import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '~/bin/lock.js'
import { newFolder, startServer, type TestServer } from './server'

const password = 'grijper band sleutel koffie'
let dataDir: string
let server: TestServer
let administrator: string

beforeAll(async () => {
  dataDir = newFolder()
  server = await startServer({ dataDir, env: { DEMO: '0' } })
})
afterAll(async () => {
  await server.stop()
  rmSync(dataDir, { recursive: true })
})

async function send(path: string, fields: Record<string, string> | [string, string][], cookie = '') {
  const headers = { origin: server.origin, cookie }
  const body = new URLSearchParams(fields)
  const answer = await fetch(server.origin + path, { method: 'POST', redirect: 'manual', headers, body })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

async function page(path: string, cookie = '') {
  const answer = await fetch(server.origin + path, { redirect: 'manual', headers: { cookie } })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

const cookieOf = ({ headers }: { headers: Headers }) => headers.get('set-cookie')!.split(';')[0]!
const mainOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'))
const bare = (html: string) => html.replace(/nonce="[^"]*"/g, '').replace(/value="[^"]*@[^"]*"/g, '')

test('an instance without a demo has no cast to sign in as', async () => {
  const { text } = await page('/sign-in')
  expect(text).not.toContain('personId')
  expect((await send('/sign-in/cast', { personId: 'anouk' })).status).toBe(404)
})

test('the first administrator comes from the command line, sets a password once, and is signed in', async () => {
  const command = [join(root, 'build/node/leerbank.mjs'), 'administrator', 'ria@hub.example', 'Ria', 'Beheer']
  const env = { ...process.env, DATA_DIR: dataDir }
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: root, env })
  const link = stdout.match(/\/password\/\S+/)![0]
  expect((await page(link)).text).toContain('Ria Beheer')
  const weak = await send(link, { newPassword: 'kort' })
  expect(weak.status).toBe(400)
  expect(weak.text).not.toContain('value="kort"')
  const set = await send(link, { newPassword: password })
  expect(set.status).toBe(302)
  administrator = cookieOf(set)
  expect(set.headers.get('set-cookie')).toMatch(/; HttpOnly/)
  expect((await page('/admin', administrator)).status).toBe(200)
  expect((await page(link)).text).toContain('Deze link is al gebruikt')
})

test('a link that was never made is the page that does not exist', async () => {
  const [wrong, nothing] = await Promise.all([page('/password/aaaa'), page('/nothing/aaaa')])
  expect(wrong.status).toBe(404)
  expect(mainOf(wrong.text)).toBe(mainOf(nothing.text))
  expect((await send('/password/aaaa', { newPassword: password })).status).toBe(404)
})

test('from there a hub gets its coordinator and author, who set passwords and work', async () => {
  const made = await send('/admin/organisations/new', { kind: 'hub', name: 'Hub Twente' }, administrator)
  const hub = made.headers.get('location')!.match(/organisations\/(\w+)/)![1]
  const peoplePage = `/organisations/${hub}/people`
  for (const [name, role] of [
    ['Cor', 'coordinator'],
    ['An', 'author'],
  ] as const) {
    const person = { do: 'add', name: `${name} Jansen`, email: `${name.toLowerCase()}@hub.example`, role }
    expect((await send(peoplePage, person, administrator)).status).toBe(302)
  }
  const author = await signedInBy(peoplePage, 'An Jansen', administrator)
  expect((await page('/account', author)).text).toContain('Docent (schrijft modules)')
  expect((await page(peoplePage, author)).status).toBe(404)
  const coordinator = await signedInBy(peoplePage, 'Cor Jansen', administrator)
  expect((await page('/participants', coordinator)).status).toBe(200)
  const added = { do: 'add', name: 'Nel Nieuw', email: 'nel@hub.example', role: 'coordinator' }
  expect((await send(peoplePage, added, coordinator)).status).toBe(400)
  expect((await send(peoplePage, { ...added, role: 'author' }, coordinator)).status).toBe(302)
})

test('a wrong password and an unknown address give the same page and the same status', async () => {
  const known = await send('/sign-in', { email: 'ria@hub.example', password: 'wrong wrong wrong' })
  const unknown = await send('/sign-in', { email: 'nobody@hub.example', password: 'wrong wrong wrong' })
  expect([known.status, unknown.status]).toEqual([400, 400])
  expect(bare(known.text)).toBe(bare(unknown.text))
  expect(known.text).not.toContain('wrong wrong wrong')
  expect(known.headers.get('set-cookie')).toBeNull()
})

test('too many wrong passwords give a 429, for an unknown address too', async () => {
  for (const email of ['ria@hub.example', 'nobody@hub.example']) {
    let status = 400
    for (let times = 0; times < 9; times++) status = (await send('/sign-in', { email, password: 'wrong' })).status
    expect(status).toBe(429)
  }
})

test('a page of somebody who is signed in is not kept by the browser', async () => {
  expect((await page('/account', administrator)).headers.get('cache-control')).toBe('no-store')
})

test('signing out ends the session on the server, not only the cookie', async () => {
  await send('/sign-out', {}, administrator)
  expect((await page('/account', administrator)).status).toBe(302)
})

/** Makes a password link for the person of this name, uses it, and answers their cookie. */
async function signedInBy(peoplePage: string, name: string, cookie: string) {
  const list = await page(peoplePage, cookie)
  const member = list.text.split('<li class="member">').find((part) => part.includes(name))!
  const personId = member.match(/name="personId" value="(\w+)"/)![1]!
  const { text } = await send(peoplePage, { do: 'link', personId }, cookie)
  const link = text.match(/\/password\/[\w-]+/)![0]
  return cookieOf(await send(link, { newPassword: `${password} ${name.length}` }))
}

test('a form of two megabytes is refused, and one that is no form is the mistake of its sender', async () => {
  expect((await send('/sign-in', { email: 'a'.repeat(2 * 1024 * 1024), password })).status).toBe(413)
  const answer = await fetch(`${server.origin}/sign-in`, {
    method: 'POST',
    body: '{"email"',
    headers: { 'content-type': 'application/json' },
  })
  expect(answer.status).toBe(400)
})
