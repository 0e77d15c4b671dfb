import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allFields } from '~/modules/catalogue/editing/formValues'
import { listNames } from '~/modules/catalogue/lists/adminList'
import { type Sender, signIn } from './hostile/person'
import { nastyTexts } from './hostile/strings'
import { copyOfDemo, startServer, type TestServer } from './server'

const isHard = Boolean(process.env.LEERBANK_HARD)
// In the short form every fourth text.
const texts = nastyTexts.filter((_, place) => isHard || place % 4 === 0)
const calm = {
  ...{ summary: 'Kort.', forWhom: 'Iedereen', outcomes: 'Je kunt iets.', place: 'Zwolle', durationText: '1 dag' },
  ...{ contactName: 'Carla', contactEmail: 'carla@mira.example', title: 'Rustig' },
}

let server: TestServer
let carla: Sender
let ines: Sender
let path: string

beforeAll(async () => {
  server = await startServer({ dataDir: await copyOfDemo() })
  carla = await signIn(server, 'carla')
  ines = await signIn(server, 'ines')
  const made = await carla.post('/offerings/new', form({ kind: 'workshop', title: 'Vijandig' }))
  path = made.headers.get('location')!
})
afterAll(async () => {
  await server.stop()
  expect(server.output().split('\n').slice(1).join('\n').trim(), 'the log').toBe('')
})

describe('the form of an offering', () => {
  test('takes any text as a text, or says what is wrong; nothing of it runs on the public page', async () => {
    for (const text of texts) {
      const everywhere = Object.fromEntries(allFields.map((field) => [field, text]))
      const refused = await save(everywhere)
      expect([400, 409], text).toContain(refused.status)
      const kept = { title: text, summary: text, forWhom: text, outcomes: text, description: text, place: text }
      const answer = await save({ ...calm, ...kept, skills: `Lassen ${text}`, provider: text, credential: text })
      expect([303, 400], text).toContain(answer.status)
      await expectCalm(await carla.get(path))
      await expectCalm(await carla.get(`${await publicPath()}?visitor`))
    }
  })

  test.each<Record<string, string>>([
    { revision: 'NaN' },
    { revision: '' },
    { revision: '-1' },
    { revision: '1e308' },
    { funding: 'slim-scholing x y' },
    { price: '1e9' },
    { price: '-1' },
    { price: '99999999999' },
    { durationHours: '1/0' },
    { nlqf: '9' },
    { level: 'mbo9' },
    { themeId: 'x'.repeat(100) },
    { contactPhone: '<script>' },
    { outcomes: 'Een\n'.repeat(30) },
    { title: '' },
    { startKind: 'nooit' },
  ])('refuses %j and keeps what was typed', async (wrong) => {
    const answer = await save({ ...calm, summary: 'Dit typte ik.', ...wrong })
    expect([400, 409]).toContain(answer.status)
    expect(await answer.text()).toContain('Dit typte ik.')
  })
})

test('the page of a hub takes any text as a text', async () => {
  for (const text of texts) {
    const person = { 'contact.0.name': text, 'contact.0.task': text, 'contact.0.email': 'a@b.example' }
    const page = await (await carla.get('/hubs/mira/edit')).text()
    const revision = /name="revision" value="(\d+)"/.exec(page)![1]!
    const words = { summary: text, description: text, place: text, colour: '#0b5c8a', revision }
    const answer = await carla.post('/hubs/mira/edit', form({ ...words, ...person, 'contact.0.agreed': 'on' }))
    expect([303, 400], text).toContain(answer.status)
    for (const website of [text]) await carla.post('/hubs/mira/edit', form({ ...words, website, colour: text }))
    await expectCalm(await carla.get('/hubs/mira'))
  }
})

test('every list takes any text as a text, by form and by file', async () => {
  const columns = [
    'id',
    'code',
    'name',
    'nameNl',
    'nameEn',
    'summary',
    'level',
    'word',
    'sameAs',
    'source',
    'validFrom',
  ]
  for (const [place, text] of texts.entries()) {
    const list = listNames[place % listNames.length]!
    const filled = Object.fromEntries(columns.map((column) => [column, text]))
    const answer = await ines.post(`/admin/lists/${list}`, form({ ...filled, validFrom: '2026-01-01', code: '11111' }))
    expect([303, 400], text).toContain(answer.status)
    const csv = `a;b;c\n${text};${text};${text}`
    expect([303, 400], text).toContain((await ines.post(`/admin/lists/${list}/import`, form({ csv }))).status)
    const file = new FormData()
    file.set('file', new Blob([csv]), 'lijst.csv')
    expect([200, 400], text).toContain((await ines.post(`/admin/lists/${list}/import`, file)).status)
    await expectCalm(await ines.get(`/admin/lists/${list}`))
  }
})

async function save(fields: Record<string, string>) {
  const page = await (await carla.get(path)).text()
  const revision = /name="revision" value="(\d+)"/.exec(page)![1]!
  return carla.post(path, form({ revision, ...fields }))
}

async function publicPath() {
  return /href="(\/catalogue\/[^"?]+)\?visitor"/.exec(await (await carla.get(path)).text())![1]!
}

/** It is a page, and what was typed stands in it as letters. */
async function expectCalm(answer: Response) {
  expect(answer.status).toBe(200)
  const html = await answer.text()
  expect(html).not.toMatch(/<script>\s*window\.__hacked|<img src=x|<svg\/onload|<iframe srcdoc|<base href|<plaintext/i)
  expect(html).not.toMatch(/(?:href|src|action)="\s*(?:javascript|data:text|vbscript)/i)
}

function form(fields: Record<string, string>) {
  return new URLSearchParams(fields)
}
