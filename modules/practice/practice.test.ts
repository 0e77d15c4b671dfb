import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { addOffering, personNamed } from '~/modules/catalogue/testOfferings.server'
import { withdrawOffering } from '~/modules/catalogue/withdrawOffering.server'
import { agree, disagree } from './agreement.server'
import { forgetContacts } from './forgetContacts.server'
import { linkDays } from './links.server'
import { cases, figuresOf, questionsOfCompany, questionsOfHub } from './overview.server'
import { questionsBehind } from './questionsBehind.server'
import { readByLink, readQuestion } from './readQuestion.server'
import { renewLink } from './renewLink.server'
import type { HubStep } from './stepSchema'
import { takeStep, takeStepByLink } from './takeStep.server'
import { ask } from './testPractice.server'
import { withdrawStep } from './withdrawStep.server'

const day = 86_400_000
const start = Date.UTC(2026, 2, 2, 9)

let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  await addOffering(open.db, { id: 'platen', hubId: 'mira', kind: 'workshop', title: 'Dunne platen grijpen' })
})
afterEach(() => open.close())

const as = (id: string) => personNamed(open.db, id)
const hub = async (id: string, step: HubStep, at: number, by = 'carla') => takeStep(open.db, await as(by), id, step, at)
const takeOn = (id: string, at = start) => hub(id, { kind: 'takenOn', text: '', formId: undefined }, at)
const link = (id: string, offering: string, at = start) =>
  hub(id, { kind: 'linked', offering, title: '', url: '', text: '', formId: undefined }, at)
const apply = (id: string, companyName: string, appliedOn: string, at = start + 90 * day) =>
  hub(id, { kind: 'applied', companyName, appliedOn, text: 'Er valt niets meer.', formId: undefined }, at)
const mails = (to: string) =>
  open.db.selectFrom('outgoingMail').where('toEmail', '=', to).select(['subject', 'text']).orderBy('number').execute()

test('a question becomes a module that two companies use, and its page says how long each step took', async () => {
  await addOffering(open.db, { id: 'module', hubId: 'mira', kind: 'module', title: 'Grijpen met vacuüm' })
  await open.db
    .updateTable('offeringPublication')
    .set({ publishedAt: start + 20 * day })
    .where('offeringId', '=', 'module')
    .execute()
  const { id, secret } = await ask(open.db, undefined, { agrees: 'yes', contactEmail: 'ans@elders.example' }, start)
  await takeOn(id, start + 3 * day)
  await hub(id, { kind: 'askedBack', text: 'Hoe dik is de olie?', formId: undefined }, start + 4 * day)
  const answer = { kind: 'answered' as const, text: 'Een dunne film.', formId: undefined }
  await takeStepByLink(open.db, secret!, answer, start + 5 * day)
  await link(id, 'platen', start + 10 * day)
  await link(id, 'module', start + 20 * day)
  await apply(id, 'Vos Fijnmechanica', '2026-04-01')
  await apply(id, 'hamer plaatwerk', '2026-05-01')
  await apply(id, 'Hamer Plaatwerk', '2026-05-20')
  const { chain } = (await readQuestion(open.db, await as('carla'), id))!
  expect(chain.standing).toBe('done')
  const [row] = (await questionsOfHub(open.db, await as('carla'), 'mira'))!
  expect(row).toMatchObject({ companies: 2, waitsForMe: false })
  expect(figuresOf([chain])).toEqual({
    question: { reached: 1, middleDays: 3 },
    development: { reached: 1, middleDays: 7 },
    application: { reached: 1, middleDays: expect.closeTo(19.6, 1) },
    keeping: { reached: 1, middleDays: 10 },
  })
  const adopted = await open.db.selectFrom('practiceAdoption').selectAll().orderBy('since').execute()
  expect(adopted).toEqual([
    { hubId: 'mira', questionId: id, company: 'vos fijnmechanica', since: '2026-04-01' },
    { hubId: 'mira', questionId: id, company: 'hamer', since: '2026-05-01' },
  ])
  expect((await mails('ans@elders.example')).map(({ subject }) => subject)).toEqual([
    'Je vraag is bij MIRA',
    'MIRA gaat aan de slag met je vraag: Grijper laat dunne platen vallen',
    'MIRA wil iets weten over je vraag: Grijper laat dunne platen vallen',
    'Er is iets bij je vraag: Grijper laat dunne platen vallen',
    'Er is iets bij je vraag: Grijper laat dunne platen vallen',
    ...Array(3).fill('Het wordt gebruikt: Grijper laat dunne platen vallen'),
  ])
  expect((await mails('info@mira.example')).map(({ subject }) => subject)).toEqual([
    'Nieuwe praktijkvraag: Grijper laat dunne platen vallen',
    'Antwoord van Vos Fijnmechanica: Grijper laat dunne platen vallen',
  ])
})

test('the first mail to an address that may be a stranger’s repeats nothing of the question', async () => {
  await ask(open.db, undefined, {
    title: 'Koop nu',
    happens: 'https://evil.example',
    contactEmail: 'ans@elders.example',
  })
  const [mail] = await mails('ans@elders.example')
  expect(JSON.stringify(mail)).not.toMatch(/Koop nu|evil/)
})

test('the same form sent again is one question and one step, and opens nothing for who sends it', async () => {
  const formId = 'a'.repeat(16)
  const first = await ask(open.db, undefined, { formId })
  const again = await ask(open.db, undefined, { formId })
  expect(again).toEqual({ id: first.id, isKnown: true })
  const step = { kind: 'takenOn' as const, text: '', formId }
  expect(await hub(first.id, step, start)).toEqual(await hub(first.id, step, start))
  expect(await open.db.selectFrom('practiceStep').select('id').execute()).toHaveLength(1)
})

describe('who sees what', () => {
  test.each([
    ['carla', 'hub'],
    ['anouk', 'hub'],
    ['esra', 'company'],
    ['daan', 'colleague'],
    ['bram', 'case'],
    ['frits', undefined],
    ['greet', undefined],
    ['hanna', undefined],
    ['ines', undefined],
  ])('%s stands at a question of Vos that may be read as %s', async (person, side) => {
    const { id } = await ask(open.db, await as('esra'), { agrees: 'yes' })
    expect((await readQuestion(open.db, await as(person), id))?.side).toBe(side)
  })

  test('without agreement no other hub sees it, and agreement that is taken back hides it again', async () => {
    const { id } = await ask(open.db, await as('esra'))
    const bram = await as('bram')
    expect(await readQuestion(open.db, bram, id)).toBeUndefined()
    await agree(open.db, id, 'esra')
    await agree(open.db, id, 'esra')
    expect((await cases(open.db, bram)).map((row) => row.id)).toEqual([id])
    await disagree(open.db, id, 'esra')
    expect(await cases(open.db, bram)).toEqual([])
    expect(await readQuestion(open.db, bram, id)).toBeUndefined()
  })

  test('another hub reads no contact, no talk, and no company that did not agree', async () => {
    const { id } = await ask(open.db, await as('esra'), { agrees: 'yes', contactPhone: '06 12345678' })
    await takeOn(id)
    await hub(id, { kind: 'askedBack', text: 'Wie belt Piet?', formId: undefined }, start)
    await link(id, 'platen')
    await apply(id, 'Geheim BV', '2026-04-01')
    const page = JSON.stringify(await readQuestion(open.db, await as('bram'), id))
    expect(page).not.toMatch(/esra@|Esra|Carla|12345678|Piet|Geheim/)
    expect(page).toMatch(/Er valt niets meer/)
    const own = JSON.stringify(await readQuestion(open.db, await as('daan'), id))
    expect(own).not.toMatch(/esra@|12345678/)
    expect(own).toMatch(/Geheim/)
  })

  test('a typed name of a company ties nobody’s question to it, and a reader can do nothing', async () => {
    const { id } = await ask(open.db, await as('frits'), { companyName: 'Vos Fijnmechanica' })
    expect(await readQuestion(open.db, await as('esra'), id)).toBeUndefined()
    const ofVos = await ask(open.db, await as('esra'), { agrees: 'yes', companyName: 'vos fijnmechanica' })
    const answer = { kind: 'answered' as const, text: 'Ja.', formId: undefined }
    for (const person of ['daan', 'bram', 'frits'])
      expect(await takeStep(open.db, await as(person), ofVos.id, answer)).toBeUndefined()
    expect((await questionsOfCompany(open.db, await as('daan'))).map((row) => row.id)).toEqual([ofVos.id])
    expect(await questionsOfHub(open.db, await as('bram'), 'mira')).toBeUndefined()
  })

  test('a side cannot do what is for the other', async () => {
    const { id, secret } = await ask(open.db, undefined)
    const taken = { kind: 'takenOn' as const, text: '', formId: undefined }
    expect(await takeStepByLink(open.db, secret!, taken)).toBeUndefined()
    expect(await hub(id, { kind: 'answered', text: 'Ja.' } as never, start)).toBeUndefined()
  })
})

test('what is linked must be public or have a title; what is used cannot begin tomorrow', async () => {
  const { id } = await ask(open.db, undefined)
  expect(await link(id, 'platen')).toEqual({ refused: 'order' })
  await takeOn(id)
  expect(await link(id, 'bestaat-niet')).toEqual({ refused: 'offering' })
  expect(await link(id, '')).toEqual({ refused: 'outcome' })
  expect(await link(id, 'https://leerbank.example/catalogue/platen')).toHaveProperty('id')
  expect(await apply(id, 'Vos Fijnmechanica', '2027-04-01')).toEqual({ refused: 'future' })
  await withdrawOffering(open.db, await as('carla'), 'platen')
  expect(await link(id, 'platen')).toEqual({ refused: 'offering' })
})

test('a line in the catalogue follows the agreement and what is linked', async () => {
  const { id } = await ask(open.db, await as('esra'))
  await takeOn(id)
  const { id: stepId } = (await link(id, 'platen')) as { id: string }
  const counter = () => open.db.selectFrom('changeCounter').select('changes').executeTakeFirstOrThrow()
  const before = await counter()
  expect(await questionsBehind(open.db, 'platen')).toEqual([])
  await agree(open.db, id, 'esra')
  expect(await questionsBehind(open.db, 'platen')).toEqual([
    { id, title: 'Grijper laat dunne platen vallen', companyName: 'Vos Fijnmechanica', language: 'nl' },
  ])
  expect(await withdrawStep(open.db, await as('esra'), id, stepId)).toBeUndefined()
  expect(await withdrawStep(open.db, await as('carla'), id, stepId)).toHaveProperty('id')
  expect(await questionsBehind(open.db, 'platen')).toEqual([])
  expect((await counter()).changes).toBe(before.changes + 2)
  expect((await readQuestion(open.db, await as('carla'), id))!.chain.standing).toBe('development')
})

test('a link that is over opens nothing, and mails a new one to the same address three times a day', async () => {
  const { secret } = await ask(open.db, undefined, { contactEmail: 'ans@elders.example' }, start)
  const later = start + linkDays * day
  expect((await readByLink(open.db, secret!, later - 1))!.isExpired).toBe(false)
  expect(await readByLink(open.db, secret!, later)).toEqual({ isExpired: true })
  const answer = { kind: 'answered' as const, text: 'Nog steeds.', formId: undefined }
  expect(await takeStepByLink(open.db, secret!, answer, later)).toBeUndefined()
  expect(await renewLink(open.db, secret!, later - 1)).toBeUndefined()
  const tried = []
  for (const second of [0, 1, 2, 3]) tried.push(await renewLink(open.db, secret!, later + second))
  expect(tried.map((one) => one && 'sent' in one)).toEqual([true, true, true, false])
  const last = (await mails('ans@elders.example')).at(-1)!
  const fresh = /\/question\/(\S+)/.exec(last.text)![1]!
  expect((await readByLink(open.db, fresh, later + day))!.isExpired).toBe(false)
})

test('whom to reach about a declined question is erased after the days that are set, and the question stays', async () => {
  const { id, secret } = await ask(open.db, undefined, { contactPhone: '06 12345678', agrees: 'yes' }, start)
  await takeStepByLink(open.db, secret!, { kind: 'answered', text: 'Er is haast bij.', formId: undefined }, start)
  const other = await ask(open.db, undefined, { title: 'Een andere' }, start)
  await takeOn(other.id, start)
  await hub(id, { kind: 'declined', text: 'Dit kan MIRA niet.', formId: undefined }, start)
  expect(await forgetContacts(open.db, 90, start + 90 * day - 1)).toBe(0)
  expect(await forgetContacts(open.db, 90, start + 90 * day)).toBe(1)
  expect(await forgetContacts(open.db, 90, start + 91 * day)).toBe(0)
  const page = (await readQuestion(open.db, await as('carla'), id))!
  expect(page).toMatchObject({ isErased: true, contact: undefined, question: { companyName: 'Vos Fijnmechanica' } })
  expect(page.steps.map(({ personName, text }) => [personName, text])).toEqual([
    ['', 'Er is haast bij.'],
    ['Carla Jansen', 'Dit kan MIRA niet.'],
  ])
  expect(await readByLink(open.db, secret!, start + 91 * day)).toBeUndefined()
  expect(await takeOn(id, start + 91 * day)).toEqual({ refused: 'order' })
  const kept = await open.db.selectFrom('practiceQuestion').where('contactEmail', '<>', '').select('id').execute()
  expect(kept).toEqual([{ id: other.id }])
  expect(await open.db.selectFrom('practiceErasure').selectAll().execute()).toEqual([
    { questionId: id, erasedAt: start + 90 * day, declinedAt: start, links: 3 },
  ])
})

test('a question that was declined and then taken on keeps its contact', async () => {
  const { id } = await ask(open.db, undefined, {}, start)
  await hub(id, { kind: 'declined', text: 'Nu niet.', formId: undefined }, start)
  await takeOn(id, start + day)
  expect(await forgetContacts(open.db, 1, start + 50 * day)).toBe(0)
})
