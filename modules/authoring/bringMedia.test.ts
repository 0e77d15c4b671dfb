import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '~/modules/people/person'
import { bringMedia } from './bringMedia.server'
import { createModule } from './createModule.server'
import { openStudio, type Studio } from './testAuthoring.server'
import { uploadMedia } from './uploadMedia.server'

let studio: Studio
let inPrecisie: string
let ofMira: string
let ofPrecisie: string
const folder = mkdtempSync(join(tmpdir(), 'leerbank-bring-'))

beforeAll(async () => {
  studio = await openStudio(folder)
  const made = await createModule(studio.db, studio.bram, { hubId: 'precisie', title: 'Meten' })
  if ('refused' in made) throw new Error(made.refused)
  inPrecisie = made.moduleId
  ofMira = await photo(studio.anouk, 'mira', '#c40')
  ofPrecisie = await photo(studio.bram, 'precisie', '#04c')
})
afterAll(() => {
  studio.close()
  rmSync(folder, { recursive: true })
})

async function photo(person: Person, hubId: string, background: string) {
  const bytes = await sharp({ create: { width: 4, height: 4, channels: 3, background } })
    .png()
    .toBuffer()
  const answer = await uploadMedia(studio.db, studio.files, person, { hubId, name: 'cel.png', bytes })
  if ('refused' in answer) throw new Error(answer.refused)
  return answer.mediaId
}

function inTwoHubs(): Person {
  return { ...studio.bram, memberships: [...studio.bram.memberships, ...studio.anouk.memberships] }
}

const bring = (person: Person, mediaIds: string[], moduleId = inPrecisie) =>
  bringMedia(studio.db, person, { moduleId, mediaIds })
const rows = (hubId: string) => studio.db.selectFrom('media').where('hubId', '=', hubId).selectAll().execute()

test('an image of another hub gets a row in the hub of the module, once, on the same bytes', async () => {
  const brought = (await bring(inTwoHubs(), [ofMira])) as Record<string, string>
  const copy = (await rows('precisie')).find(({ id }) => id === brought[ofMira])
  const [source] = await rows('mira')
  const { id, hubId, uploadedAt, uploadedBy, ...same } = source!
  expect(copy).toMatchObject({ ...same, hubId: 'precisie', uploadedBy: 'bram' })
  expect(copy!.id).not.toBe(ofMira)
  expect(await bring(inTwoHubs(), [ofMira])).toEqual(brought)
  expect(await rows('precisie')).toHaveLength(2)
})

test('an image of the hub itself stays what it is', async () => {
  expect(await bring(studio.bram, [ofPrecisie])).toEqual({ [ofPrecisie]: ofPrecisie })
})

test('an image that one may not see, and one that does not exist, are left out', async () => {
  expect(await bring(studio.bram, [ofMira, 'bestaat-niet', ofPrecisie])).toEqual({ [ofPrecisie]: ofPrecisie })
  expect(await bring(studio.bram, [])).toEqual({})
})

test('nothing is brought to a module that one may not change', async () => {
  const before = await rows('precisie')
  expect(await bring(studio.anouk, [ofMira])).toEqual({ refused: 'absent' })
  expect(await bring(inTwoHubs(), [ofMira], 'bestaat-niet')).toEqual({ refused: 'absent' })
  expect(await rows('precisie')).toEqual(before)
})
