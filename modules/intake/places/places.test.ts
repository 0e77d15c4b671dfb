import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import { addPlacement, addWorkPlace } from '../testIntake.server'
import { changePlace, readWritable } from './changePlace.server'
import { beginPlace, copyPlace, ownDrafts } from './draftPlace.server'
import { inviteAgain, inviteCompany } from './invite.server'
import { keepPlaces } from './keepPlaces.server'
import { offerPlace } from './offerPlace.server'
import { openPlaces } from './openPlaces.server'
import type { PlaceValues } from './placeFields'
import { placeStateOf, recognitionOf, yearsAfter } from './placeState'
import { recordCheck } from './recognise.server'
import { readDraft, saveDraft } from './saveDraft.server'
import { renewPlace, withdrawPlace } from './standing.server'
import { addCheck, addPlacesWorld, addSeeker, filledPlace } from './testPlaces.server'
import { workedPlaces } from './workedPlaces.server'

const day = 86_400_000
const now = Date.UTC(2026, 10, 29, 9)

let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  await addPlacesWorld(open.db)
})
afterEach(() => open.close())

const as = (id: string) => personNamed(open.db, id)
const save = (typed: PlaceValues, revision = 1) => ({ typed, revision })
const mailsTo = (email: string) =>
  open.db
    .selectFrom('outgoingMail')
    .where('toEmail', '=', email)
    .select(['subject', 'text'])
    .orderBy('number')
    .execute()
const secretIn = (text: string) => /by-link\/([\w-]+)/.exec(text)![1]!

async function begun(who = 'bram') {
  return (await beginPlace(open.db, await as(who), { companyName: 'Draaierij De Boer' }, now))!.draftId
}

test('a form is kept as it stands, and offered when it says all that is needed', async () => {
  const bram = { person: await as('bram') }
  const draftId = await begun()
  const half = { ...filledPlace, postcode: 'nergens', supervisorName: '' }
  expect(await offerPlace(open.db, bram, draftId, save(half), now)).toEqual({
    refused: 'wrong',
    fields: ['postcode', 'supervisorName'],
  })
  expect((await readDraft(open.db, bram, draftId))!.values.postcode).toBe('nergens')
  const offered = await offerPlace(open.db, bram, draftId, save(filledPlace, 2), now)
  const { workPlaceId } = offered as { workPlaceId: string }
  const place = (await readWritable(open.db, bram, workPlaceId))!
  expect(place).toMatchObject({
    companyId: null,
    hubId: 'precisie',
    days: '[1,2,3,4]',
    postcode: '8011 PV',
    schoolDay: 5,
  })
  expect((await mailsTo('joris@deboer.example'))[0]!.subject).toContain('biedt jullie leerwerkplek aan')
  expect(await ownDrafts(open.db, bram.person).select('id').execute()).toEqual([])
})

test('a company offers its own places, and for another one nobody does', async () => {
  const esra = await as('esra')
  expect(await beginPlace(open.db, esra, { companyId: 'hamer' }, now)).toBeUndefined()
  expect(await beginPlace(open.db, esra, { companyName: 'Vrije keus' }, now)).toBeUndefined()
  expect(await beginPlace(open.db, await as('daan'), { companyId: 'vos' }, now)).toBeUndefined()
  const { draftId } = (await beginPlace(open.db, esra, { companyId: 'vos' }, now))!
  const typed = { ...filledPlace, companyName: 'Heel anders', supervisorEmail: 'esra@vos.example' }
  const { workPlaceId } = (await offerPlace(open.db, { person: esra }, draftId, save(typed), now)) as {
    workPlaceId: string
  }
  const place = (await readWritable(open.db, { person: esra }, workPlaceId))!
  expect(place).toMatchObject({ companyName: 'Vos Fijnmechanica', supervisorId: 'esra', hubId: null })
  expect(await readWritable(open.db, { person: await as('frits') }, workPlaceId)).toBeUndefined()
  expect(await readWritable(open.db, { person: await as('carla') }, workPlaceId)).toBeUndefined()
})

test('a company without an account offers by the link that it is mailed; a newer link takes its place, and it ends', async () => {
  const bram = await as('bram')
  const asked = {
    companyName: 'Draaierij De Boer',
    contactName: '',
    contactEmail: 'joris@deboer.example',
    language: 'nl',
  } as const
  expect(await inviteCompany(open.db, await as('esra'), asked, now)).toBeUndefined()
  const { draftId } = (await inviteCompany(open.db, bram, asked, now))!
  await inviteAgain(open.db, bram, draftId, now + 1)
  const [first, second] = (await mailsTo('joris@deboer.example')).map(({ text }) => ({ secret: secretIn(text) }))
  expect(await readDraft(open.db, first!)).toBeUndefined()
  expect(await saveDraft(open.db, second!, undefined, save(filledPlace), now + 40 * day)).toEqual({
    refused: 'expired',
  })
  const offered = await offerPlace(open.db, second!, undefined, save(filledPlace), now)
  expect(offered).toHaveProperty('workPlaceId')
  expect((await mailsTo('bram@precisie.example'))[0]!.subject).toContain('Nieuwe leerwerkplek')
  expect(await readWritable(open.db, second!)).toMatchObject({ title: 'Draaier in opleiding' })
  expect(await renewPlace(open.db, second!, undefined, now)).toEqual({ offeredUntil: '2027-05-28' })
  expect(await withdrawPlace(open.db, second!, undefined, now)).toEqual({ withdrawn: true })
})

test('two who write one form are brought together, and what both changed is told', async () => {
  const draftId = await begun()
  const bram = { person: await as('bram') }
  await saveDraft(open.db, bram, draftId, save(filledPlace), now)
  await saveDraft(open.db, bram, draftId, save({ ...filledPlace, title: 'Draaier', place: 'Kampen' }, 2), now)
  const mine = { ...filledPlace, title: 'CNC-draaier', number: '3' }
  const answer = await saveDraft(open.db, bram, draftId, save(mine, 2), now)
  expect(answer).toMatchObject({
    refused: 'changed',
    revision: 3,
    values: { title: 'CNC-draaier', number: '3', place: 'Kampen' },
    changes: [
      { field: 'title', theirs: 'Draaier', mine: 'CNC-draaier' },
      { field: 'place', theirs: 'Kampen' },
    ],
  })
})

test('a place that people have keeps room for them and its qualification', async () => {
  const esra = { person: await as('esra') }
  await open.db.updateTable('workPlace').set({ number: 2 }).execute()
  for (const id of ['sem', 'noor']) {
    await addSeeker(open.db, id)
    await addPlacement(open.db, id, 'plek')
  }
  const typed = { ...filledPlace, number: '1', crebo: '25340' }
  expect(await changePlace(open.db, esra, 'plek', save(typed), now)).toEqual({
    refused: 'wrong',
    fields: ['number', 'crebo'],
  })
  expect(await changePlace(open.db, esra, 'plek', save({ ...filledPlace, number: '3' }), now)).toHaveProperty(
    'workPlaceId',
  )
  expect(await changePlace(open.db, esra, 'plek', save(filledPlace), now)).toMatchObject({ refused: 'changed' })
})

test('a copy is a form with the same words, offered anew', async () => {
  const { draftId } = (await copyPlace(open.db, await as('esra'), 'plek', now))!
  const draft = (await readDraft(open.db, { person: await as('esra') }, draftId))!
  expect(draft.values).toMatchObject({ title: 'Monteren van kleine machines', offeredUntil: '2027-05-28' })
  expect(await copyPlace(open.db, await as('frits'), 'plek', now)).toBeUndefined()
})

test('a place is open, full, over or withdrawn, and a recognition holds, lapses soon, lapsed, was refused or not looked up', () => {
  const place = { withdrawnAt: null, offeredUntil: '2026-12-31', endsOn: '2028-01-01', number: 2, taken: 1 }
  expect(placeStateOf(place, '2026-12-31')).toBe('open')
  expect(placeStateOf(place, '2027-01-01')).toBe('lapsed')
  expect(placeStateOf({ ...place, taken: 2 }, '2027-01-01')).toBe('full')
  expect(placeStateOf({ ...place, withdrawnAt: 1 }, '2026-01-01')).toBe('withdrawn')
  const found = (lapsesOn: string | null, checkedOn: string | null = '2026-01-01') =>
    recognitionOf({ checkedOn, lapsesOn }, '2026-11-29')
  expect([found('2027-01-28'), found('2027-01-29'), found('2026-11-28')]).toEqual(['lapsing', 'valid', 'lapsed'])
  expect([found(null), found(null, null)]).toEqual(['refused', 'unchecked'])
  expect(yearsAfter('2028-02-29', 4)).toBe('2032-02-29')
  expect(yearsAfter('2028-02-29', 1)).toBe('2029-02-28')
})

test('a hub writes down what it found at SBB, with who and when; a company does not', async () => {
  const check = { outcome: 'recognised', checkedOn: '2026-11-29' } as const
  expect(await recordCheck(open.db, await as('esra'), 'plek', check, now)).toBeUndefined()
  const bram = await as('bram')
  expect(await recordCheck(open.db, bram, 'plek', { ...check, checkedOn: '2026-12-01' }, now)).toEqual({
    refused: 'checkedOn',
  })
  expect(await recordCheck(open.db, bram, 'plek', { ...check, lapsesOn: '2032-01-01' }, now)).toEqual({
    refused: 'lapsesOn',
  })
  expect(await recordCheck(open.db, bram, 'plek', check, now)).toEqual({ recorded: true })
  const standing = await workedPlaces(open.db, bram).select(['checkedOn', 'lapsesOn', 'checkedBy']).executeTakeFirst()
  expect(standing).toEqual({ checkedOn: '2026-11-29', lapsesOn: '2030-11-29', checkedBy: 'bram' })
})

test('who can renew something reads two months before that it lapses, once', async () => {
  await open.db.updateTable('workPlace').set({ offeredUntil: '2027-01-20' }).execute()
  await addCheck(open.db, { lapsesOn: '2027-01-10' })
  await keepPlaces(open.db, Date.UTC(2026, 10, 1))
  expect(await mailsTo('esra@vos.example')).toEqual([])
  await keepPlaces(open.db, now)
  await keepPlaces(open.db, now + day)
  expect((await mailsTo('esra@vos.example')).map(({ subject }) => subject)).toEqual([
    'Bied je deze leerwerkplek nog aan? Monteren van kleine machines',
    'De SBB-erkenning van Vos Fijnmechanica loopt af op 10 januari 2027',
  ])
  expect(await mailsTo('bram@precisie.example')).toHaveLength(1)
  const [{ text } = { text: '' }] = await mailsTo('esra@vos.example')
  expect(await renewPlace(open.db, { secret: secretIn(text) }, undefined, now)).toEqual({ offeredUntil: '2027-05-28' })
})

test('visitors read how many places can be had, and of which companies when those agreed', async () => {
  await addWorkPlace(open.db, { id: 'p2', number: 3, isNamed: 1 })
  await addWorkPlace(open.db, { id: 'p3', companyId: 'hamer', companyName: 'Hamer Plaatwerk' })
  await addWorkPlace(open.db, { id: 'p4', hubId: 'mira' })
  expect(await openPlaces(open.db, 'precisie', ['25342'], now)).toEqual({
    places: 4,
    companies: 1,
    named: ['Vos Fijnmechanica'],
  })
  await addCheck(open.db, { companyId: 'hamer' })
  expect(await openPlaces(open.db, 'precisie', ['25342'], now)).toMatchObject({ places: 5, companies: 2 })
  expect(await openPlaces(open.db, 'precisie', ['25340'], now)).toMatchObject({ places: 0, companies: 0 })
})
