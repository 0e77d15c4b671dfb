import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import { addWorkPlace } from '../testIntake.server'
import { answerByLink, readAnswer, recordAnswer } from './answer.server'
import { answerDays } from './answerLinks.server'
import { candidatesOfCompany } from './candidatesOfCompany.server'
import { changeCompany, confirmProposal, endPlacement } from './confirm.server'
import { keepPlaces } from './keepPlaces.server'
import { place } from './place.server'
import { askAgain, propose, withdrawProposal } from './propose.server'
import { withdrawPlace } from './standing.server'
import { addCheck, addPlacesWorld, addSeeker, linkOf, say } from './testPlaces.server'

const day = 86_400_000
const now = Date.UTC(2026, 10, 29, 9)

let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  await addPlacesWorld(open.db)
  await addSeeker(open.db, 'sem')
})
afterEach(() => open.close())

const as = (id: string) => personNamed(open.db, id)
const stateOf = async (id = 'sem') =>
  (await open.db.selectFrom('application').where('id', '=', id).select('state').executeTakeFirstOrThrow()).state
const proposals = () => open.db.selectFrom('matchProposal').select(['applicationId', 'workPlaceId', 'state']).execute()
const mails = async () => await open.db.selectFrom('outgoingMail').select(['toEmail', 'subject', 'text']).execute()
const seen = async (id = 'esra') =>
  (
    await candidatesOfCompany(open.db, await as(id))
      .select('candidate.name')
      .execute()
  ).map(({ name }) => name)

async function proposeTo(applicationId: string, workPlaceIds = ['plek'], at = now) {
  return (await propose(open.db, await as('bram'), { applicationId, workPlaceIds, note: '' }, at))!
}

test('the company reads of a candidate after their yes and never before, and of them what they agreed to', async () => {
  const { proposalIds } = await proposeTo('sem')
  expect(await seen()).toEqual([])
  expect((await mails()).map(({ toEmail }) => toEmail)).toEqual(['sem-c@elders.example'])
  expect(await say(open.db, 'candidate', 'yes', now)).toEqual({ answered: 'yes' })
  expect(await seen()).toEqual(['sem'])
  const company = (await mails()).find(({ toEmail }) => toEmail === 'esra@vos.example')!
  expect(company.subject).toContain('Iemand wil jullie leerwerkplek')
  expect(company.text).not.toContain('sem-c@elders.example')
  expect(await seen('frits')).toEqual([])
  await withdrawProposal(open.db, await as('bram'), proposalIds[0]!, now)
  expect(await seen()).toEqual([])
})

test('the link by which a candidate answers stands in their mail, and not in the file that the hub reads', async () => {
  await proposeTo('sem')
  const link = `/answers/${await linkOf(open.db, 'candidate')}`
  const [mail] = await mails()
  expect(mail!.text).toContain(link)
  const { text } = await open.db.selectFrom('candidateMessage').select('text').executeTakeFirstOrThrow()
  expect(text).toContain('Monteren van kleine machines')
  expect(text).not.toContain(link)
})

test('two times yes and one button make a placement, and both are told', async () => {
  const { proposalIds } = await proposeTo('sem')
  const bram = await as('bram')
  await say(open.db, 'candidate', 'yes', now)
  expect(await confirmProposal(open.db, bram, proposalIds[0]!, now)).toEqual({ refused: 'notAgreed' })
  await say(open.db, 'company', 'talk', now)
  await say(open.db, 'company', 'yes', now)
  expect(await confirmProposal(open.db, await as('carla'), proposalIds[0]!, now)).toBeUndefined()
  expect(await confirmProposal(open.db, bram, proposalIds[0]!, now)).toHaveProperty('placementId')
  expect(await stateOf()).toBe('matched')
  expect(await proposals()).toMatchObject([{ state: 'placed' }])
  expect((await mails()).map(({ subject }) => subject)).toEqual(
    expect.arrayContaining([
      'Je hebt een leerwerkplek: Monteren van kleine machines',
      'De plek is voor sem: Monteren van kleine machines',
    ]),
  )
  expect(await seen()).toEqual(['sem'])
})

test('a place without a recognition that holds, for another qualification, full or over is proposed to nobody', async () => {
  await addWorkPlace(open.db, { id: 'hamer', companyId: 'hamer', companyName: 'Hamer Plaatwerk' })
  await addWorkPlace(open.db, { id: 'delta', companyId: 'delta', companyName: 'Delta Assemblage' })
  await addWorkPlace(open.db, { id: 'other', crebo: '25340' })
  await addWorkPlace(open.db, { id: 'over', offeredUntil: '2026-11-28' })
  await addWorkPlace(open.db, { id: 'gone', withdrawnAt: 1 })
  await addCheck(open.db, { companyId: 'delta', lapsesOn: '2026-11-28' })
  await addCheck(open.db, { crebo: '25340' })
  const { refused, proposalIds } = await proposeTo('sem', ['hamer', 'delta', 'other', 'over', 'gone', 'nowhere'])
  expect(proposalIds).toEqual([])
  expect(refused.map((one) => one.refused)).toEqual([
    ...['recognition', 'recognition', 'crebo', 'lapsed', 'withdrawn', 'absent'],
  ])
  await proposeTo('sem')
  expect((await proposeTo('sem')).refused).toEqual([{ workPlaceId: 'plek', refused: 'known' }])
})

test('the newest check counts: a company that lost its recognition gets nobody', async () => {
  await open.db
    .insertInto('sbbRecognition')
    .values({
      companyId: 'vos',
      companyName: 'Vos',
      crebo: '25342',
      checkedOn: '2026-10-01',
      lapsesOn: null,
      recordedAt: 2,
      checkedBy: 'bram',
    })
    .execute()
  expect((await proposeTo('sem')).refused).toMatchObject([{ refused: 'recognition' }])
})

test('a link works once, and says what came of it', async () => {
  await addSeeker(open.db, 'noor')
  await proposeTo('sem')
  const first = await linkOf(open.db, 'candidate')
  const standing = async (secret: string, at = now) => (await readAnswer(open.db, secret, at))?.standing
  expect(await standing(first)).toBe('open')
  expect(await standing(first, now + (answerDays + 1) * day)).toBe('expired')
  const [{ id }] = (await open.db.selectFrom('matchProposal').select('id').execute()) as [{ id: string }]
  await askAgain(open.db, await as('bram'), id, now + 1)
  expect(await standing(first)).toBe('replaced')
  expect(await say(open.db, 'candidate', 'yes', now + 2)).toEqual({ answered: 'yes' })
  expect(await say(open.db, 'candidate', 'no', now + 3)).toEqual({ refused: 'used' })
  expect(await standing(first)).toBe('used')
  expect(await answerByLink(open.db, 'nothing', { answer: 'yes', words: '', shares: [] }, now)).toBeUndefined()
  await proposeTo('noor')
  const other = await linkOf(
    open.db,
    'candidate',
    (
      await open.db
        .selectFrom('matchProposal')
        .where('applicationId', '=', 'noor')
        .select('id')
        .executeTakeFirstOrThrow()
    ).id,
  )
  expect(await place(open.db, { applicationId: 'sem', workPlaceId: 'plek', by: 'bram', at: now + 4 })).toHaveProperty(
    'placementId',
  )
  expect(await standing(other, now + 5)).toBe('overtaken')
  expect(await answerByLink(open.db, other, { answer: 'yes', words: '', shares: [] }, now + 5)).toEqual({
    refused: 'overtaken',
  })
})

test('a no comes back with its words, and the place can be proposed to somebody else', async () => {
  await proposeTo('sem')
  const words = 'Te ver fietsen'
  await answerByLink(open.db, await linkOf(open.db, 'candidate'), { answer: 'no', words, shares: [] }, now)
  const told = (await mails()).find(({ toEmail }) => toEmail === 'bram@precisie.example')!
  expect(told.subject).toBe('De kandidaat zegt nee: sem, Monteren van kleine machines')
  expect(told.text).toContain(words)
  expect(await proposals()).toMatchObject([{ state: 'candidateDeclined' }])
  expect((await proposeTo('sem')).proposalIds).toHaveLength(1)
})

test('what nobody answers lapses by the clock, and what was said by telephone is written down by who heard it', async () => {
  const { proposalIds } = await proposeTo('sem')
  const yes = { answer: 'yes', words: '', shares: [] } as const
  expect(await recordAnswer(open.db, await as('carla'), proposalIds[0]!, { ...yes, shares: [] }, now)).toBeUndefined()
  expect(await recordAnswer(open.db, await as('bram'), proposalIds[0]!, { ...yes, shares: [] }, now)).toEqual({
    answered: 'yes',
  })
  await keepPlaces(open.db, now + (answerDays - 1) * day)
  expect(await proposals()).toMatchObject([{ state: 'askedCompany' }])
  await keepPlaces(open.db, now + (answerDays + 1) * day)
  expect(await proposals()).toMatchObject([{ state: 'lapsed' }])
  const steps = await open.db.selectFrom('proposalStep').select(['state', 'by']).orderBy('id').execute()
  expect(steps.map(({ state, by }) => `${state} ${by}`)).toEqual([
    'askedCandidate bram',
    'askedCompany bram',
    'lapsed null',
  ])
})

test('who has a place is placed nowhere else, and a place that ends is free again', async () => {
  await addWorkPlace(open.db, { id: 'tweede' })
  await addSeeker(open.db, 'noor')
  await proposeTo('sem', ['plek', 'tweede'])
  const placed = await place(open.db, { applicationId: 'sem', workPlaceId: 'plek', by: 'bram', at: now })
  const { placementId } = placed as { placementId: string }
  expect((await proposals()).map(({ state }) => state)).toEqual(['overtaken', 'overtaken'])
  const again = { applicationId: 'sem', workPlaceId: 'tweede', by: 'bram', at: now }
  expect(await place(open.db, again)).toEqual({ refused: 'notFromHere' })
  expect(await place(open.db, { ...again, applicationId: 'noor', workPlaceId: 'plek' })).toEqual({ refused: 'full' })
  const ending = { placementId, reason: 'companyStopped', note: '' } as const
  expect(await endPlacement(open.db, await as('carla'), ending, now + 1)).toBeUndefined()
  expect(await endPlacement(open.db, await as('bram'), ending, now + 1)).toEqual({ ended: true })
  expect(await stateOf()).toBe('seekingPlace')
  expect(await place(open.db, { ...again, applicationId: 'noor', workPlaceId: 'plek', at: now + 2 })).toHaveProperty(
    'placementId',
  )
})

test('a change of company ends the one place and gives the other, or neither', async () => {
  await addWorkPlace(open.db, { id: 'hamer', companyId: 'hamer', companyName: 'Hamer Plaatwerk' })
  const placed = await place(open.db, { applicationId: 'sem', workPlaceId: 'plek', by: 'bram', at: now })
  const { placementId } = placed as { placementId: string }
  const moving = { placementId, workPlaceId: 'hamer', reason: 'companyStopped', note: '' } as const
  const bram = await as('bram')
  expect(await changeCompany(open.db, bram, moving, now + 1)).toEqual({ refused: 'recognition' })
  expect(await stateOf()).toBe('matched')
  await addCheck(open.db, { companyId: 'hamer' })
  expect(await changeCompany(open.db, bram, moving, now + 1)).toHaveProperty('placementId')
  const active = await open.db.selectFrom('placement').where('endedAt', 'is', null).select('workPlaceId').execute()
  expect(active).toEqual([{ workPlaceId: 'hamer' }])
  expect(await seen()).toEqual([])
})

test('a place that is withdrawn tells who was asked for it, and keeps who has it', async () => {
  await addSeeker(open.db, 'noor')
  await open.db.updateTable('workPlace').set({ number: 2 }).execute()
  await place(open.db, { applicationId: 'noor', workPlaceId: 'plek', by: 'bram', at: now })
  await proposeTo('sem')
  expect(await withdrawPlace(open.db, { person: await as('frits') }, 'plek', now)).toBeUndefined()
  await withdrawPlace(open.db, { person: await as('esra') }, 'plek', now)
  expect((await readAnswer(open.db, await linkOf(open.db, 'candidate'), now))?.standing).toBe('overtaken')
  expect(await seen()).toEqual(['noor'])
})

test('two hundred who are placed at once get as many seats as there are, and nobody two', async () => {
  open.close()
  open = openDatabase(join(mkdtempSync(join(tmpdir(), 'leerbank-places-')), 'leerbank.sqlite'))
  await loadCast(open.db)
  await addPlacesWorld(open.db)
  await open.db.updateTable('workPlace').set({ number: 7 }).execute()
  await addWorkPlace(open.db, { id: 'tweede', number: 6 })
  for (let number = 0; number < 100; number++) await addSeeker(open.db, `s${number}`)
  const asked = Array.from({ length: 200 }, (_, number) => ({
    ...{ applicationId: `s${number % 100}`, workPlaceId: number < 100 ? 'plek' : 'tweede' },
    ...{ by: 'bram', at: now },
  }))
  const answers = await Promise.all(asked.map((one) => place(open.db, one)))
  expect(answers.filter((answer) => 'placementId' in answer)).toHaveLength(13)
  const placed = await open.db.selectFrom('placement').select(['candidateId', 'workPlaceId']).execute()
  expect(new Set(placed.map(({ candidateId }) => candidateId)).size).toBe(13)
  expect(placed.filter(({ workPlaceId }) => workPlaceId === 'plek')).toHaveLength(7)
  const matched = await open.db.selectFrom('application').where('state', '=', 'matched').select('id').execute()
  expect(matched).toHaveLength(13)
})

test('the database itself lets no company answer before the candidate, and no state stand without its step', async () => {
  const { proposalIds } = await proposeTo('sem')
  const step = { proposalId: proposalIds[0]!, state: 'agreed', at: now, by: null } as const
  await expect(open.db.insertInto('proposalStep').values(step).execute()).rejects.toThrow('after the yes')
  await expect(open.db.updateTable('matchProposal').set({ state: 'agreed' }).execute()).rejects.toThrow(
    'without a step',
  )
  await expect(open.db.updateTable('proposalStep').set({ at: 1 }).execute()).rejects.toThrow('stays as it was')
  await expect(open.db.updateTable('sbbRecognition').set({ lapsesOn: null }).execute()).rejects.toThrow(
    'as it was made',
  )
})
