import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { addOffering } from '~/modules/catalogue/testOfferings.server'
import { addApplication, addCrebo } from '../testIntake.server'
import { tellCandidate } from './tellCandidate.server'

const at = Date.UTC(2026, 2, 2, 9)
let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  await addCrebo(open.db)
  await addOffering(open.db, { id: 'bbl', hubId: 'precisie', kind: 'bbl', title: 'BBL Mechatronica' })
  await addApplication(open.db, { id: 'sem', offeringId: 'bbl' })
})
afterEach(() => open.close())

const told = { subject: 'Je aanmelding', text: 'Dag Sem.', key: 'sem:1', at }

test('what is said to a candidate stands in their file, goes out once, and counts as having been heard', async () => {
  for (let again = 0; again < 2; again++) await tellCandidate(open.db, 'sem', told)
  expect(await open.db.selectFrom('candidateMessage').select(['direction', 'text']).execute()).toEqual([
    { direction: 'out', text: 'Dag Sem.' },
  ])
  const mails = await open.db.selectFrom('outgoingMail').select(['toEmail', 'text']).execute()
  expect(mails).toHaveLength(1)
  expect(mails[0]!.text).toContain('/applying/secret-sem-c')
  const { heardAt } = await open.db.selectFrom('application').select('heardAt').executeTakeFirstOrThrow()
  expect(heardAt).toBe(at)
})

test('who writes to a candidate answers what they asked; what the product says by itself does not', async () => {
  const question = {
    applicationId: 'sem',
    direction: 'in' as const,
    key: 'in:1',
    text: 'Wanneer?',
    at: at - 1,
    by: null,
  }
  await open.db.insertInto('candidateMessage').values(question).execute()
  const unanswered = () =>
    open.db
      .selectFrom('candidateMessage')
      .where('direction', '=', 'in')
      .where('answeredAt', 'is', null)
      .select('id')
      .execute()
  await tellCandidate(open.db, 'sem', told)
  expect(await unanswered()).toHaveLength(1)
  await tellCandidate(open.db, 'sem', { ...told, key: 'sem:2', by: 'bram' })
  expect(await unanswered()).toHaveLength(0)
})

test('somebody without an address is mailed nothing, and has it in their file', async () => {
  await open.db.updateTable('candidate').set({ email: '' }).execute()
  await tellCandidate(open.db, 'sem', told)
  expect(await open.db.selectFrom('outgoingMail').selectAll().execute()).toEqual([])
  expect(await open.db.selectFrom('candidateMessage').select('text').execute()).toHaveLength(1)
})
