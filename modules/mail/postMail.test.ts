import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import type { Mail } from './mail'
import { postMail } from './postMail.server'

let open: OpenDatabase
beforeEach(() => {
  open = openDatabase(':memory:')
})
afterEach(() => open.close())

const mail: Mail = {
  key: 'booking-confirmed:1',
  to: { name: 'Daan Bakker', email: 'daan@vos.example' },
  language: 'nl',
  subject: 'Je doet mee',
  text: 'Je doet mee aan de workshop.',
}
const posted = () => open.db.selectFrom('outgoingMail').selectAll().orderBy('number').execute()

test('a mail is posted with what it tells, or not at all', async () => {
  await open.db.transaction().execute((tx) => postMail(tx, mail))
  const failing = open.db.transaction().execute(async (tx) => {
    await postMail(tx, { ...mail, key: 'booking-confirmed:2' })
    throw new Error('full')
  })
  await expect(failing).rejects.toThrow('full')
  expect((await posted()).map(({ key }) => key)).toEqual(['booking-confirmed:1'])
})

test('the same key again is the same mail', async () => {
  await postMail(open.db, mail)
  await postMail(open.db, { ...mail, text: 'Nog een keer.' })
  expect(await posted()).toMatchObject([{ key: mail.key, text: mail.text }])
})

test('a name or a subject is one line, so that it begins no header of its own', async () => {
  const to = { name: 'Daan\r\nBcc: iedereen@vos.example', email: 'daan@vos.example' }
  await postMail(open.db, { ...mail, to, subject: 'Je\u2028doet\0mee\n\nX: y' })
  expect(await posted()).toMatchObject([{ toName: 'Daan Bcc: iedereen@vos.example', subject: 'Je doet mee X: y' }])
})

test.each(['', 'daan', 'daan@vos.example, iedereen@vos.example', 'daan@vos.example\r\nRCPT TO:<x@y.nl>', '<a@b.nl>'])(
  'what is no address stops nobody, and waits for the administrator: %j',
  async (email) => {
    await postMail(open.db, { ...mail, to: { name: 'Daan', email } })
    expect(await posted()).toMatchObject([{ failure: 'address', gaveUpAt: expect.any(Number), sentAt: null }])
  },
)

test('the answers go to whom it comes from, else to the organiser of its date', async () => {
  const organiser = { name: 'MIRA', email: 'info@mira.example' }
  const calendar = {
    ...{ method: 'REQUEST' as const, uid: 'session-1', sequence: 0, startsAt: 1, endsAt: 2, summary: 'Workshop' },
    ...{ place: 'Zwolle', description: '', url: '', organiser },
  }
  await postMail(open.db, { ...mail, calendar })
  await postMail(open.db, { ...mail, key: 'b', calendar, from: { name: 'TINT', email: 'geen adres' } })
  expect(await posted()).toMatchObject([
    { fromName: 'MIRA', replyTo: 'info@mira.example' },
    { fromName: 'TINT', replyTo: '' },
  ])
})
