import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import type { Person } from '~/modules/people/person'
import { readHub } from '../readHub.server'
import { personNamed } from '../testOfferings.server'
import { contactSchema, hubSchema } from './hubSchema'
import { editableHub, saveHub } from './saveHub.server'

const now = Date.UTC(2026, 10, 21)
const words = hubSchema.parse({ summary: 'Kort.', description: 'Lang.', colour: '#0b5c8a', phone: '038 123' })
const wim = contactSchema.parse({ name: 'Wim', task: 'BBL', email: 'wim@mira.example', agreed: 'on' })

let open: OpenDatabase
let carla: Person
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  carla = await personNamed(open.db, 'carla')
})
afterEach(() => open.close())

const save = (change: Partial<Parameters<typeof saveHub>[2]> = {}, person = carla, at = now) =>
  saveHub(open.db, person, { hubId: 'mira', revision: 1, words, contacts: [wim], ...change }, at)

test('a coordinator writes the page of the own hub, and nobody else does', async () => {
  expect(await save()).toEqual({ revision: 2 })
  const page = (await readHub(open.db, 'mira', now))!
  expect(page.hub).toMatchObject({ summary: 'Kort.', description: 'Lang.', phone: '038 123' })
  expect(page.contacts).toMatchObject([{ name: 'Wim', task: 'BBL', email: 'wim@mira.example', agreedAt: now }])
  for (const id of ['anouk', 'bram', 'ines', 'daan']) {
    const person = await personNamed(open.db, id)
    expect(await save({ revision: 2 }, person)).toEqual({ refused: 'absent' })
    expect(await editableHub(open.db, person, 'mira')).toBeUndefined()
  }
})

test('who stands there agreed to just that, and who is taken off is gone', async () => {
  await save()
  const [kept] = (await editableHub(open.db, carla, 'mira'))!.contacts
  const later = now + 1000
  await save({ revision: 2, contacts: [{ ...wim, id: kept!.id }] }, carla, later)
  expect((await editableHub(open.db, carla, 'mira'))!.contacts).toMatchObject([{ id: kept!.id, agreedAt: now }])
  await save({ revision: 3, contacts: [{ ...wim, id: kept!.id, phone: '06 1' }] }, carla, later)
  expect((await editableHub(open.db, carla, 'mira'))!.contacts).toMatchObject([{ agreedAt: later }])
  await save({ revision: 4, contacts: [] })
  expect(await open.db.selectFrom('hubContact').selectAll().execute()).toEqual([])
})

test('a save from an older page changes nothing and gets what stands there now', async () => {
  await save()
  const answer = await save({ words: { ...words, summary: 'Anders.' } })
  expect(answer).toMatchObject({ refused: 'changed', hub: { summary: 'Kort.', revision: 2 } })
})

test('a colour on which letters cannot be read is refused', async () => {
  expect(await save({ words: { ...words, colour: '#ffee00' } })).toEqual({ refused: 'colour' })
})

test.each([
  [{ name: ' ' }, 'name'],
  [{ agreed: '' }, 'agreed'],
  [{ email: 'geen adres' }, 'email'],
  [{ phone: 'bel maar' }, 'phone'],
])('a person with %j is refused', (wrong, field) => {
  const result = contactSchema.safeParse({ ...wim, ...wrong })
  expect(result.error?.issues[0]?.path[0]).toBe(field)
})
