import { rmSync, writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '~/bin/lock.js'
import { startServer, type TestServer } from './server'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

/** An answer as it went over the line: `fetch` would unpack it. */
async function fetchRaw(path: string, encodings: string, { origin } = server) {
  const answer = await new Promise<IncomingMessage>((resolve) =>
    get(origin + path, { headers: { 'accept-encoding': encodings } }, resolve),
  )
  return { status: answer.statusCode, headers: answer.headers, bytes: await buffer(answer) }
}

test('a style sheet comes as the browser can read it, and is kept for a year', async () => {
  const page = await (await fetch(`${server.origin}/sign-in`)).text()
  const path = /href="(\/assets\/[^"]+\.css)"/.exec(page)![1]!
  const plain = await fetchRaw(path, 'identity')
  const brotli = await fetchRaw(path, 'br, gzip')
  const gzip = await fetchRaw(path, 'gzip')
  expect([plain, brotli, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'br', 'gzip'])
  expect(brotliDecompressSync(brotli.bytes)).toEqual(plain.bytes)
  expect(gunzipSync(gzip.bytes)).toEqual(plain.bytes)
  expect(brotli.bytes.length).toBeLessThan(plain.bytes.length / 2)
  for (const { headers } of [plain, brotli, gzip]) {
    expect(headers['content-type']).toMatch(/^text\/css/)
    expect(headers['cache-control']).toContain('immutable')
  }
  expect(brotli.headers.vary).toContain('Accept-Encoding')
})

test('an asset that is not there is not found, whatever its name asks for', async () => {
  for (const path of ['/assets/none.js', '/assets/../server/index.js', '/assets/%2e%2e/%2e%2e/.stamp', '/assets/%'])
    expect([400, 404], path).toContain((await fetchRaw(path, 'br')).status)
})

test('an asset that a newer build took away while the server runs is not found, and the server goes on', async () => {
  const assets = join(root, 'build/app/client/assets')
  const name = 'for-one-test.css'
  const files = ['', '.br', '.gz'].map((ending) => join(assets, name + ending))
  for (const file of files) writeFileSync(file, 'p { color: red }')
  const running = await startServer()
  expect((await fetchRaw(`/assets/${name}`, 'br', running)).status).toBe(200)
  for (const file of files) rmSync(file)
  expect((await fetchRaw(`/assets/${name}`, 'br', running)).status).toBe(404)
  expect((await fetchRaw('/sign-in', 'br', running)).status).toBe(200)
  await running.stop()
})

test('“Mijn leren” has the browser fetch ahead all that the page of the player loads at once', async () => {
  const body = new URLSearchParams({ personId: 'frits' })
  const signedIn = await fetch(`${server.origin}/sign-in/cast`, { method: 'POST', body, redirect: 'manual' })
  const headers = { cookie: signedIn.headers.getSetCookie()[0]!.split(';')[0]! }
  const textOf = async (path: string) => (await fetch(server.origin + path, { headers })).text()
  const learning = await textOf('/learning')
  const player = await textOf(/href="(\/attempts\/\w+)"/.exec(learning)![1]!)
  const ahead = [...learning.matchAll(/rel="prefetch" href="([^"]+)"/g)].map((found) => found[1])
  const loaded = [...player.matchAll(/rel="(?:modulepreload|stylesheet)" href="([^"]+)"/g)].map((found) => found[1])
  expect(loaded.length).toBeGreaterThan(5)
  expect(loaded.filter((path) => !ahead.includes(path))).toEqual([])
})
