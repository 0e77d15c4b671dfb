import { afterEach, beforeEach, expect, test } from 'vitest'
import type { OpenDatabase } from '~/db/connection.server'
import { bram, carla, openPipeline } from '../testPipeline.server'
import { cancelConversation, holdConversation, moveConversation } from './changeConversation.server'
import { chooseTime, ownConversations, saveNoneFits } from './ownConversation.server'
import { proposeTimes } from './proposeTimes.server'

const hour = 3_600_000
const at = Date.now()
const times = [at + 48 * hour, at + 72 * hour]
const where = { minutes: 30, place: 'Kamer 2', link: '' }
const secret = 'secret-sem-c'
let open: OpenDatabase
beforeEach(async () => {
  open = await openPipeline()
})
afterEach(() => open.close())

async function propose() {
  const answer = await proposeTimes(open.db, bram, 'sem', { ...where, times }, at)
  return (answer as { conversationId: string }).conversationId
}
const state = async () => (await open.db.selectFrom('application').select('state').executeTakeFirstOrThrow()).state
const calendars = async () => {
  const mails = await open.db.selectFrom('outgoingMail').select(['toEmail', 'calendar']).orderBy('number').execute()
  return mails.flatMap(({ toEmail, calendar }) => {
    if (!calendar) return []
    const { method, sequence, uid } = JSON.parse(calendar)
    return [{ to: toEmail.split('@')[0], method, sequence, uid }]
  })
}

test('a candidate chooses one of the times, once, and both get it for their calendar', async () => {
  const id = await propose()
  const [own] = await ownConversations(open.db, secret)
  expect(own!.times).toEqual(times)
  const choice = { secret, conversationId: id, startsAt: times[1]! }
  const both = await Promise.all([chooseTime(open.db, choice, at), chooseTime(open.db, choice, at)])
  expect(both).toEqual([{ chosen: true }, { chosen: true }])
  expect(await state()).toBe('conversationPlanned')
  const sent = await calendars()
  expect(sent.map(({ to, sequence }) => `${to} ${sequence}`)).toEqual(['sem-c 0', 'bram 0'])
  expect(await chooseTime(open.db, { ...choice, startsAt: times[0]! }, at)).toEqual({ refused: 'chosen' })
})

test('a time that was never proposed, is over, or of somebody else is not chosen', async () => {
  const id = await propose()
  const choice = { secret, conversationId: id, startsAt: times[0]! }
  expect(await chooseTime(open.db, { ...choice, startsAt: at + hour }, at)).toEqual({ refused: 'gone' })
  expect(await chooseTime(open.db, choice, times[0]! + 1)).toEqual({ refused: 'past' })
  expect(await chooseTime(open.db, { ...choice, secret: 'other' }, at)).toBeUndefined()
  expect(await state()).toBe('applied')
})

test('when none fits the hub hears it, and other times take the place of these', async () => {
  const id = await propose()
  await saveNoneFits(open.db, { secret, conversationId: id, words: 'Alleen op vrijdag' }, at)
  const mail = await open.db
    .selectFrom('outgoingMail')
    .select(['toEmail', 'text'])
    .orderBy('number', 'desc')
    .executeTakeFirst()
  expect(mail!.text).toContain('Alleen op vrijdag')
  const again = await propose()
  expect(again).not.toBe(id)
  expect(await ownConversations(open.db, secret)).toHaveLength(1)
  expect(await chooseTime(open.db, { secret, conversationId: id, startsAt: times[0]! }, at)).toEqual({
    refused: 'gone',
  })
})

test('a conversation is moved and called off with a higher number each time, and the application goes a step back', async () => {
  const id = await propose()
  await chooseTime(open.db, { secret, conversationId: id, startsAt: times[0]! }, at)
  expect(await proposeTimes(open.db, bram, 'sem', { ...where, times }, at)).toEqual({ refused: 'planned' })
  expect(await moveConversation(open.db, bram, id, { ...where, startsAt: at - 1 }, at)).toEqual({ refused: 'past' })
  await moveConversation(open.db, bram, id, { ...where, startsAt: at + 90 * hour }, at)
  await cancelConversation(open.db, bram, id, 'Ik ben ziek', at)
  const sent = await calendars()
  expect(sent.filter(({ to }) => to === 'sem-c').map(({ method, sequence }) => `${method} ${sequence}`)).toEqual([
    'REQUEST 0',
    'REQUEST 1',
    'CANCEL 2',
  ])
  expect(new Set(sent.map(({ uid }) => uid)).size).toBe(1)
  expect(await state()).toBe('applied')
})

test('what was talked about is kept with the questions as they were asked, by who handles it alone', async () => {
  const id = await propose()
  const said = { notes: 'Wil graag beginnen.', values: { why: 'Techniek', diploma: 'misschien', level: 'mbo 2' } }
  expect(await holdConversation(open.db, carla, id, said, at)).toBeUndefined()
  await holdConversation(open.db, bram, id, said, at)
  const { answers, heldBy } = await open.db.selectFrom('conversation').selectAll().executeTakeFirstOrThrow()
  expect(heldBy).toBe('bram')
  expect(JSON.parse(answers)).toEqual([
    { id: 'why', label: 'Waarom wil je deze opleiding?', value: 'Techniek' },
    { id: 'level', label: 'Welk niveau past?', value: 'mbo 2' },
  ])
})
