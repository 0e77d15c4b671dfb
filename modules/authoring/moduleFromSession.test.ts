import { afterEach, beforeEach, expect, test } from 'vitest'
import { addRun } from '~/modules/catalogue/sessions/testSessions.server'
import { addOffering, personNamed } from '~/modules/catalogue/testOfferings.server'
import { newFolder } from '~/tests/server'
import { moduleFromSession } from './moduleFromSession.server'
import { openStudio, type Studio } from './testAuthoring.server'

let studio: Studio
beforeEach(async () => {
  studio = await openStudio(newFolder())
  await addOffering(studio.db, {
    id: 'cobots',
    hubId: 'precisie',
    title: 'Masterclass Cobots',
    summary: 'Een dag met een **cobot**.',
    description: 'In de ochtend kijk je.\n\nIn de middag {doe} je het zelf.',
    forWhom: 'Voor werkvoorbereiders.',
    outcomes: '["Je rekent met omsteltijd","Je maakt een plan"]',
    theme: 'Robotisering',
  })
  await addRun(studio.db, { id: 'run', offeringId: 'cobots' })
})
afterEach(() => studio.close())

test('a date becomes a draft with its title, its goals and its words, and the pages that are still to be written', async () => {
  const bram = await personNamed(studio.db, 'bram')
  const { moduleId } = (await moduleFromSession(studio.db, bram, 'run'))!
  const module = studio.db
    .selectFrom('learningModule')
    .where('id', '=', moduleId)
    .select(['title', 'hubId', 'settings'])
  const { title, hubId, settings } = await module.executeTakeFirstOrThrow()
  expect({ title, hubId }).toEqual({ title: 'Masterclass Cobots', hubId: 'precisie' })
  expect(JSON.parse(settings)).toMatchObject({
    theme: 'Robotisering',
    forWhom: 'Voor werkvoorbereiders.',
    goals: [{ text: 'Je rekent met omsteltijd' }, { text: 'Je maakt een plan' }],
  })
  const pages = studio.db.selectFrom('presentPage').where('moduleId', '=', moduleId).orderBy('position')
  const found = await pages.select(['title', 'document']).execute()
  expect(found.map((page) => page.title)).toEqual([
    'Waar het over ging',
    'Wat je na afloop kunt',
    'Waarom deze masterclass?',
    'De kern in drie ideeën',
    'Zo ging het in het echt',
    'Vragen uit de zaal',
    'Nu jij',
    'Toets',
  ])
  expect(found[0]!.document).toContain('In de ochtend kijk je.')
})

test('only who coordinates and writes for the hub makes a draft of its date', async () => {
  for (const id of ['carla', 'anouk', 'daan'])
    expect(await moduleFromSession(studio.db, await personNamed(studio.db, id), 'run')).toBeUndefined()
})
