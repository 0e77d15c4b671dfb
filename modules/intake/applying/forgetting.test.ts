import { existsSync, readdirSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import { addInForce, openAgreements } from '../agreements/testAgreements.server'
import { takeStep } from '../takeStep.server'
import { addCandidate, addCrebo, addPlacement, addWorkPlace } from '../testIntake.server'
import { giveConsent, withdrawConsent } from './consent.server'
import { addDocument, documentsOf, removeDocument } from './documents.server'
import { eraseOwn } from './erase.server'
import { forget } from './forget.server'
import { forgettable } from './forgettable.server'
import { saveKeepingTerm } from './keepingTerm.server'
import { likePairs } from './likeCandidates.server'
import { mergeCandidates, ofCandidate, tellApart } from './mergeCandidates.server'
import { openFile } from './openFile.server'
import { candidateAt } from './ownPage.server'
import { applies, type OpenIntake, openIntake } from './testApplying.server'

const day = 86_400_000
const now = Date.UTC(2026, 10, 29, 12)
let open: OpenIntake
beforeEach(async () => {
  open = await openIntake()
  await addCrebo(open.db)
})
afterEach(() => open.close())

const bram = () => personNamed(open.db, 'bram')
const step = (id: string, state: 'admitted' | 'refused' | 'seekingPlace' | 'matched' | 'withdrawn', at = now) =>
  takeStep(open.db, id, {
    state,
    at,
    by: 'bram',
    crebo: '25342',
    ...(state === 'refused' ? { reason: 'motivation' } : {}),
  })
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
const idOf = async (secret: string) => (await candidateAt(open.db, secret))!.id

/** What reports count: states, steps, reasons and when. */
async function figures() {
  const applications = open.db
    .selectFrom('application')
    .select(['number', 'offeringId', 'state', 'since', 'appliedAt', 'crebo'])
  const steps = open.db.selectFrom('applicationStep').select(['applicationId', 'state', 'at', 'reason', 'by'])
  const people = await open.db
    .selectFrom('candidate')
    .select((eb) => eb.fn.countAll().as('count'))
    .executeTakeFirst()
  return { applications: await applications.execute(), steps: await steps.execute(), people }
}

test('what came to nothing is erased after its term, of who did consent later, and what goes on stays', async () => {
  const [one, two, three] = [
    await applies(open, {}, 'bbl', now),
    await applies(open, { name: 'Kim Bos', email: 'kim@elders.example', phone: '' }, 'bbl', now),
    await applies(open, { name: 'Lex Dam', email: 'lex@elders.example', phone: '' }, 'bbl', now),
  ]
  await giveConsent(open.db, await idOf(two.secret), 12, now)
  for (const { applicationId } of [one, two]) await step(applicationId, 'refused')
  const before = await figures()
  expect(await forgettable(open.db, { dueBy: now + 27 * day })).toEqual([])
  expect(await forgettable(open.db, { dueBy: now + 28 * day })).toMatchObject([{ id: one.applicationId }])
  expect(await forget(open.db, open.files, now + 28 * day)).toMatchObject({ applications: 1, candidates: 1 })
  expect(await candidateAt(open.db, one.secret)).toBeUndefined()
  expect(await candidateAt(open.db, two.secret)).toBeDefined()
  await withdrawConsent(open.db, await idOf(two.secret), now)
  expect(await forget(open.db, open.files, now + 29 * day)).toMatchObject({ applications: 1, candidates: 1 })
  expect(await candidateAt(open.db, three.secret)).toMatchObject({ name: 'Lex Dam' })
  expect(await figures()).toEqual(before)
})

test('with consent the term is a year from the end, on the same day', async () => {
  const { applicationId, secret } = await applies(open, { keepLonger: 'yes' }, 'bbl', now)
  await step(applicationId, 'refused')
  expect((await forgettable(open.db, { dueBy: now + 400 * day }))[0]?.dueAt).toBe(Date.UTC(2027, 10, 29, 12))
  expect(await open.db.selectFrom('keepingConsent').select(['months', 'candidateId']).execute()).toEqual([
    { months: 12, candidateId: await idOf(secret) },
  ])
})

test('nothing that says who somebody was is left anywhere in the database, nor their paper on disk', async () => {
  const words = {
    name: 'Zwaantje Quispel',
    email: 'zwaantje@quispel.example',
    phone: '0699887766',
    motivation: 'Xylofoon',
  }
  const parent = { birthDate: '1-2-2009', parentName: 'Uiltje Quispel', parentEmail: 'uiltje@quispel.example' }
  const { applicationId, secret } = await applies(
    open,
    { ...words, ...parent, works: 'yes', employerName: 'Wapperdewap' },
    'bbl',
    now,
  )
  const candidateId = await idOf(secret)
  await addDocument(open.db, open.files, { candidateId }, { kind: 'cv', name: 'Quispel.pdf', bytes: pdf })
  await takeStep(open.db, applicationId, {
    state: 'refused',
    at: now,
    by: 'bram',
    reason: 'motivation',
    note: 'Quispel belde',
  })
  await openFile(open.db, await bram(), applicationId, now)
  expect(dump()).toMatch(/quispel/i)
  await forget(open.db, open.files, now + 28 * day)
  expect(dump()).not.toMatch(/quispel|zwaantje|uiltje|xylofoon|wapperdewap|0699887766/i)
  expect(dump()).not.toContain(secret)
  expect(filesOnDisk()).toEqual([])
  expect(await open.db.selectFrom('fileOpening').select('personId').execute()).toEqual([{ personId: 'bram' }])
})

test('the term of a hub is its own, and only its coordinator sets it', async () => {
  const { applicationId } = await applies(open, {}, 'bbl', now)
  await step(applicationId, 'refused')
  const term = { weeks: 8, monthsWithConsent: 6 }
  expect(await saveKeepingTerm(open.db, await personNamed(open.db, 'carla'), 'precisie', term, now)).toBeUndefined()
  expect(await saveKeepingTerm(open.db, await bram(), 'precisie', term, now)).toEqual(term)
  expect(await forget(open.db, open.files, now + 28 * day)).toMatchObject({ applications: 0 })
  expect(await forget(open.db, open.files, now + 56 * day)).toMatchObject({ applications: 1 })
})

test('the job runs once a day and writes down each run, also when there was nothing', async () => {
  expect(await forget(open.db, open.files, now)).toMatchObject({ applications: 0, drafts: 0 })
  expect(await forget(open.db, open.files, now + 60_000)).toBeUndefined()
  expect(await forget(open.db, open.files, now + day)).toBeDefined()
  const runs = await open.db.selectFrom('forgettingRun').select('day').execute()
  expect(runs).toEqual([{ day: '2026-11-29' }, { day: '2026-11-30' }])
})

test('a candidate has everything erased at once, and what was going on ends with that reason', async () => {
  const all = await applies(open, {}, 'bbl', now)
  expect(await eraseOwn(open.db, open.files, all.secret, now)).toEqual({ erased: 'all' })
  const last = open.db.selectFrom('applicationStep').select(['state', 'reason', 'by']).orderBy('id', 'desc')
  expect(await last.executeTakeFirst()).toEqual({ state: 'withdrawn', reason: 'erased', by: null })
})

test('of who has a signed agreement the record stays, without papers and what they wrote', async () => {
  const world = await openAgreements()
  await addInForce(world, 'kim')
  const owner = { candidateId: 'kim-c' }
  await addDocument(world.db, world.files, owner, { kind: 'cv', name: 'cv.pdf', bytes: pdf })
  expect(await eraseOwn(world.db, world.files, 'secret-kim-c')).toEqual({ erased: 'part' })
  expect(await candidateAt(world.db, 'secret-kim-c')).toMatchObject({ name: 'Sem kim' })
  expect(await documentsOf(world.db, owner)).toEqual([])
  world.close()
})

test('two people may send the same file, and one of them takes theirs away', async () => {
  const [one, two] = [
    await applies(open, {}, 'bbl', now),
    await applies(open, { name: 'Kim Bos', email: 'kim@elders.example' }, 'bbl', now),
  ]
  for (const { secret } of [one, two])
    await addDocument(
      open.db,
      open.files,
      { candidateId: await idOf(secret) },
      { kind: 'cv', name: 'cv.pdf', bytes: pdf },
    )
  const owner = { candidateId: await idOf(one.secret) }
  const [paper] = await documentsOf(open.db, owner)
  expect(await removeDocument(open.db, open.files, { candidateId: await idOf(two.secret) }, paper!.id)).toBeUndefined()
  expect(await removeDocument(open.db, open.files, owner, paper!.id)).toEqual({ removed: true })
  expect(filesOnDisk()).toHaveLength(1)
})

test('papers are judged by their bytes, whatever they are called', async () => {
  const owner = { candidateId: await idOf((await applies(open, {}, 'bbl', now)).secret) }
  const refused = async (name: string, bytes: Buffer) =>
    addDocument(open.db, open.files, owner, { kind: 'cv', name, bytes })
  expect(await refused('cv.pdf', Buffer.from('<html><script>1</script>'))).toEqual({ refused: 'unknownKind' })
  expect(await refused('cv.pdf', Buffer.alloc(0))).toEqual({ refused: 'empty' })
  expect(await refused('cv.exe', Buffer.from('MZ..'))).toEqual({ refused: 'unknownKind' })
  expect(await refused('cv.pdf', Buffer.alloc(10 * 1024 * 1024 + 1))).toEqual({ refused: 'tooLarge' })
  expect(
    await refused(
      'foto.svg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'),
    ),
  ).toEqual({
    refused: 'unknownKind',
  })
  expect(await refused('111222333.pdf', pdf)).toMatchObject({ documentId: expect.any(String) })
  expect((await documentsOf(open.db, owner))[0]).toMatchObject({ name: 'cv', mediaType: 'application/pdf' })
  expect(filesOnDisk()).toHaveLength(1)
})

test('candidates who look alike are offered for merging, to who handles both, until they are told apart', async () => {
  const one = await applies(open, {}, 'bbl', now)
  const two = await applies(open, { name: 'Sam Vermeulem', email: 'sam2@elders.example' }, 'tekenaar', now)
  await addCandidate(open.db, { id: 'elders', name: 'Sam Vermeulen', birthDate: '2000-03-14' })
  const [pair, ...others] = await likePairs(open.db, await bram())
  expect(others).toEqual([])
  expect(pair?.likeness).toEqual(['nearName', 'birthDate', 'phone'])
  expect(await likePairs(open.db, await personNamed(open.db, 'carla'))).toEqual([])
  const [a, b] = [await idOf(one.secret), await idOf(two.secret)]
  expect(await tellApart(open.db, await personNamed(open.db, 'carla'), a, b)).toBeUndefined()
  expect(await tellApart(open.db, await bram(), b, a)).toEqual({ apart: true })
  expect(await likePairs(open.db, await bram())).toEqual([])
})

test('a merger keeps both histories and every paper, and of two applications for the same the one that is furthest', async () => {
  const one = await applies(open, {}, 'bbl', now)
  const two = await applies(open, { name: 'S. Vermeulen', email: 'sam2@elders.example' }, 'bbl', now)
  const [a, b] = [await idOf(one.secret), await idOf(two.secret)]
  await step(two.applicationId, 'admitted')
  for (const candidateId of [a, b])
    await addDocument(open.db, open.files, { candidateId }, { kind: 'cv', name: `${candidateId}.pdf`, bytes: pdf })
  expect(await mergeCandidates(open.db, await personNamed(open.db, 'carla'), a, b, now)).toBeUndefined()
  expect(await mergeCandidates(open.db, await bram(), a, b, now)).toEqual({ merged: true })
  const rows = open.db.selectFrom('application').select(['candidateId', 'state']).orderBy('number')
  expect(await rows.execute()).toEqual([
    { candidateId: a, state: 'withdrawn' },
    { candidateId: a, state: 'admitted' },
  ])
  expect(await documentsOf(open.db, { candidateId: a })).toHaveLength(2)
  expect(await open.db.selectFrom('applicationStep').select('id').execute()).toHaveLength(4)
  expect((await candidateAt(open.db, two.secret))?.id).toBe(a)
  expect(await mergeCandidates(open.db, await bram(), a, b, now)).toBeUndefined()
  await eraseOwn(open.db, open.files, two.secret, now)
  expect(dump()).not.toMatch(/vermeulen|sam2?@elders/i)
})

test('two who both have a place are not merged', async () => {
  const one = await applies(open, {}, 'bbl', now)
  const two = await applies(open, { name: 'S. Vermeulen', email: 'sam2@elders.example' }, 'tekenaar', now)
  await addWorkPlace(open.db, { id: 'plek', number: 2 })
  for (const { applicationId } of [one, two]) {
    await step(applicationId, 'admitted')
    await addPlacement(open.db, applicationId, 'plek')
  }
  const ids = [await idOf(one.secret), await idOf(two.secret)] as const
  expect(await mergeCandidates(open.db, await bram(), ...ids, now)).toEqual({ refused: 'bothPlaced' })
})

test('a merger knows every table that says of which candidate a row is', () => {
  const tables = open.sqlite.prepare("select name from sqlite_schema where type = 'table'").pluck().all() as string[]
  const columns = (table: string) => open.sqlite.pragma(`table_info(${table})`) as { name: string }[]
  const found = tables.filter((table) => columns(table).some(({ name }) => name === 'candidateId'))
  expect(found.sort()).toEqual([...ofCandidate, 'application', 'keepingConsent'].sort())
})

test('who opened a file is written down, once an hour', async () => {
  const { applicationId } = await applies(open, {}, 'bbl', now)
  await openFile(open.db, await bram(), applicationId, now)
  await openFile(open.db, await bram(), applicationId, now + 60_000)
  await openFile(open.db, await personNamed(open.db, 'carla'), applicationId, now)
  await openFile(open.db, await bram(), applicationId, now + 3_600_001)
  expect(await open.db.selectFrom('fileOpening').select(['personId', 'at']).execute()).toEqual([
    { personId: 'bram', at: now },
    { personId: 'bram', at: now + 3_600_001 },
  ])
})

function dump() {
  const tables = open.sqlite.prepare("select name from sqlite_schema where type = 'table'").pluck().all() as string[]
  const own = tables.filter((table) => !/^(place|postcodeArea|migration|sqlite_)/.test(table))
  return JSON.stringify(own.map((table) => open.sqlite.prepare(`select * from "${table}"`).all()))
}

function filesOnDisk() {
  const all = readdirSync(open.folder, { recursive: true, withFileTypes: true })
  return existsSync(open.folder) ? all.filter((entry) => entry.isFile()).map(({ name }) => name) : []
}
