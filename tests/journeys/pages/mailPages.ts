import { insert } from '../packages'
import type { ProductPage, Sqlite } from './page'

/** What was told to people, and whether it arrived. */
export function mailPages(sqlite: Sqlite): ProductPage[] {
  for (const row of mails()) insert(sqlite, 'outgoingMail', row)
  return [
    { route: '/admin/mail', address: '/admin/mail', as: 'ines', name: 'admin-mail' },
    { route: '/admin/mail', address: '/admin/mail?state=waiting', as: 'ines', name: 'admin-mail-waiting' },
    { route: '/mail', address: '/mail', name: 'demo-mail' },
    { route: '/connect', address: '/connect', name: 'connect' },
  ]
}

function mails() {
  const now = Date.now()
  const soon = now + 7 * 86_400_000
  const mail = { toName: 'Daan Bakker', toEmail: 'daan@vos.example', language: 'nl', postedAt: now, dueAt: now }
  const text =
    'Je hebt een plaats. Wil je niet meer? Meld je af: http://localhost/learning\n\nNeem je veiligheidsbril mee.'
  const calendar = {
    ...{ method: 'REQUEST', uid: 'pages-1', sequence: 0, startsAt: soon, endsAt: soon + 10_800_000 },
    ...{ summary: 'Workshop grijpen', place: 'Zwolle', description: '', url: '' },
    organiser: { name: 'MIRA', email: 'info@mira.example' },
  }
  const hub = { fromName: 'MIRA', replyTo: 'info@mira.example', subject: 'Je doet mee aan de workshop Grijpen', text }
  return [
    { ...mail, ...hub, key: 'pages-sent', calendar: JSON.stringify(calendar), sentAt: now, messageId: '<pages-1@x>' },
    { ...mail, ...hub, key: 'pages-failed', tries: 1, gaveUpAt: now, failure: '550 5.1.1 no such user here' },
    { ...mail, ...hub, key: 'pages-address', toEmail: 'daan', gaveUpAt: now, failure: 'address' },
    { ...mail, ...hub, key: 'pages-later', tries: 3, dueAt: soon, failure: '451 4.7.1 try later', cutOffAt: now },
  ]
}
