import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { offerModule } from '~/modules/catalogue/offerModule.server'
import { addModule, addOffering, addVersion, aModule, personNamed } from '~/modules/catalogue/testOfferings.server'
import { withdrawOffering } from '~/modules/catalogue/withdrawOffering.server'
import type { Person } from '~/modules/people/person'
import { enrol } from './enrol.server'
import { newAttempt, openAttempt } from './openAttempt.server'

let open: OpenDatabase
let daan: Person
let offeringId: string
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  daan = await personNamed(open.db, 'daan')
  await addModule(open.db, 'robots', 'Robots')
  const offered = { moduleId: 'robots', hubId: 'mira', module: aModule('Robots') }
  offeringId = (await offerModule(open.db, { id: 'anouk' }, offered)).offeringId
})
afterEach(() => open.close())

test('an enrolment keeps the company for which somebody learns', async () => {
  await enrol(open.db, daan, offeringId)
  const row = await open.db.selectFrom('enrolment').selectAll().executeTakeFirstOrThrow()
  expect(row).toMatchObject({ personId: 'daan', organisationId: 'vos', offeringId })
})

test('somebody of a hub learns for no company', async () => {
  await enrol(open.db, await personNamed(open.db, 'anouk'), offeringId)
  const row = await open.db.selectFrom('enrolment').selectAll().executeTakeFirstOrThrow()
  expect(row.organisationId).toBeNull()
})

test('enrolling twice, and at the same moment, gives one enrolment', async () => {
  const answers = await Promise.all([enrol(open.db, daan, offeringId), enrol(open.db, daan, offeringId)])
  expect(answers[0]).toEqual(answers[1])
  expect(await open.db.selectFrom('enrolment').selectAll().execute()).toHaveLength(1)
})

test('a withdrawn module takes no new learners, and lets those who had started go on', async () => {
  const first = await enrol(open.db, daan, offeringId)
  await withdrawOffering(open.db, await personNamed(open.db, 'anouk'), offeringId)
  expect(await enrol(open.db, daan, offeringId)).toEqual(first)
  expect(await enrol(open.db, await personNamed(open.db, 'frits'), offeringId)).toBeUndefined()
})

test('a programme is enrolled in with its provider', async () => {
  await addOffering(open.db, { id: 'bbl', kind: 'bbl' })
  expect(await enrol(open.db, daan, 'bbl')).toEqual({ refused: 'byProvider', slug: 'bbl' })
})

test('opening makes one attempt with the pages of the newest version, and finds it again', async () => {
  await addVersion(open.db, 'robots', 2)
  const { enrolmentId } = await enrolled()
  const opened = await openAttempt(open.db, daan, enrolmentId)
  expect(await openAttempt(open.db, daan, enrolmentId)).toEqual(opened)
  const attempt = await open.db.selectFrom('attempt').selectAll().executeTakeFirstOrThrow()
  expect(attempt).toMatchObject({ versionId: 'robots-2', number: 1, pagesTotal: 2, status: 'not attempted' })
})

test('a finished attempt is opened again; a new one starts from the beginning', async () => {
  const { enrolmentId } = await enrolled()
  const first = await openAttempt(open.db, daan, enrolmentId)
  await open.db.updateTable('attempt').set({ finishedAt: 5, status: 'passed' }).execute()
  expect(await openAttempt(open.db, daan, enrolmentId)).toEqual(first)
  const second = await newAttempt(open.db, daan, enrolmentId)
  expect(second).not.toEqual(first)
  expect(await newAttempt(open.db, daan, enrolmentId)).toEqual(second)
  expect(await openAttempt(open.db, daan, enrolmentId)).toEqual(second)
})

test('nobody opens an attempt of somebody else', async () => {
  const { enrolmentId } = await enrolled()
  expect(await openAttempt(open.db, await personNamed(open.db, 'frits'), enrolmentId)).toBeUndefined()
})

async function enrolled() {
  return (await enrol(open.db, daan, offeringId)) as { enrolmentId: string }
}
