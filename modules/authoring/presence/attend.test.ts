import { tmpdir } from 'node:os'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import type { Person } from '~/modules/people/person'
import { openStudio, type Studio } from '../testAuthoring.server'
import { attend } from './attend.server'
import { silentMs } from './whoIsHere'

let studio: Studio
let carla: Person
beforeEach(async () => {
  studio = await openStudio(tmpdir())
  carla = await personNamed(studio.db, 'carla')
})
afterEach(() => studio.close())

const beat = (person: Person, now: number, tabId = `tab${person.id}`) => {
  const { db, moduleId, pageId } = studio
  return attend(db, person, { moduleId, tabId, pageId, node: { index: 2 }, isWriting: true }, now)
}

test('people in one module see each other, with page and place, and not themselves', async () => {
  await beat(studio.anouk, 1000)
  expect(await beat(carla, 2000)).toMatchObject({
    others: [{ personId: 'anouk', name: 'Anouk Visser', pageId: studio.pageId, node: { index: 2 }, isWriting: true }],
    pages: [{ id: studio.pageId, revision: 1 }],
  })
  expect(await beat(studio.anouk, 3000, 'anothertab')).toMatchObject({ others: [{ personId: 'carla' }] })
})

test('who left or fell silent is not there any more', async () => {
  const { db, anouk, moduleId } = studio
  await beat(anouk, 1000)
  await attend(db, anouk, { moduleId, tabId: 'tabanouk', isLeaving: true }, 1500)
  expect(await beat(carla, 2000)).toMatchObject({ others: [] })
  await beat(anouk, 3000)
  expect(await beat(carla, 3000 + silentMs)).toMatchObject({ others: [{ personId: 'anouk' }] })
  expect(await beat(carla, 3001 + silentMs)).toMatchObject({ others: [] })
})

test('who may not see a module is told nothing and is shown to nobody; who may not any more is gone at once', async () => {
  const { anouk, bram } = studio
  await beat(anouk, 1000)
  expect(await beat(bram, 1000)).toEqual({ refused: 'absent' })
  expect(await beat(carla, 1000)).toMatchObject({ others: [{ personId: 'anouk' }] })
  expect(await beat({ ...anouk, memberships: [] }, 1100)).toEqual({ refused: 'absent' })
  expect(await beat(carla, 1200)).toMatchObject({ others: [] })
})
