import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import type { Delivery, Message, Outcome } from './delivery'
import { folderDelivery } from './folderDelivery.server'
import { postMail } from './postMail.server'
import { renewMail } from './renewMail.server'
import { noteCutOff, sendDue } from './sendDue.server'
import { keptDays, sweepMail } from './sweepMail.server'
import { patienceMs } from './waits'

const day = 86_400_000
let open: OpenDatabase
let at: number
let taken: Message[]
/** What a mail server answers, mail by mail; sent when it has nothing to say. */
let answers: Outcome[]

beforeEach(() => {
  open = openDatabase(':memory:')
  at = 1_000_000
  taken = []
  answers = []
})
afterEach(() => open.close())

const delivery: Delivery = {
  async deliver(message) {
    const outcome = answers.shift() ?? { kind: 'sent' }
    if (outcome.kind === 'sent') taken.push(message)
    return outcome
  },
  close() {},
}
const send = (by = delivery) =>
  sendDue({ db: open.db, delivery: by, from: 'leren@leerbank.example', now: () => at, isStopped: () => false })
const post = (key: string, email = 'daan@vos.example') =>
  postMail(open.db, { key, to: { name: 'Daan', email }, language: 'nl', subject: key, text: key }, at)
const row = (key: string) =>
  open.db.selectFrom('outgoingMail').where('key', '=', key).selectAll().executeTakeFirstOrThrow()
const idOf = ({ source }: Message) => /^Message-ID: (.*)$/m.exec(source.toString())?.[1]

test('what was posted goes out once', async () => {
  await post('a')
  expect(await send()).toBe('done')
  await send()
  expect(taken).toHaveLength(1)
  expect(await row('a')).toMatchObject({ sentAt: at, tries: 1, handingOverSince: null })
})

test('a mail waits longer after each try, and keeps its Message-ID', async () => {
  await post('a')
  const waits: number[] = []
  for (let tries = 0; tries < 4; tries++) {
    answers = [{ kind: 'later', reason: 'greylisted' }]
    await send()
    const { dueAt, messageId } = await row('a')
    waits.push(dueAt - at)
    expect(messageId).toMatch(/^<\w{24}@leerbank\.example>$/)
    at = dueAt
  }
  const { messageId } = await row('a')
  await send()
  expect(waits).toEqual([...waits].sort((a, b) => a - b))
  expect(new Set(waits).size).toBe(4)
  expect(taken.map(idOf)).toEqual([messageId])
})

test('a later mail to the same person waits for the earlier one, and nobody else waits', async () => {
  await post('date')
  await post('changed')
  await post('other', 'frits@hamer.example')
  answers = [{ kind: 'later', reason: 'busy' }]
  await send()
  expect(taken.map(({ to }) => to)).toEqual(['frits@hamer.example'])
  at += day
  await send()
  expect(taken.map(({ source }) => /^Subject: (.*)$/m.exec(source.toString())?.[1])).toEqual([
    'other',
    'date',
    'changed',
  ])
})

test('a receiver who is refused is given up at once, and the next mail goes', async () => {
  await post('a')
  await post('b')
  answers = [{ kind: 'refused', reason: '550 no such user' }]
  await send()
  expect(await row('a')).toMatchObject({ gaveUpAt: at, failure: '550 no such user' })
  expect(await row('b')).toMatchObject({ sentAt: at })
})

test('what does not go out in four days is given up, and tried again when an administrator asks', async () => {
  await loadCast(open.db)
  await post('a')
  at += patienceMs + 1
  answers = [{ kind: 'later', reason: '451 try later' }]
  await send()
  expect(await row('a')).toMatchObject({ gaveUpAt: at, failure: '451 try later' })
  expect(await renewMail(open.db, { id: 'ines' }, (await row('a')).number, at)).toBe(true)
  answers = [{ kind: 'later', reason: '451 try later' }]
  await send()
  expect(await row('a')).toMatchObject({ gaveUpAt: null, renewedBy: 'ines' })
  at += day
  await send()
  expect(taken).toHaveLength(1)
  expect(await renewMail(open.db, { id: 'ines' }, (await row('a')).number, at)).toBe(false)
})

test('while the mail server is away the round ends, and nobody waits longer than a quarter of an hour for it', async () => {
  for (const who of ['a', 'b', 'c', 'd', 'e', 'f']) await post(who, `${who}@vos.example`)
  answers = Array(100).fill({ kind: 'down', reason: 'ECONNREFUSED' })
  for (let round = 0; round < 10; round++) {
    expect(await send()).toBe('down')
    at += 15 * 60_000
  }
  answers = []
  expect(await send()).toBe('done')
  expect(taken).toHaveLength(6)
})

describe('a handing over that was cut off', () => {
  test('is repeated under the same Message-ID, and told', async () => {
    await post('a')
    const lost: Delivery = { ...delivery, deliver: () => Promise.reject(new Error('the process ends here')) }
    await expect(send(lost)).rejects.toThrow()
    const before = await row('a')
    expect(before.handingOverSince).toBe(at)
    await noteCutOff(open.db)
    await send()
    expect(taken.map(idOf)).toEqual([before.messageId])
    expect(await row('a')).toMatchObject({ cutOffAt: before.handingOverSince, sentAt: at })
  })
})

describe('without a mail server', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'leerbank-mail-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('each mail is a file, the same mail the same file', async () => {
    await post('a')
    await post('b', 'frits@hamer.example')
    await send(folderDelivery(folder))
    expect(readdirSync(folder).sort()).toEqual(['00000001.eml', '00000002.eml'])
    expect(readFileSync(join(folder, '00000001.eml'), 'utf8')).toContain('To: Daan <daan@vos.example>')
    await open.db.updateTable('outgoingMail').set({ sentAt: null }).execute()
    await send(folderDelivery(folder))
    expect(readdirSync(folder)).toHaveLength(2)
  })

  test('a while after it was sent, what it said is gone, and it is not sent again', async () => {
    await post('a')
    await send(folderDelivery(folder))
    await sweepMail(open.db, folder, at + keptDays * day)
    expect(readdirSync(folder)).toHaveLength(1)
    await sweepMail(open.db, folder, at + keptDays * day + 1)
    expect(readdirSync(folder)).toEqual([])
    expect(await row('a')).toMatchObject({ toEmail: '', toName: '', text: '', subject: '' })
    await post('a')
    await send()
    expect(taken).toEqual([])
  })
})
