import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { categories, contextNames, verbs } from '~/modules/progress/cmi5Names'
import { au, block, cmi5, openUnit, startCmi5 } from './testCmi5.server'

const contents = cmi5(
  block('one', au('a', { moveOn: 'Passed', masteryScore: 0.8 }), au('b', { moveOn: 'Completed' })),
  au('c', { moveOn: 'CompletedOrPassed', launchParameters: 'p', entitlementKey: 'k' }),
)
let player: Awaited<ReturnType<typeof startCmi5>>
let path: string
beforeEach(async () => {
  player = await startCmi5(contents, 3)
  ;({ path } = await player.launch())
})
afterEach(() => player.stop())

describe('a launch', () => {
  test('is said with a session of its own, and its data stand ready', async () => {
    const unit = await openUnit(path, 2)
    expect(new URL(unit.address).pathname).toMatch(/\/files\/c\/index\.html$/)
    expect(new URL(unit.address).hash).toBe('#top')
    expect(unit.given).toMatchObject({
      x: '1',
      endpoint: `${path}xapi/`,
      registration: expect.stringMatching(/^[\w-]{36}$/),
    })
    expect(unit.actor).toEqual({ objectType: 'Agent', account: { homePage: 'http://app.test', name: 'daan' } })
    expect(unit.given.activityId).not.toBe('https://maker.example/c')
    expect(unit.launchData).toEqual({
      contextTemplate: {
        contextActivities: { grouping: [{ objectType: 'Activity', id: 'https://maker.example/c' }] },
        extensions: { [contextNames.sessionId]: unit.session },
      },
      launchMode: 'Normal',
      moveOn: 'CompletedOrPassed',
      launchParameters: 'p',
      entitlementKey: { courseStructure: 'k' },
      returnURL: `${path}returned`,
    })
    const [launched] = await player.statements()
    expect(JSON.parse(launched!.statement)).toMatchObject({
      verb: { id: verbs.launched },
      context: { extensions: { [contextNames.moveOn]: 'CompletedOrPassed', [contextNames.launchMode]: 'Normal' } },
    })
    expect(launched!.statement).not.toContain(new URL(path).pathname)
  })

  test('of the same attempt has the same registration and activity, another session', async () => {
    const first = await openUnit(path)
    const second = await openUnit((await player.launch()).path)
    expect(second.given.registration).toBe(first.given.registration)
    expect(second.given.activityId).toBe(first.given.activityId)
    expect(second.session).not.toBe(first.session)
  })

  test('abandons the session that was open, once, and nothing more is taken of it', async () => {
    const first = await openUnit(path)
    await first.begin()
    const second = await openUnit(path, 1)
    await second.begin()
    await second.end()
    await openUnit(path, 2)
    expect(await player.verbs()).toEqual([
      'launched',
      'initialized',
      'abandoned',
      'launched',
      'initialized',
      'terminated',
      'launched',
    ])
    expect((await first.passed(1)).status).toBe(403)
    expect((await first.ask('GET', 'statements')).status).toBe(403)
  })

  test('of a unit that the package does not have is refused', async () => {
    const open = (body: string) => fetch(`${path}cmi5/open`, { method: 'POST', body })
    expect((await open('{"unit":3}')).status).toBe(404)
    expect((await open('{"unit":-1}')).status).toBe(404)
    expect((await open('{"unit":"0"}')).status).toBe(400)
    expect((await open('x')).status).toBe(400)
  })
})

test('the fetch URL gives its token once, and says so the second time; a GET is refused', async () => {
  const { given, token } = await openUnit(path)
  expect(atob(token)).toMatch(/^[\w-]+:[\w-]{32}$/)
  const again = await fetch(given.fetch!, { method: 'POST' })
  expect(again.status).toBe(200)
  expect(again.headers.get('content-type')).toBe('application/json')
  expect(await again.json()).toEqual({ 'error-code': '1', 'error-text': expect.any(String) })
  const unknown = await fetch(`${path}xapi/fetch?session=${randomUUID()}`, { method: 'POST' })
  expect(await unknown.json()).toMatchObject({ 'error-code': '2' })
  expect((await fetch(given.fetch!)).status).toBe(405)
})

describe('who asks', () => {
  test('needs the token of this launch, and the version of xAPI', async () => {
    const unit = await openUnit(path)
    const ask = async (headers: object) => (await unit.ask('GET', 'statements', {}, undefined, headers)).status
    expect(await ask({})).toBe(200)
    expect(await ask({ authorization: '' })).toBe(401)
    expect(await ask({ authorization: `Basic ${btoa('a:b')}` })).toBe(401)
    expect(await ask({ authorization: `Bearer ${unit.token}` })).toBe(401)
    expect(await ask({ 'x-experience-api-version': '' })).toBe(400)
    expect(await ask({ 'x-experience-api-version': '0.95' })).toBe(400)
    expect(await ask({ 'x-experience-api-version': '1.0.2' })).toBe(200)
    const about = await fetch(`${path}xapi/about`)
    expect(await about.json()).toEqual({ version: expect.arrayContaining(['1.0.3']) })
    expect(about.headers.get('x-experience-api-version')).toBe('1.0.3')
  })

  test('is refused after a newer launch, and the player page is told that it was opened elsewhere', async () => {
    const unit = await openUnit(path)
    await unit.begin()
    const newer = await player.launch()
    expect((await unit.passed(1)).status).toBe(403)
    expect((await fetch(`${path}cmi5/standing`)).status).toBe(409)
    const { given, token } = await openUnit(newer.path)
    const foreign = await fetch(`${given.endpoint}statements`, {
      headers: { authorization: `Basic ${unit.token}`, 'x-experience-api-version': '1.0.3' },
    })
    expect(foreign.status).toBe(401)
    expect(token).not.toBe(unit.token)
    expect(await player.verbs('defined')).toEqual(['initialized'])
  })

  test('is nobody when the launch is over', async () => {
    const unit = await openUnit(path)
    await player.db.updateTable('launch').set({ revokedAt: 1 }).execute()
    expect((await unit.begin()).status).toBe(404)
    expect((await fetch(`${path}cmi5/standing`)).status).toBe(404)
  })

  test('may put a request into a form, as old browsers do', async () => {
    const unit = await openUnit(path)
    const one = unit.statement('initialized')
    const form = new URLSearchParams({
      statementId: one.id,
      Authorization: `Basic ${unit.token}`,
      'X-Experience-API-Version': '1.0.3',
      'Content-Type': 'application/json',
      content: JSON.stringify(one),
    })
    const send = (query: string) => fetch(`${unit.given.endpoint}statements?${query}`, { method: 'POST', body: form })
    expect((await send('method=PUT&x=1')).status).toBe(400)
    expect((await send('method=PATCH')).status).toBe(400)
    expect((await send('method=PUT')).status).toBe(204)
    expect(await player.verbs('defined')).toEqual(['initialized'])
  })
})

describe('a statement', () => {
  test('is kept with what the server adds, and read again by its id', async () => {
    const unit = await openUnit(path)
    const one = unit.statement('initialized')
    expect((await unit.put(one)).status).toBe(204)
    const found = (await unit.ask('GET', 'statements', { statementId: one.id })).json()
    expect(found).toMatchObject({
      id: one.id,
      version: '1.0.0',
      stored: expect.any(String),
      authority: expect.anything(),
    })
    expect(found.context.contextActivities.category).toEqual([{ id: categories.cmi5 }])
  })

  test('that is repeated is done already; another one with its id is a conflict', async () => {
    const unit = await openUnit(path)
    const one = unit.statement('initialized')
    await unit.put(one)
    const { verb, actor, ...rest } = one
    expect((await unit.put({ ...rest, actor, verb })).status).toBe(204)
    expect((await unit.post([one])).json()).toEqual([one.id])
    expect((await unit.put({ ...one, timestamp: new Date(0).toISOString() })).status).toBe(409)
    expect(await player.verbs('defined')).toEqual(['initialized'])
  })

  test('comes with others in one request: all are kept, or none', async () => {
    const unit = await openUnit(path)
    const [first, second] = [unit.statement('initialized'), unit.allowed()]
    expect((await unit.post([first, { ...second, actor: { mbox: 'mailto:a@b.nl' } }])).status).toBe(403)
    expect(await player.verbs()).toEqual(['launched'])
    expect((await unit.post([first, second])).json()).toEqual([first.id, second.id])
    const { id: _id, ...nameless } = unit.allowed()
    expect((await unit.post(nameless)).json()).toEqual([expect.stringMatching(/^[\w-]{36}$/)])
    expect((await unit.post([second, second])).status).toBe(400)
    expect((await unit.post(Array(501).fill(nameless))).status).toBe(413)
  })

  test.each<[string, (one: Record<string, unknown>) => unknown]>([
    ['no JSON', () => '{"id":'],
    ['no object', () => '7'],
    ['nested without end', () => `${'['.repeat(50_000)}`],
    ['without a verb', ({ verb: _verb, ...one }) => one],
    ['with a property of its own', (one) => ({ ...one, extra: 1 })],
    ['with null', (one) => ({ ...one, result: null })],
    ['with a moment that is none', (one) => ({ ...one, timestamp: 'yesterday' })],
    ['with a duration that is none', (one) => ({ ...one, result: { duration: 'PT' } })],
    ['with a score beyond its ends', (one) => ({ ...one, result: { score: { scaled: 1.1 } } })],
    ['with two names of one actor', (one) => ({ ...one, actor: { ...Object(one.actor), mbox: 'mailto:a@b.nl' } })],
    ['with an id that is no UUID', (one) => ({ ...one, id: 'first' })],
    ['with an attachment', (one) => ({ ...one, attachments: [] })],
  ])('%s is malformed', async (_what, change) => {
    const unit = await openUnit(path)
    expect((await unit.post(change(unit.statement('initialized')))).status).toBe(400)
    expect(await player.verbs()).toEqual(['launched'])
  })

  test('with attachments is refused in words', async () => {
    const unit = await openUnit(path)
    const type = { 'content-type': 'multipart/mixed; boundary=x' }
    const answer = await unit.ask('POST', 'statements', {}, '--x--', type)
    expect(answer).toMatchObject({ status: 400, text: expect.stringContaining('attachments') })
    expect((await unit.ask('GET', 'statements', { attachments: 'true' })).status).toBe(400)
  })
})
