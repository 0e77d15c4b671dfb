import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { hashPassword } from './password.server'
import { networkOf } from './rateLimit.server'
import { signIn } from './signIn.server'

const password = 'grijper band sleutel koffie'
let open: OpenDatabase
beforeAll(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  await open.db
    .updateTable('person')
    .set({ passwordHash: await hashPassword(password) })
    .where('id', '=', 'daan')
    .execute()
})
afterAll(() => open.close())

const daan = { email: 'Daan@VOS.example', password }
const attempt = (input: { email: string; password: string }, ip: string) => signIn(open.db, input, ip)

test('the right password signs in, however the address is written', async () => {
  expect(await attempt(daan, '10.0.0.1')).toEqual({ personId: 'daan' })
})

test('a wrong password, an unknown address and somebody without a password get the same answer', async () => {
  const wrong = { refused: 'wrong' }
  expect(await attempt({ ...daan, password: 'grijper band sleutel thee' }, '10.0.0.2')).toEqual(wrong)
  expect(await attempt({ email: 'nobody@vos.example', password }, '10.0.0.2')).toEqual(wrong)
  expect(await attempt({ email: 'esra@vos.example', password }, '10.0.0.2')).toEqual(wrong)
})

test('an accented password is the same however the keyboard sends it', async () => {
  await open.db
    .updateTable('person')
    .set({ passwordHash: await hashPassword('café crème brûlée'.normalize('NFC')) })
    .where('id', '=', 'frits')
    .execute()
  const sent = { email: 'frits@hamer.example', password: 'café crème brûlée'.normalize('NFD') }
  expect(await attempt(sent, '10.0.0.3')).toEqual({ personId: 'frits' })
})

test('after eight wrong passwords even the right one waits, for a known and an unknown address alike', async () => {
  for (const email of ['carla@mira.example', 'nobody@mira.example']) {
    for (let times = 0; times < 8; times++)
      expect(await attempt({ email, password: 'wrong wrong' }, '10.0.0.4')).toEqual({ refused: 'wrong' })
    expect(await attempt({ email, password }, '10.0.0.4')).toEqual({ refused: 'tooMany' })
  }
})

test('who is locked out of an account at one place leaves its owner free at another', async () => {
  for (let times = 0; times < 9; times++) await attempt({ ...daan, password: 'wrong' }, '10.0.0.5')
  expect(await attempt(daan, '10.0.0.5')).toEqual({ refused: 'tooMany' })
  expect(await attempt(daan, '10.0.0.6')).toEqual({ personId: 'daan' })
})

test('a factory signs in more often from one address than somebody may guess', async () => {
  for (let times = 0; times < 101; times++) expect(await attempt(daan, '10.0.0.7')).toEqual({ personId: 'daan' })
})

test('one network of IPv6 counts as one address', () => {
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2')
  expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0')
  expect(networkOf('::1')).toBe('0:0:0:0')
  expect(networkOf('::ffff:192.0.2.1')).toBe('::ffff:192.0.2.1')
  expect(networkOf('192.0.2.1')).toBe('192.0.2.1')
})
