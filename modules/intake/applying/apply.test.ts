import { afterEach, beforeEach, expect, test } from 'vitest'
import { addOffering } from '~/modules/catalogue/testOfferings.server'
import { apply } from './apply.server'
import { addDocument, documentsOf } from './documents.server'
import { beginDraft, keepTyped, mailDraft, readDraft } from './draft.server'
import { candidateAt, correctDetails, readOwnPage, withdrawOwn } from './ownPage.server'
import { applies, type OpenIntake, openIntake, samTyped } from './testApplying.server'

const day = 86_400_000
const now = Date.UTC(2026, 10, 29, 12)
let open: OpenIntake
beforeEach(async () => {
  open = await openIntake()
})
afterEach(() => open.close())

const mails = () =>
  open.db
    .selectFrom('outgoingMail')
    .where('toEmail', 'like', '%@elders.example')
    .select(['key', 'toEmail', 'subject', 'text'])
    .orderBy('number')
    .execute()
const begin = (typed = samTyped, offeringId = 'bbl') => beginDraft(open.db, { offeringId, language: 'nl', typed }, now)

test('what was typed is kept and goes on by the link, and a number that may not be here is kept nowhere', async () => {
  const { secret } = await begin({ name: 'Sam', motivation: '111222333', verzonnen: 'x' })
  await keepTyped(open.db, secret, { email: 'sam@elders.example' }, now)
  expect((await readDraft(open.db, secret, now))?.typed).toEqual({
    name: 'Sam',
    motivation: '',
    email: 'sam@elders.example',
  })
  await mailDraft(open.db, secret, now)
  await mailDraft(open.db, secret, now)
  const [mail, ...others] = await mails()
  expect(mail).toMatchObject({
    toEmail: 'sam@elders.example',
    text: expect.stringContaining(`/application-drafts/${secret}`),
  })
  expect(others).toEqual([])
})

test('a birthday, a telephone number, a day and an address are no BSN, also when they pass its test', async () => {
  const typed = { birthDate: '08-01-1990', phone: '06 10015838', from: '2026-01-06', email: '123456782@elders.example' }
  const { secret } = await begin({ ...samTyped, ...typed })
  expect((await readDraft(open.db, secret, now))?.typed).toMatchObject(typed)
})

test('no link is mailed to what is no address', async () => {
  const { secret } = await begin({ email: 'sam@' })
  await mailDraft(open.db, secret, now)
  expect(await mails()).toEqual([])
})

test('a draft is over after fourteen days without typing, and then nothing can be done with it', async () => {
  const { secret } = await begin()
  await keepTyped(open.db, secret, { name: 'Sam V.' }, now + 10 * day)
  expect((await readDraft(open.db, secret, now + 20 * day))?.isOver).toBe(false)
  expect(await readDraft(open.db, secret, now + 24 * day)).toMatchObject({ isOver: true, typed: {} })
  expect(await keepTyped(open.db, secret, { name: 'x' }, now + 24 * day)).toBeUndefined()
  expect(await apply(open.db, secret, undefined, now + 24 * day)).toBeUndefined()
})

test('a draft becomes an application with its answers and wishes, and the candidate gets the link to their own page', async () => {
  const { applicationId, secret } = await applies(open, {}, 'bbl', now)
  const row = await open.db.selectFrom('application').selectAll().executeTakeFirstOrThrow()
  expect(row).toMatchObject({ id: applicationId, state: 'applied', appliedAt: now, heardAt: now, number: 1 })
  expect(JSON.parse(row.answers)).toEqual({ education: 'vmbo', motivation: 'Ik sleutel graag.' })
  expect(JSON.parse(row.wishes)).toEqual({ days: [1, 2, 3, 4], furthest: 15, from: null, work: '' })
  expect(await candidateAt(open.db, secret)).toMatchObject({ name: 'Sam Vermeulen', postcode: '8017', place: 'Zwolle' })
  const own = (await mails()).find(({ toEmail }) => toEmail === 'sam@elders.example')
  expect(own?.text).toContain(`/applying/${secret}`)
  const drafts = await open.db.selectFrom('applicationDraft').select(['typed', 'email', 'applicationId']).execute()
  expect(drafts).toEqual([{ typed: '{}', email: '', applicationId }])
})

test('the parent of who is not yet eighteen hears of it, and of who is nobody', async () => {
  const parent = { parentName: 'Els Vermeulen', parentEmail: 'els@elders.example' }
  await applies(open, { birthDate: '14-3-2009', ...parent }, 'bbl', now)
  const toParent = async () => (await mails()).filter(({ toEmail }) => toEmail === 'els@elders.example')
  expect(await toParent()).toHaveLength(1)
  expect((await toParent())[0]?.text).not.toContain('/applying/')
  await applies(open, { name: 'Kim', email: 'kim@elders.example', ...parent }, 'bbl', now)
  expect(await toParent()).toHaveLength(1)
})

test('the same draft is sent once, also by two presses at once', async () => {
  const { secret } = await begin()
  const answers = await Promise.all([1, 2, 3].map(() => apply(open.db, secret, undefined, now)))
  expect(answers.filter((answer) => answer && 'applicationId' in answer)).toHaveLength(1)
  expect(await open.db.selectFrom('application').select('id').execute()).toHaveLength(1)
})

test('who surely applied before is not doubled: another programme joins what they have, the same one changes nothing', async () => {
  const first = await applies(open, {}, 'bbl', now)
  const second = await applies(open, { phone: '0687654321' }, 'tekenaar', now)
  expect(second).toMatchObject({ secret: first.secret, isNew: false })
  const { secret } = await begin()
  const { id: draftId } = (await readDraft(open.db, secret, now))!
  await addDocument(open.db, open.files, { draftId }, { kind: 'cv', name: 'cv.pdf', bytes: pdf })
  expect(await apply(open.db, secret, undefined, now)).toEqual({ refused: 'known' })
  const [candidate, ...others] = await open.db.selectFrom('candidate').selectAll().execute()
  expect(others).toEqual([])
  expect(candidate!.phone).toBe('06 12345678')
  expect(await documentsOf(open.db, { candidateId: candidate!.id })).toHaveLength(1)
  expect(await open.db.selectFrom('application').select('id').execute()).toHaveLength(2)
})

test('a programme that is full, over, not on offer or no programme of work and learning takes nobody', async () => {
  const run = { startsAt: now + day, endsAt: now + 2 * day, place: '' }
  await addOffering(open.db, { id: 'vol', hubId: 'precisie', kind: 'bbl', startKind: 'fixed' })
  await open.db
    .insertInto('offeringSession')
    .values({ id: 's', offeringId: 'vol', ...run, seats: 2, seatsTaken: 2 })
    .execute()
  await addOffering(open.db, { id: 'ooit', hubId: 'precisie', kind: 'bbl', startKind: 'fixed' })
  await addOffering(open.db, { id: 'les', hubId: 'precisie', kind: 'masterclass' })
  const answer = async (offeringId: string) =>
    apply(open.db, (await begin(samTyped, offeringId)).secret, undefined, now)
  expect(await answer('vol')).toEqual({ refused: 'full' })
  expect(await answer('ooit')).toEqual({ refused: 'unplanned' })
  expect(await answer('les')).toBeUndefined()
  await open.db.updateTable('offeringPublication').set({ withdrawnAt: now }).where('offeringId', '=', 'bbl').execute()
  expect(await answer('bbl')).toBeUndefined()
})

test('a form that lacks something is not sent, and says which page has it', async () => {
  const { secret } = await begin({ ...samTyped, postcode: '' })
  expect(await apply(open.db, secret, undefined, now)).toEqual({
    refused: 'wrong',
    step: 'reach',
    problems: { postcode: 'required' },
  })
  expect((await readDraft(open.db, secret, now))?.typed.name).toBe('Sam Vermeulen')
})

test('a candidate corrects what they said and takes their application back with a reason', async () => {
  const { secret, applicationId } = await applies(open, {}, 'bbl', now)
  const typed = { ...samTyped, name: 'Sam de Vries', postcode: '7311' }
  expect(await correctDetails(open.db, secret, typed, now)).toEqual({ corrected: true })
  expect(await correctDetails(open.db, secret, { ...typed, postcode: 'x' }, now)).toEqual({
    problems: { postcode: 'postcode' },
  })
  expect((await readOwnPage(open.db, secret, now))?.candidate).toMatchObject({
    name: 'Sam de Vries',
    place: 'Apeldoorn',
  })
  expect(await withdrawOwn(open.db, secret, { applicationId, reason: 'tooFar' }, now)).toEqual({ withdrawn: true })
  expect(await withdrawOwn(open.db, secret, { applicationId, reason: 'tooFar' }, now)).toEqual({
    refused: 'notFromHere',
  })
  const other = await applies(open, { name: 'Kim', email: 'kim@elders.example', phone: '' }, 'bbl', now)
  expect(await withdrawOwn(open.db, other.secret, { applicationId, reason: 'tooFar' }, now)).toBeUndefined()
})

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
