import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import { takeStep } from '../takeStep.server'
import { addApplication, addPlacement, addWorkPlace } from '../testIntake.server'
import { checkSheet } from './checkSheet.server'
import { keepAgreements } from './keepAgreements.server'
import { readLink } from './readLink.server'
import { askNewLink, resendLink } from './resendLink.server'
import { saveDraft } from './saveDraft.server'
import { sendSheet } from './sendSheet.server'
import { readDraft } from './sheetValues'
import { sign } from './sign.server'
import {
  addBegun,
  addInForce,
  addSent,
  liveLinks,
  openAgreements,
  setPlainly,
  signAll,
  type World,
} from './testAgreements.server'
import { visibleAgreements } from './visibleAgreements.server'

const day = 86_400_000
const at = Date.UTC(2026, 8, 1, 9)
let world: World
beforeEach(async () => {
  world = await openAgreements()
})
afterEach(() => world.close())

const agreementOf = (id: string) =>
  world.db.selectFrom('agreement').where('id', '=', id).selectAll().executeTakeFirstOrThrow()
const stateOf = async (id: string) =>
  (await world.db.selectFrom('application').where('id', '=', id).select('state').executeTakeFirstOrThrow()).state
const sheetStates = async (agreementId: string) => {
  const sheets = world.db.selectFrom('agreementSheet').where('agreementId', '=', agreementId).orderBy('number')
  return (await sheets.select('state').execute()).map(({ state }) => state)
}

test('begun from a place, sent to three, in force with the last signature and placed', async () => {
  const { agreementId, sheetId } = await addSent(world, 'sem', { at })
  expect(await stateOf('sem')).toBe('signing')
  const links = await liveLinks(world.db, sheetId)
  expect(links.map(({ role }) => role)).toEqual(['company', 'school', 'student'])
  for (const [place, { secret, name, sha256 }] of links.entries()) {
    expect((await agreementOf(agreementId)).state).toBe('signing')
    const isLast = place === links.length - 1
    expect(await sign(world.db, secret, { name, agreed: 'yes', sha256 }, at)).toEqual({
      signed: true,
      isInForce: isLast,
    })
    expect(await sign(world.db, secret, { name, agreed: 'yes', sha256 }, at)).toEqual({ refused: 'signed' })
  }
  expect(await agreementOf(agreementId)).toMatchObject({ state: 'inForce', sheetInForce: sheetId })
  expect(await stateOf('sem')).toBe('placed')
  const mails = await world.db.selectFrom('outgoingMail').select(['subject', 'toEmail']).execute()
  expect(mails.filter(({ subject }) => subject.startsWith('Iedereen heeft getekend'))).toHaveLength(3)
})

test('a new sheet leaves the old one in force until it is signed itself', async () => {
  const { agreementId, sheetId } = await addInForce(world, 'sem', { at })
  const { draft, revision } = await agreementOf(agreementId)
  await saveDraft(world.db, world.bram, agreementId, { ...readDraft(draft), supervisorName: 'Frits Mulder' }, revision)
  const why = 'Esra gaat met verlof.'
  const sent = await sendSheet(world.db, world.files, world.bram, agreementId, { why, now: at + day, set: setPlainly })
  expect(sent).toMatchObject({ number: 2 })
  expect(await sheetStates(agreementId)).toEqual(['inForce', 'signing'])
  expect(await agreementOf(agreementId)).toMatchObject({ state: 'inForce', sheetInForce: sheetId })
  await signAll(world, (sent as { sheetId: string }).sheetId, at + 2 * day)
  expect(await sheetStates(agreementId)).toEqual(['replaced', 'inForce'])
  const old = await world.db
    .selectFrom('agreementSheet')
    .where('id', '=', sheetId)
    .selectAll()
    .executeTakeFirstOrThrow()
  expect(old).toMatchObject({ inForceFrom: at, inForceUntil: at + 2 * day })
})

test('a sheet that came before everybody had signed the other one ends it, and its links say so', async () => {
  const { agreementId, sheetId } = await addSent(world, 'sem', { at })
  const [first] = await liveLinks(world.db, sheetId)
  await sendSheet(world.db, world.files, world.bram, agreementId, { now: at + 1, set: setPlainly })
  expect(await sheetStates(agreementId)).toEqual(['replaced', 'signing'])
  expect((await readLink(world.db, first!.secret, at + 2))!.state).toBe('newSheet')
})

test('who is not eighteen on the day needs a parent, and the law is kept by the database too', async () => {
  const candidate = { birthDate: '2009-05-05' }
  const begun = await addBegun(world, 'kind', { at, candidate })
  const lacking = await sendSheet(world.db, world.files, world.bram, begun, { now: at, set: setPlainly })
  expect(lacking).toEqual({ refused: 'lacking', lacks: { parentName: 'adult', parentEmail: 'adult' } })
  const values = { parentName: 'Hilde Kok', parentEmail: 'hilde@elders.example' }
  const { sheetId } = await addSent(world, 'ouder', { at, candidate, values })
  expect((await liveLinks(world.db, sheetId)).map(({ role }) => role)).toContain('parent')
  const { sheetId: adult } = await addSent(world, 'sem', { at })
  await world.db.updateTable('candidate').set(candidate).where('id', '=', 'sem-c').execute()
  const student = (await liveLinks(world.db, adult)).find(({ role }) => role === 'student')!
  const signing = { name: 'Sem', agreed: 'yes' as const, sha256: student.sha256 }
  expect(await sign(world.db, student.secret, signing, at)).toEqual({ refused: 'minor' })
  const { secret: _, role: __, ...party } = student
  const row = { id: 'x', ...party, sheetId: adult, at, signedOn: '2026-09-01' }
  await expect(world.db.insertInto('agreementSignature').values(row).execute()).rejects.toThrow('a parent')
})

test('a formal employer signs as a fourth', async () => {
  const values = { employerName: 'Flexwerk', employerSigner: 'Inge Postma', employerEmail: 'inge@flexwerk.example' }
  const { agreementId, sheetId } = await addInForce(world, 'sem', { at, values })
  const parties = await world.db
    .selectFrom('agreementParty')
    .where('sheetId', '=', sheetId)
    .select('role')
    .orderBy('role')
    .execute()
  expect(parties.map(({ role }) => role)).toEqual(['company', 'employer', 'school', 'student'])
  expect((await agreementOf(agreementId)).state).toBe('inForce')
})

describe('a link', () => {
  test('ends after thirty days and when a newer one was sent, and who has it may ask for another', async () => {
    const { agreementId, sheetId } = await addSent(world, 'sem', { at })
    const [link] = await liveLinks(world.db, sheetId)
    expect((await readLink(world.db, link!.secret, at + 31 * day))!.state).toBe('expired')
    const to = { partyId: link!.partyId, email: 'ander@vos.example' }
    expect(await resendLink(world.db, world.bram, agreementId, to, at + day)).toEqual({ resent: true })
    const old = (await readLink(world.db, link!.secret, at + day))!
    expect([old.state, old.email]).toEqual(['replaced', 'ander@vos.example'])
    const signing = { name: 'Esra', agreed: 'yes' as const, sha256: link!.sha256 }
    expect(await sign(world.db, link!.secret, signing, at + day)).toEqual({ refused: 'replaced' })
    expect(await askNewLink(world.db, link!.secret, at + 2 * day)).toEqual({ resent: true })
    const [newest] = await liveLinks(world.db, sheetId)
    expect(await sign(world.db, newest!.secret, { ...signing, sha256: '0'.repeat(64) }, at)).toEqual({
      refused: 'otherSheet',
    })
    expect(await sign(world.db, newest!.secret, signing, at + 3 * day)).toMatchObject({ signed: true })
    expect(await readLink(world.db, 'nooit', at)).toBeUndefined()
  })

  test('is remembered by mail after three and after seven days, once each, and not once it was used', async () => {
    const { sheetId } = await addSent(world, 'sem', { at })
    const reminders = async () => {
      const mails = world.db.selectFrom('outgoingMail').where('key', 'like', '%:reminder:%').select('toEmail')
      return (await mails.execute()).map(({ toEmail }) => toEmail).sort()
    }
    await keepAgreements(world.db, at + 2 * day)
    expect(await reminders()).toEqual([])
    const [company] = await liveLinks(world.db, sheetId)
    await sign(world.db, company!.secret, { name: 'Esra', agreed: 'yes', sha256: company!.sha256 }, at + 2 * day)
    for (const days of [3, 3, 5]) await keepAgreements(world.db, at + days * day)
    expect(await reminders()).toEqual(
      ['secret', 'sofie@vakcollege.example'].map((one) => (one === 'secret' ? 'sem-c@elders.example' : one)),
    )
    for (const days of [7, 9, 30]) await keepAgreements(world.db, at + days * day)
    expect(await reminders()).toHaveLength(4)
    const tasks = await world.db.selectFrom('applicationTask').select(['title', 'personId']).orderBy('title').execute()
    expect(tasks).toEqual([
      { title: 'Bel Sem sem: de overeenkomst is nog niet getekend', personId: 'bram' },
      { title: 'Bel Sofie Willemsen: de overeenkomst is nog niet getekend', personId: 'bram' },
    ])
  })
})

test('a place that ends ends its agreement, and nothing of it can be signed or sent any more', async () => {
  const { agreementId, sheetId } = await addInForce(world, 'sem', { at })
  await takeStep(world.db, 'sem', { state: 'seekingPlace', at: at + day, by: 'bram', reason: 'companyStopped' })
  expect(await agreementOf(agreementId)).toMatchObject({ state: 'ended', since: at + day, sheetInForce: sheetId })
  expect(await sheetStates(agreementId)).toEqual(['ended'])
  expect(await sendSheet(world.db, world.files, world.bram, agreementId, { set: setPlainly })).toEqual({
    refused: 'ended',
  })
})

test('a sheet is known by its hash to anybody, who reads initials and nothing else of who it is about', async () => {
  const { sheetId } = await addInForce(world, 'sem', { at, candidate: { name: 'Sem van den Berg' } })
  const { sha256 } = await world.db
    .selectFrom('agreementSheet')
    .where('id', '=', sheetId)
    .select('sha256')
    .executeTakeFirstOrThrow()
  const found = (await checkSheet(world.db, sha256))!
  expect(found).toMatchObject({ number: 1, sheet: 1, state: 'inForce', parties: 3, signed: 3, initials: 'S.B.' })
  expect(JSON.stringify(found)).not.toMatch(/Sem|Berg|Vos/)
  expect(await checkSheet(world.db, 'f'.repeat(64))).toBeUndefined()
  expect(await checkSheet(world.db, "' or 1=1")).toBeUndefined()
})

test('a hub sees its own agreements, a company those of its places, a school those of its students, nobody else any', async () => {
  await addSent(world, 'sem', { at })
  const sees = async (id: string) =>
    (
      await visibleAgreements(world.db, await personNamed(world.db, id))
        .select('agreement.id')
        .execute()
    ).length
  expect([await sees('bram'), await sees('esra'), await sees('sofie')]).toEqual([1, 1, 1])
  for (const id of ['carla', 'frits', 'daan', 'greet', 'ines']) expect(await sees(id), id).toBe(0)
  const carla = await personNamed(world.db, 'carla')
  const { id } = await world.db.selectFrom('agreement').select('id').executeTakeFirstOrThrow()
  expect(await sendSheet(world.db, world.files, carla, id, { set: setPlainly })).toBeUndefined()
})

test('the database itself refuses what must never be', async () => {
  const { db } = world
  const { agreementId, sheetId } = await addSent(world, 'sem', { at })
  const refused = async (work: { execute: () => Promise<unknown> }, words: string) =>
    await expect(work.execute()).rejects.toThrow(words)
  await refused(db.updateTable('agreementSheet').set({ state: 'inForce' }), 'without all signatures')
  await refused(db.updateTable('agreement').set({ state: 'inForce', sheetInForce: sheetId }), 'without all signatures')
  await refused(db.updateTable('agreementSheet').set({ content: '{}' }), 'stays as it was made')
  await refused(db.updateTable('agreementSheet').set({ supervisorName: 'Vals' }), 'stays as it was made')
  await refused(db.deleteFrom('agreementSheet'), 'stays as it was made')
  await refused(db.updateTable('agreementParty').set({ name: 'Vals' }), 'was settled')
  await refused(db.deleteFrom('agreementParty'), 'was settled')
  const [link] = await liveLinks(db, sheetId)
  const { secret: _, role: __, ...party } = link!
  const row = { id: 'x', ...party, sheetId, at, signedOn: '2026-09-01' }
  await refused(db.insertInto('agreementSignature').values({ ...row, sha256: '0'.repeat(64) }), 'not out for signing')
  await signAll(world, sheetId, at)
  await refused(db.updateTable('agreementSignature').set({ name: 'Vals' }), 'as it was given')
  await refused(db.deleteFrom('agreementSignature'), 'as it was given')
  const more = { id: 'p', sheetId, role: 'parent' as const, name: 'Vals', email: 'vals@elders.example' }
  await refused(db.insertInto('agreementParty').values(more), 'was settled')
  expect((await agreementOf(agreementId)).state).toBe('inForce')
  await addApplication(db, { id: 'noor', offeringId: 'bbl' }, ['admitted', 'seekingPlace'])
  await addWorkPlace(db, { id: 'plek' })
  await addPlacement(db, 'noor', 'plek', at)
  const jump = { applicationId: 'noor', at, by: null, crebo: null }
  for (const state of ['placed', 'started'] as const)
    await refused(db.insertInto('applicationStep').values({ ...jump, state }), 'without an agreement in force')
})
