import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { launchDataName, preferencesName } from '~/modules/progress/cmi5Names'
import { au, cmi5, type Opened, openUnit, startCmi5 } from './testCmi5.server'

let player: Awaited<ReturnType<typeof startCmi5>>
let unit: Opened
beforeEach(async () => {
  player = await startCmi5(cmi5(au('a'), au('b')), 2)
  unit = await openUnit((await player.launch()).path)
})
afterEach(() => player.stop())

const state = (stateId: string, more: object = {}) => ({ ...unit.state, stateId, ...more })
const ask = (method: string, query: object, body?: unknown, headers?: object) =>
  unit.ask(method, 'activities/state', query, body, headers)

test('a state is put, read with its type, merged, listed and deleted', async () => {
  expect((await ask('GET', state('place'))).status).toBe(404)
  expect((await ask('PUT', state('place'), 'page 3', { 'content-type': 'text/plain' })).status).toBe(204)
  const read = await ask('GET', state('place'))
  expect(read).toMatchObject({ status: 200, text: 'page 3' })
  expect(read.headers.get('content-type')).toBe('text/plain')
  expect(read.headers.get('etag')).toMatch(/^"[0-9a-f]{40}"$/)
  expect((await ask('POST', state('place'), { page: 4 })).status).toBe(400)
  await ask('POST', state('answers'), { a: 1, b: { c: 2 } })
  await ask('POST', state('answers'), { b: 3 })
  expect((await ask('GET', state('answers'))).json()).toEqual({ a: 1, b: 3 })
  expect((await ask('GET', unit.state)).json()).toEqual(['answers', 'place', launchDataName])
  const later = new Date(Date.now() + 60_000).toISOString()
  expect((await ask('GET', { ...unit.state, since: later })).json()).toEqual([launchDataName])
  expect((await ask('DELETE', state('place'))).status).toBe(204)
  expect((await ask('DELETE', unit.state)).status).toBe(204)
  expect((await ask('GET', unit.state)).json()).toEqual([launchDataName])
})

test('a state is there at the next launch, and in no other attempt', async () => {
  await ask('PUT', state('place'), { page: 3 })
  const next = await openUnit((await player.launch()).path)
  expect((await next.ask('GET', 'activities/state', { ...next.state, stateId: 'place' })).json()).toEqual({ page: 3 })
  const { enrolmentId } = await player.attempt()
  await player.db
    .insertInto('attempt')
    .values({ id: 'second', enrolmentId, versionId: 'robots-1', number: 2, startedAt: 1, pagesTotal: 2 })
    .execute()
  const other = await openUnit((await player.launch('second')).path)
  expect((await other.ask('GET', 'activities/state', { ...other.state, stateId: 'place' })).status).toBe(404)
  expect(
    (await other.ask('GET', 'activities/state', { ...other.state, registration: unit.given.registration! })).status,
  ).toBe(403)
})

test('what the LMS wrote of a launch is read and never written', async () => {
  for (const method of ['PUT', 'POST', 'DELETE'])
    expect(
      (await ask(method, state(launchDataName), method === 'DELETE' ? undefined : { launchMode: 'Normal' })).status,
    ).toBe(403)
  expect((await ask('GET', state(launchDataName))).json()).toEqual(unit.launchData)
})

test('who changes what another one changed meanwhile is told', async () => {
  await ask('PUT', state('place'), { page: 1 })
  const { headers } = await ask('GET', state('place'))
  const etag = headers.get('etag')!
  expect((await ask('PUT', state('place'), { page: 2 }, { 'if-none-match': '*' })).status).toBe(412)
  expect((await ask('PUT', state('place'), { page: 2 }, { 'if-match': '"other"' })).status).toBe(412)
  expect((await ask('PUT', state('place'), { page: 2 }, { 'if-match': etag })).status).toBe(204)
  expect((await ask('DELETE', state('place'), undefined, { 'if-match': etag })).status).toBe(412)
  expect((await ask('PUT', state('new'), { page: 2 }, { 'if-match': '*' })).status).toBe(412)
  const profile = { activityId: unit.given.activityId!, profileId: 'p' }
  const put = (headers = {}) => unit.ask('PUT', 'activities/profile', profile, { a: 1 }, headers)
  expect((await put({ 'if-none-match': '*' })).status).toBe(204)
  expect((await put()).status).toBe(409)
  const found = await unit.ask('GET', 'activities/profile', profile)
  expect((await put({ 'if-match': found.headers.get('etag') })).status).toBe(204)
  expect((await unit.ask('GET', 'activities/profile', { activityId: unit.given.activityId! })).json()).toEqual(['p'])
})

test('the preferences of the learner are of the person, in every package', async () => {
  const profile = { agent: unit.given.actor!, profileId: preferencesName }
  const first = await unit.ask('GET', 'agents/profile', profile)
  expect(first.json()).toEqual({ languagePreference: 'nl', audioPreference: 'on' })
  const put = (value: unknown, headers: object = { 'if-match': '*' }) =>
    unit.ask('PUT', 'agents/profile', profile, value, headers)
  expect((await put({ languagePreference: 'en-US,nl', audioPreference: 'off' }, {})).status).toBe(409)
  expect((await put({ languagePreference: 'en-US,nl', audioPreference: 'off' })).status).toBe(204)
  expect((await put({ languagePreference: '<b>', audioPreference: 'off' })).status).toBe(400)
  expect((await put({ audioPreference: 'loud' })).status).toBe(400)
  expect((await put({ audioPreference: 'on', note: 'x' })).status).toBe(403)
  expect((await unit.ask('DELETE', 'agents/profile', profile)).status).toBe(403)
  const { enrolmentId } = await player.attempt()
  await player.db
    .insertInto('attempt')
    .values({ id: 'second', enrolmentId, versionId: 'robots-1', number: 2, startedAt: 1, pagesTotal: 2 })
    .execute()
  const other = await openUnit((await player.launch('second')).path)
  const found = await other.ask('GET', 'agents/profile', profile)
  expect(found.json()).toEqual({ languagePreference: 'en-US,nl', audioPreference: 'off' })
  const own = { agent: unit.given.actor!, profileId: 'mine' }
  await unit.ask('PUT', 'agents/profile', own, { a: 1 })
  expect((await other.ask('GET', 'agents/profile', own)).status).toBe(404)
})

test('what is asked wrongly is refused, and what is too much', async () => {
  const cases: [string, object, number][] = [
    ['GET', { ...unit.state, stateId: 'a', extra: 'x' }, 400],
    ['GET', { agent: unit.given.actor! }, 400],
    ['GET', { ...unit.state, agent: 'x' }, 400],
    ['GET', { ...unit.state, agent: '{"mbox":"mailto:a@b.nl"}' }, 403],
    ['GET', { ...unit.state, registration: randomUUID() }, 403],
    ['GET', { ...unit.state, activityId: 'no iri' }, 400],
    ['GET', { ...unit.state, since: 'x' }, 400],
    ['PUT', unit.state, 400],
    ['PUT', state('x'.repeat(501)), 400],
  ]
  for (const [method, query, status] of cases)
    expect((await ask(method, query, method === 'PUT' ? {} : undefined)).status, JSON.stringify(query)).toBe(status)
  expect((await ask('PUT', state('json'), '{')).status).toBe(400)
  const text = { 'content-type': 'text/plain' }
  expect((await ask('PUT', state('big'), 'x'.repeat(1024 * 1024 + 1), text)).status).toBe(413)
  for (let n = 0; n < 8; n++) await ask('PUT', state(`full${n}`), 'x'.repeat(1024 * 1024), text)
  expect((await ask('PUT', state('more'), 'x'.repeat(1024), text)).status).toBe(403)
})
