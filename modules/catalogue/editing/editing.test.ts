import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import type { Person } from '~/modules/people/person'
import { offerModule } from '../offerModule.server'
import { publishOffering } from '../publishOffering.server'
import { addModule, aModule, personNamed } from '../testOfferings.server'
import { withdrawOffering } from '../withdrawOffering.server'
import { copyOffering, draftOffering } from './draftOffering.server'
import { editableOffering } from './editableOffering.server'
import type { FormValues } from './formValues'
import { offeringList } from './offeringList.server'
import { offeringSchema } from './offeringSchema'
import { saveOffering } from './saveOffering.server'

const now = Date.UTC(2026, 10, 21)
let open: OpenDatabase
let carla: Person
let anouk: Person
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  carla = await personNamed(open.db, 'carla')
  anouk = await personNamed(open.db, 'anouk')
  const dated = { validFrom: '2025-01-01', validUntil: null, source: 'test' }
  await open.db
    .insertInto('theme')
    .values({ id: 'robots', nameNl: 'Robotisering', nameEn: 'Robotisation', ...dated })
    .execute()
  await open.db
    .insertInto('fundingScheme')
    .values({ id: 'slim', name: 'SLIM', summary: '', ...dated, needsNlqf: 1 })
    .execute()
  const over = { id: 'old', name: 'Voorbij', summary: '', ...dated, validUntil: '2025-12-31' }
  await open.db.insertInto('fundingScheme').values(over).execute()
})
afterEach(() => open.close())

const whole = {
  summary: 'Een dag met een cobot.',
  forWhom: 'Operators',
  outcomes: 'Je stelt een cobot in.\nJe stopt hem veilig.',
  place: 'Zwolle',
  durationText: '1 dag',
  contactName: 'Carla',
  contactEmail: 'carla@mira.example',
}

describe('a draft', () => {
  test('needs a title only, and is seen by its own hub only', async () => {
    const id = await draft('Cobots')
    expect(await editableOffering(open.db, anouk, id)).toMatchObject({
      title: 'Cobots',
      isPublished: false,
      revision: 1,
    })
    expect(await editableOffering(open.db, await personNamed(open.db, 'bram'), id)).toBeUndefined()
    expect(await open.db.selectFrom('publishedOffering').selectAll().execute()).toEqual([])
    expect(await draftOffering(open.db, carla, { hubId: 'smn', kind: 'bbl', title: 'X' }, now)).toBeUndefined()
  })

  test('is published when it says what a visitor needs, and is told what it lacks before', async () => {
    const id = await draft('Cobots')
    expect(await publishOffering(open.db, carla, id, now)).toEqual({
      refused: 'missing',
      fields: ['summary', 'forWhom', 'outcomes', 'durationText'],
    })
    expect(await save(id, 1, whole)).toEqual({ revision: 2 })
    expect(await publishOffering(open.db, carla, id, now)).toEqual({ slug: 'cobots' })
    const { publications } = (await editableOffering(open.db, carla, id))!
    expect(publications).toMatchObject([{ publishedBy: 'Carla Jansen', publishedAt: now, withdrawnAt: null }])
  })

  test('has an address after its title until it was in the catalogue once', async () => {
    const id = await draft('Cobots')
    await save(id, 1, { ...whole, title: 'Cobots kiezen' })
    await publishOffering(open.db, carla, id, now)
    await save(id, 2, { ...whole, title: 'Cobots in het klein' })
    expect(await editableOffering(open.db, carla, id)).toMatchObject({
      slug: 'cobots-kiezen',
      title: 'Cobots in het klein',
    })
  })

  test('what is in the catalogue stays complete, and a withdrawn one may lack things again', async () => {
    const id = await draft('Cobots')
    await save(id, 1, whole)
    await publishOffering(open.db, carla, id, now)
    expect(await save(id, 2, { ...whole, summary: '' })).toEqual({ refused: 'missing', fields: ['summary'] })
    await withdrawOffering(open.db, carla, id, now + 1)
    expect(await save(id, 2, { ...whole, summary: '' })).toEqual({ revision: 3 })
  })
})

describe('two people', () => {
  test('the second to save is told what the first changed, and nothing of theirs is lost', async () => {
    const id = await draft('Cobots')
    await save(id, 1, whole)
    const opened = (await editableOffering(open.db, anouk, id))!.values
    await save(id, 2, { ...whole, summary: 'Een dag met twee cobots.', place: 'Perron038' })
    const answer = await save(id, 2, { ...opened, summary: 'Twee dagen.', forWhom: 'Teamleiders' }, anouk)
    expect(answer).toMatchObject({ refused: 'changed', revision: 3, by: 'Carla Jansen' })
    if (!('changes' in answer)) throw new Error('not refused')
    expect(answer.changes).toEqual([
      { field: 'summary', before: whole.summary, theirs: 'Een dag met twee cobots.', mine: 'Twee dagen.' },
      { field: 'place', before: 'Zwolle', theirs: 'Perron038' },
    ])
    expect(answer.values).toMatchObject({ summary: 'Twee dagen.', forWhom: 'Teamleiders', place: 'Perron038' })
    expect(await save(id, 3, answer.values, anouk)).toEqual({ revision: 4 })
  })

  test('a save that changes nothing takes nobody by surprise', async () => {
    const id = await draft('Cobots')
    await save(id, 1, whole)
    expect(await save(id, 2, whole)).toEqual({ revision: 2 })
  })
})

describe('the dated lists', () => {
  test('what is over cannot be chosen anew, what was chosen stays', async () => {
    const id = await draft('Cobots')
    expect(await save(id, 1, { ...whole, funding: 'slim old' })).toEqual({ refused: 'choices', fields: ['funding'] })
    expect(await save(id, 1, { ...whole, themeId: 'none', crebo: '1' })).toEqual({
      refused: 'choices',
      fields: ['themeId'],
    })
    await open.db.insertInto('offeringFunding').values({ offeringId: id, fundingSchemeId: 'old' }).execute()
    expect(await save(id, 1, { ...whole, funding: 'old slim', nlqf: '' })).toEqual({ revision: 2 })
  })
})

describe('an offering of a module', () => {
  beforeEach(() => addModule(open.db, 'm', 'Lassen'))
  const publish = () => offerModule(open.db, anouk, { moduleId: 'm', hubId: 'mira', module: aModule('Lassen') }, now)

  test('takes its words from the module, and its theme from the list', async () => {
    const { offeringId } = await publish()
    expect(await save(offeringId, 1, { title: 'Iets anders', skills: 'Lassen' })).toEqual({ revision: 2 })
    const row = (await editableOffering(open.db, carla, offeringId))!
    expect(row).toMatchObject({
      title: 'Lassen',
      theme: 'Robotisering',
      themeId: 'robots',
      skills: '[{"name":"Lassen"}]',
    })
    await publish()
    expect(await editableOffering(open.db, carla, offeringId)).toMatchObject({ themeId: 'robots', revision: 3 })
  })

  test('keeps a level of its own through the next version, until it follows the module again', async () => {
    const { offeringId } = await publish()
    await save(offeringId, 1, { level: 'mbo2' })
    await publish()
    expect(await editableOffering(open.db, carla, offeringId)).toMatchObject({ level: 'mbo2', hasOwnLevel: 1 })
    await save(offeringId, 3, { level: '' })
    expect(await editableOffering(open.db, carla, offeringId)).toMatchObject({ level: 'mbo3', hasOwnLevel: 0 })
  })
})

test('a copy is a draft with the words and choices, and without dates', async () => {
  const id = await draft('Cobots')
  await save(id, 1, { ...whole, funding: 'slim', price: '1.250,50', skills: 'Lassen https://esco.example/1' })
  const copied = (await copyOffering(open.db, anouk, id, 'Cobots (kopie)', now))!
  const { values, ...row } = (await editableOffering(open.db, anouk, copied.offeringId))!
  expect(row).toMatchObject({ title: 'Cobots (kopie)', slug: 'cobots-kopie', isPublished: false, createdBy: 'anouk' })
  expect(values).toMatchObject({ funding: 'slim', price: '1250,50', skills: 'Lassen https://esco.example/1' })
})

test('the list has every state, and the next date with its seats', async () => {
  const id = await draft('Cobots')
  await draft('Robots')
  await save(id, 1, whole)
  await publishOffering(open.db, carla, id, now)
  const run = { offeringId: id, startsAt: now + 9, endsAt: now + 10, seats: 12, seatsTaken: 3 }
  await open.db
    .insertInto('offeringSession')
    .values({ id: 'later', ...run })
    .execute()
  await open.db
    .insertInto('offeringSession')
    .values({ id: 'past', ...run, startsAt: 1, endsAt: 2 })
    .execute()
  const rows = await offeringList(open.db, carla, {}, now)
  expect(rows.map(({ title, state, next }) => [title, state, next?.startsAt, next?.seats])).toEqual([
    ['Cobots', 'published', now + 9, 12],
    ['Robots', 'draft', undefined, undefined],
  ])
  await withdrawOffering(open.db, carla, id, now)
  expect((await offeringList(open.db, carla, { state: 'withdrawn' }, now)).map(({ title }) => title)).toEqual([
    'Cobots',
  ])
  expect((await offeringList(open.db, carla, { text: 'ROB' }, now)).map(({ title }) => title)).toEqual(['Robots'])
  expect(await offeringList(open.db, await personNamed(open.db, 'bram'), {}, now)).toEqual([])
})

async function draft(title: string) {
  return (await draftOffering(open.db, carla, { hubId: 'mira', kind: 'masterclass', title }, now))!.offeringId
}

async function save(offeringId: string, revision: number, changed: Partial<FormValues>, person = carla) {
  const found = (await editableOffering(open.db, person, offeringId))!
  const typed = { ...found.values, ...changed }
  const filled = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''))
  return saveOffering(open.db, person, { offeringId, revision, fields: offeringSchema.parse(filled), typed }, now)
}
