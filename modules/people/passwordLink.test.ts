import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import { changeEmail } from './changeEmail.server'
import { changePassword } from './changePassword.server'
import { makeAdministrator } from './makeAdministrator.server'
import { makePasswordLink } from './makePasswordLink.server'
import { newPasswordLink, passwordLink, setPasswordByLink, sweepPasswordLinks } from './passwordLink.server'
import { personOfSession, startSession } from './session.server'
import { signIn } from './signIn.server'

const day = 86_400_000
const password = 'grijper band sleutel koffie'
let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
})
afterEach(() => open.close())

async function linkFor(personId: string, now?: number) {
  return (await newPasswordLink(open.db, personId, 'ines', now)).path.replace('/password/', '')
}

test('a link sets a password once, and signs its owner out everywhere else', async () => {
  const session = await startSession(open.db, 'daan', 'test')
  const secret = await linkFor('daan')
  expect(await passwordLink(open.db, secret)).toMatchObject({ personId: 'daan', state: 'open' })
  expect(await setPasswordByLink(open.db, secret, password, '::1')).toEqual({ personId: 'daan' })
  expect(await personOfSession(open.db, session.secret)).toBeUndefined()
  expect(await signIn(open.db, { email: 'daan@vos.example', password }, '10.1.0.1')).toEqual({ personId: 'daan' })
  expect(await setPasswordByLink(open.db, secret, `${password} twee`, '::1')).toEqual({ refused: 'used' })
  expect(await passwordLink(open.db, secret)).toMatchObject({ state: 'used' })
})

test('two uses of a link at the same moment set one password', async () => {
  const secret = await linkFor('daan')
  const answers = await Promise.all([1, 2].map((n) => setPasswordByLink(open.db, secret, `${password} ${n}`, '::1')))
  expect(answers.filter((answer) => answer && 'personId' in answer)).toHaveLength(1)
})

test('a refused password leaves the link open', async () => {
  const secret = await linkFor('daan')
  expect(await setPasswordByLink(open.db, secret, 'kort', '::1')).toEqual({ refused: 'tooShort' })
  expect(await setPasswordByLink(open.db, secret, 'Daan Bakker!', '::1')).toEqual({ refused: 'aboutYou' })
  expect(await passwordLink(open.db, secret)).toMatchObject({ state: 'open' })
})

test('a link ends after seven days, and when there is a newer one', async () => {
  const old = await linkFor('daan', Date.now() - 8 * day)
  expect(await setPasswordByLink(open.db, old, password, '::1')).toEqual({ refused: 'expired' })
  const first = await linkFor('daan')
  await linkFor('daan')
  expect(await passwordLink(open.db, first)).toMatchObject({ state: 'expired' })
})

test('a secret that was never given out is nothing, and neither is one that was swept', async () => {
  expect(await passwordLink(open.db, 'made up')).toBeUndefined()
  expect(await setPasswordByLink(open.db, 'made up', password, '::1')).toBeUndefined()
  const secret = await linkFor('daan', Date.now() - 100 * day)
  await sweepPasswordLinks(open.db)
  expect(await passwordLink(open.db, secret)).toBeUndefined()
})

test('a coordinator makes links for the own people only', async () => {
  const carla = await personNamed(open.db, 'carla')
  expect(await makePasswordLink(open.db, carla, 'anouk')).toMatchObject({ name: 'Anouk Visser' })
  for (const other of ['daan', 'bram', 'ines', 'nobody'])
    expect(await makePasswordLink(open.db, carla, other)).toBeUndefined()
  expect(await makePasswordLink(open.db, await personNamed(open.db, 'ines'), 'bram')).toMatchObject({
    name: 'Bram de Wit',
  })
})

test('an administrator from the command line is made once, and each time gets a link', async () => {
  const input = { email: 'new@leerbank.example', name: 'Nieuwe Beheerder' }
  const first = await makeAdministrator(open.db, input)
  const second = await makeAdministrator(open.db, input)
  expect(second.path).not.toBe(first.path)
  const secret = second.path.replace('/password/', '')
  const { personId } = (await setPasswordByLink(open.db, secret, password, '::1')) as { personId: string }
  expect(await personNamed(open.db, personId)).toMatchObject({ name: 'Nieuwe Beheerder', isAdministrator: true })
  expect(await open.db.selectFrom('person').where('email', '=', input.email).select('id').execute()).toHaveLength(1)
})

test('changing a password asks for the present one, ends other sessions, and is limited', async () => {
  await setPasswordByLink(open.db, await linkFor('esra'), password, '::1')
  const [own, other] = [await startSession(open.db, 'esra', 'own'), await startSession(open.db, 'esra', 'other')]
  const esra = await personNamed(open.db, 'esra')
  const newPassword = 'frees draai boor lijm'
  const change = (currentPassword?: string) =>
    changePassword(open.db, esra, { newPassword, currentPassword }, own.secret)
  expect(await change()).toEqual({ refused: 'current' })
  expect(await change('wrong')).toEqual({ refused: 'current' })
  expect(await change(password)).toEqual({ changed: 'strong' })
  expect(await personOfSession(open.db, own.secret)).toBeDefined()
  expect(await personOfSession(open.db, other.secret)).toBeUndefined()
  for (let times = 0; times < 7; times++) await change('wrong')
  expect(await change(newPassword)).toEqual({ refused: 'tooMany' })
})

test('an address changes with the password, and never to one that another person has', async () => {
  await setPasswordByLink(open.db, await linkFor('frits'), password, '::1')
  const frits = await personNamed(open.db, 'frits')
  const change = (email: string, currentPassword?: string) => changeEmail(open.db, frits, { email, currentPassword })
  expect(await change('frits@new.example')).toEqual({ refused: 'current' })
  expect(await change('DAAN@vos.example'.toLowerCase(), password)).toEqual({ refused: 'taken' })
  expect(await change('frits@new.example', password)).toEqual({ changed: 'frits@new.example' })
  expect(await signIn(open.db, { email: 'frits@new.example', password }, '10.1.0.2')).toEqual({ personId: 'frits' })
})
