import nodeIcal, { type VEvent } from 'node-ical'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import type { OutgoingMail } from '~/db/mailTables'
import type { CalendarEntry } from './mail'
import { messageOf } from './messageOf.server'

const from = 'leren@leerbank.example'
const row: OutgoingMail = {
  ...{ number: 7, key: 'k', toName: 'Daan Bakker', toEmail: 'daan@vos.example', language: 'nl', fromName: 'MIRA' },
  ...{
    replyTo: 'info@mira.example',
    subject: 'Je doet mee',
    text: 'Je doet mee.\n\nZie https://leren.example/a?b=1&c=2.',
  },
  ...{ calendar: null, postedAt: Date.UTC(2026, 10, 29, 18), messageId: '<abc@leerbank.example>', dueAt: 0, tries: 1 },
  ...{ handingOverSince: null, cutOffAt: null, sentAt: null, gaveUpAt: null, failure: '', renewedAt: null },
  renewedBy: null,
  invitationId: null,
}
const entry: CalendarEntry = {
  ...{ method: 'REQUEST', uid: 'session-1@leren.example', sequence: 0, summary: 'Workshop grijpen', place: 'Zwolle' },
  ...{ startsAt: Date.UTC(2027, 2, 2, 8), endsAt: Date.UTC(2027, 2, 2, 11), description: 'Neem je bril mee.' },
  ...{ url: 'https://leren.example/catalogue/grijpen', organiser: { name: 'MIRA', email: 'info@mira.example' } },
}
const dated = (change: Partial<CalendarEntry>) => ({ ...row, calendar: JSON.stringify({ ...entry, ...change }) })

async function read(mail: OutgoingMail) {
  const source = await messageOf(mail, from)
  return { source: source.toString('latin1'), ...(await PostalMime.parse(source)) }
}

async function readEvent(change: Partial<CalendarEntry>) {
  const source = (await messageOf(dated(change), from)).toString('latin1')
  const part = /Content-Type: text\/calendar; charset=utf-8; method=(\w+)\r\n[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(
    source,
  )!
  const file = /Content-Type: application\/ics[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(source)![1]!
  const attached = Buffer.from(file, 'base64').toString()
  const read = nodeIcal.sync.parseICS(attached)
  const events = Object.values(read).filter((one): one is VEvent => one?.type === 'VEVENT')
  return { partMethod: part[1], events, event: events[0]!, attached, lines: unfolded(attached) }
}

// RFC 5545, 3.1.
function unfolded(text: string) {
  return text.replace(/\r\n[ \t]/g, '').split('\r\n')
}

test('a mail goes out in the name of the hub from the address of the platform, and is answered to the hub', async () => {
  const { from: sender, replyTo, to, subject, text, html, messageId, date } = await read(row)
  expect(sender).toEqual({ name: 'MIRA', address: from })
  expect(replyTo).toEqual([{ name: 'MIRA', address: 'info@mira.example' }])
  expect(to).toEqual([{ name: 'Daan Bakker', address: 'daan@vos.example' }])
  expect({ subject, messageId, date }).toEqual({
    subject: 'Je doet mee',
    messageId: '<abc@leerbank.example>',
    date: '2026-11-29T18:00:00.000Z',
  })
  expect(text).toMatch(/^Dag Daan Bakker,\n\nJe doet mee\.[\s\S]*Groet,\nMIRA\n\nJe krijgt dit bericht van MIRA/)
  expect(html).toContain('<a href="https://leren.example/a?b=1&amp;c=2">https://leren.example/a?b=1&amp;c=2</a>.')
})

test('it is the same to the byte on every try', async () => {
  const mail = dated({})
  expect(await messageOf(mail, from)).toEqual(await messageOf(mail, from))
})

test('no name, subject or address makes a header', async () => {
  const bad = 'x\r\nBcc: iedereen@vos.example\r\n\r\nbody'
  const mail = { ...dated({}), toName: bad, fromName: bad, subject: bad, replyTo: 'info@mira.example' }
  const { source, headers, bcc, to } = await read(mail)
  expect(bcc).toBeUndefined()
  expect(to).toHaveLength(1)
  expect(source.split('\r\n\r\n')[0]).not.toMatch(/^bcc:/im)
  expect(headers.map(({ key }) => key).sort()).toEqual(
    [
      ...['auto-submitted', 'content-language', 'content-type', 'date', 'from', 'message-id', 'mime-version'],
      ...['reply-to', 'subject', 'to'],
    ].sort(),
  )
})

test('HTML in a text is text', async () => {
  const { html } = await read({ ...row, text: '<script>alert(1)</script> https://x.example/"onclick="a' })
  expect(html).not.toContain('<script>')
  expect(html).not.toContain('"onclick')
})

test('an English mail has English around it, and the platform’s own has its name', async () => {
  const { text, from: sender } = await read({ ...row, language: 'en', fromName: '', replyTo: '' })
  expect(text).toMatch(/^Dear Daan Bakker,[\s\S]*Kind regards,\nLeerbank\n\nYou get this message from Leerbank\./)
  expect(sender?.name).toBe('Leerbank')
})

test('a date comes as a part that calendars look for and as a file, in the time of Amsterdam', async () => {
  const { partMethod, event, lines } = await readEvent({})
  expect(partMethod).toBe('REQUEST')
  expect(lines).toEqual(
    expect.arrayContaining([
      'METHOD:REQUEST',
      'TZID:Europe/Amsterdam',
      'DTSTART;TZID=Europe/Amsterdam:20270302T090000',
      'DTEND;TZID=Europe/Amsterdam:20270302T120000',
      'DTSTAMP:20261129T180000Z',
      'ORGANIZER;CN=MIRA:mailto:info@mira.example',
      'ATTENDEE;CN=Daan Bakker;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:daan@vos.example',
    ]),
  )
  expect([event.start.getTime(), event.end?.getTime()]).toEqual([entry.startsAt, entry.endsAt])
})

test('no line is longer than 75 bytes, however long a title is', async () => {
  const { attached, event } = await readEvent({ summary: 'Één €-teken: 机器人 '.repeat(20).trim() })
  expect(Math.max(...attached.split('\r\n').map((text) => Buffer.byteLength(text)))).toBeLessThanOrEqual(75)
  expect(event.summary).toBe('Één €-teken: 机器人 '.repeat(20).trim())
})

test('summer time is that of the day of the date', async () => {
  for (const startsAt of [Date.UTC(2027, 2, 28, 0, 30), Date.UTC(2027, 6, 1, 7), Date.UTC(2027, 9, 31, 4)]) {
    const { event } = await readEvent({ startsAt, endsAt: startsAt + 3_600_000 })
    expect(event.start.getTime()).toBe(startsAt)
  }
})

test('a change and a cancellation are of the same entry', async () => {
  const first = await readEvent({})
  const moved = await readEvent({ sequence: 1, startsAt: entry.startsAt + 3_600_000 })
  const cancelled = await readEvent({ sequence: 2, method: 'CANCEL' })
  expect([first, moved, cancelled].map(({ event }) => event.uid)).toEqual(Array(3).fill(entry.uid))
  expect([first, moved, cancelled].map(({ event }) => Number(event.sequence))).toEqual([0, 1, 2])
  expect([cancelled.partMethod, cancelled.event.status]).toEqual(['CANCEL', 'CANCELLED'])
})

test('a title, a place or a name ends no line of a calendar', async () => {
  const bad = 'Zwolle\r\nEND:VEVENT\r\nBEGIN:VEVENT\nUID:x";CN=y:mailto:z@z.example, \\n; \u0085 b'
  const change = { summary: bad, place: bad, description: bad, organiser: { name: bad, email: 'info@mira.example' } }
  const { events, event, lines } = await readEvent({ ...change, url: 'javascript:alert(1)\r\nX:Y' })
  expect(events).toHaveLength(1)
  expect(event.uid).toBe(entry.uid)
  expect(event.summary).toContain('Zwolle END:VEVENT BEGIN:VEVENT UID:x')
  expect(lines.filter((text) => /^(BEGIN:VEVENT|UID|X|URL)/.test(text))).toEqual(['BEGIN:VEVENT', `UID:${entry.uid}`])
  expect(lines.find((text) => text.startsWith('ORGANIZER'))).toMatch(/:mailto:info@mira\.example$/)
})
