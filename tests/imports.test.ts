import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { docx, wordLine, wordTable } from '~/modules/authoring/imports/testFiles.server'
import { startServer, type TestServer } from './server'

let server: TestServer
let cookie: string

beforeAll(async () => {
  server = await startServer()
  const body = new URLSearchParams({ person: 'anouk', personId: 'anouk', id: 'anouk' })
  const answer = await fetch(`${server.origin}/sign-in/cast`, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { origin: server.origin },
  })
  cookie = answer.headers.get('set-cookie')!.split(';')[0]!
})
afterAll(() => server.stop())

async function send(bytes: Uint8Array, name = 'les.docx') {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], name))
  const answer = await fetch(`${server.origin}/modules/import`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
    headers: { cookie, origin: server.origin },
  })
  return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() }
}

/** How often somebody else got a page while this was going on. */
async function pagesServedDuring(work: Promise<unknown>) {
  let isDone = false
  work.finally(() => {
    isDone = true
  })
  let pages = 0
  while (!isDone) {
    await (await fetch(`${server.origin}/sign-in`)).text()
    if (!isDone) pages++
  }
  return pages
}

const counts = () => {
  const sqlite = new Database(join(server.dataDir, 'leerbank.sqlite'), { readonly: true })
  const rows = ['learningModule', 'modulePage', 'media'].map((table) =>
    sqlite.prepare(`select count(*) from ${table}`).pluck().get(),
  )
  sqlite.close()
  return rows
}

test('others get their pages while a Word file of 300 pages is read', async () => {
  const sentence = 'De operator kijkt of de cel leeg is, sluit de deur en drukt dan pas op start. '
  const page = (number: number) =>
    [
      wordLine(`Hoofdstuk ${number}`, { style: number % 10 === 0 ? 'Kop1' : 'Kop2' }),
      ...Array.from({ length: 7 }, () => wordLine(sentence.repeat(4))),
      wordLine('een', { list: [2, 0] }),
      wordLine('twee', { list: [2, 0] }),
      wordTable([
        ['Stand', 'Snelheid'],
        ['Hand', '250'],
      ]),
    ].join('')
  const file = await docx(Array.from({ length: 300 }, (_, place) => page(place)).join(''))
  const sending = send(file)
  // Were it read on the thread that serves, one page at most would come in between.
  expect(await pagesServedDuring(sending)).toBeGreaterThan(3)
  expect(await sending).toMatchObject({ status: 302, to: expect.stringMatching(/^\/modules\/import\/[0-9a-z]{24}/) })
})

test('what asks for more than the thread may have is refused in time, and leaves nothing', async () => {
  const before = counts()
  const paragraphs = await docx(wordLine('a').repeat(49_000) + '<w:p/>'.repeat(900_000))
  const broken = (await docx(wordLine('Hallo'))).subarray(0, 600)
  for (const file of [paragraphs, broken, Buffer.alloc(0), Buffer.from('%PDF-1.4')]) {
    const { status, text } = await send(file)
    expect(status).toBe(400)
    expect(text).toMatch(/class="error"/)
  }
  const { status } = await send(Buffer.alloc(65 * 1024 * 1024), 'groot.pptx')
  expect(status).toBe(413)
  expect(counts()).toEqual(before)
  const folder = join(server.dataDir, 'imports', 'anouk')
  expect(existsSync(folder) ? readdirSync(folder).length : 0).toBeLessThan(2)
})

test('what is no form with a file is told so', async () => {
  for (const [type, body] of [
    ['multipart/form-data; boundary=x', '--x\r\nnot a part'],
    ['application/x-www-form-urlencoded', 'file=x'],
    ['text/plain', 'hallo'],
  ] as const) {
    const headers = { cookie, origin: server.origin, 'content-type': type }
    const answer = await fetch(`${server.origin}/modules/import`, { method: 'POST', body, headers })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Kies eerst een bestand.')
  }
})
