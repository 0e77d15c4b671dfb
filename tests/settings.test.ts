import { expect, test } from 'vitest'
import { readSettings } from '~/settings.server'

const wrongSettings = {
  PORT: ['70000', '-1', 'web', '80.5'],
  DEMO: ['maybe', '2'],
  TRUST_PROXY: ['nginx'],
  FORGET_DECLINED_DAYS: ['0', 'nooit', '1.5'],
  LOG_LEVEL: ['loud'],
  SMTP_URL: ['mail.example.nl', 'https://mail.example.nl'],
  MAIL_FROM: ['leren', 'Leren <leren@example.nl>'],
  APP_ORIGIN: [
    'leren.example.nl',
    'ftp://leren.example.nl',
    'https://leren.example.nl/',
    'https://leren.example.nl/pad',
  ],
  CONTENT_ORIGIN: ['inhoud', 'https://inhoud.example.nl/x'],
}

test.each(Object.entries(wrongSettings))('a wrong %s is refused by name', (name, values) => {
  for (const value of values) expect(() => readSettings({ [name]: value })).toThrow(`wrong setting: ${name}: `)
})

test('every wrong setting is named at once', () => {
  expect(() => readSettings({ PORT: 'web', DEMO: 'maybe' })).toThrow(/PORT: .*; DEMO: /)
})

test('the content origin may not be the app origin', () => {
  const origin = 'https://leren.example.nl'
  expect(() => readSettings({ APP_ORIGIN: origin, CONTENT_ORIGIN: origin })).toThrow('wrong setting: CONTENT_ORIGIN')
})

test('a mail server needs an address that mail comes from, and one that its links lead to', () => {
  const mail = { SMTP_URL: 'smtps://a:b@mail.example.nl', APP_ORIGIN: 'https://leren.example.nl' }
  expect(() => readSettings(mail)).toThrow('wrong setting: MAIL_FROM: is needed')
  const unplaced = { ...mail, APP_ORIGIN: '', MAIL_FROM: 'leren@example.nl' }
  expect(() => readSettings(unplaced)).toThrow('wrong setting: APP_ORIGIN: is needed')
})

test('without settings it is a demo on port 3000', () => {
  expect(readSettings({})).toMatchObject({ port: 3000, demo: true, appOrigin: undefined, trustProxy: false })
})

test('an empty setting counts as absent', () => {
  expect(readSettings({ PORT: '', CONTENT_ORIGIN: '' })).toMatchObject({ port: 3000, contentOrigin: undefined })
})
