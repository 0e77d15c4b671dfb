import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch } from '~/modules/progress/launch.server'
import { addLearning } from '~/modules/progress/testLearning.server'
import { au, cmi5, type Opened, openUnit, startCmi5 } from './testCmi5.server'

let player: Awaited<ReturnType<typeof startCmi5>>
let daan: Opened
let frits: Opened
let fritsPath: string
beforeAll(async () => {
  player = await startCmi5(cmi5(au('a', { moveOn: 'Passed' })), 1)
  await addLearning(player.db, 'robots', {
    person: 'frits',
    company: null,
    attempts: [{ id: 'fritss', pagesTotal: 1 }],
  })
  const launched = (await launch(player.db, { id: 'frits' }, 'fritss', 'http://app.test'))!
  fritsPath = `${player.origin}/play/${launched.token}/`
  frits = await openUnit(fritsPath)
  await frits.begin()
  await frits.put(frits.allowed({ result: { response: 'secret of Frits' } }))
  for (const resource of ['activities/state', 'agents/profile', 'activities/profile'])
    await frits.ask('PUT', resource, queryOf(resource, frits), { secret: 'of Frits' })
  daan = await openUnit((await player.launch()).path)
  await daan.begin()
})
afterAll(() => player.stop())

function queryOf(resource: string, { state, given }: Opened) {
  if (resource === 'activities/state') return { ...state, stateId: 'mine' }
  return resource === 'agents/profile'
    ? { agent: given.actor!, profileId: 'mine' }
    : { activityId: given.activityId!, profileId: 'mine' }
}

test('nothing of another learner is found, whatever is asked', async () => {
  const theirs = (await frits.ask('GET', 'statements')).json().statements as { id: string }[]
  const asked = [
    daan.ask('GET', 'statements'),
    daan.ask('GET', 'statements', { agent: frits.given.actor! }),
    daan.ask('GET', 'statements', { registration: frits.given.registration! }),
    daan.ask('GET', 'statements', { activity: frits.given.activityId!, related_activities: 'true' }),
    ...theirs.map(({ id }) => daan.ask('GET', 'statements', { statementId: id })),
    daan.ask('GET', 'agents', { agent: frits.given.actor! }),
    ...['activities/state', 'agents/profile', 'activities/profile'].flatMap((resource) => [
      daan.ask('GET', resource, queryOf(resource, frits)),
      daan.ask('GET', resource, queryOf(resource, daan)),
    ]),
  ]
  for (const { text, status } of await Promise.all(asked)) {
    expect(text).not.toMatch(/frits/i)
    expect(status).toBeLessThan(500)
  }
})

test('a token works on the launch that gave it alone', async () => {
  const headers = { authorization: `Basic ${daan.token}`, 'x-experience-api-version': '1.0.3' }
  for (const resource of ['statements', `activities/state?${new URLSearchParams(frits.state)}`])
    expect((await fetch(`${fritsPath}xapi/${resource}`, { headers })).status).toBe(401)
  const foreign = await fetch(`${fritsPath}xapi/fetch?session=${daan.session}`, { method: 'POST' })
  expect(await foreign.json()).toMatchObject({ 'error-code': '2' })
})

test('the id of a statement of another learner tells nothing, and is free', async () => {
  const [theirs] = (await frits.ask('GET', 'statements')).json().statements as { id: string }[]
  expect((await daan.put(daan.allowed({ id: theirs!.id }) as { id: string })).status).toBe(204)
  expect((await frits.ask('GET', 'statements', { statementId: theirs!.id })).text).toContain('secret of Frits')
})

test('what is forged is refused, and changes nothing', async () => {
  const before = await player.attempt('fritss')
  const passed = frits.statement('passed', { success: true, duration: 'PT1S' })
  expect((await daan.put(passed)).status).toBe(403)
  expect((await daan.put({ ...passed, actor: daan.actor })).status).toBe(403)
  expect((await daan.put({ ...passed, context: daan.statement('passed').context })).status).toBe(403)
  expect(await player.attempt('fritss')).toEqual(before)
})

test('a flood of bodies of every kind is answered without an error of ours', async () => {
  const odd: unknown[] = ['', '[]', 'null', '"x"', '{', '{}', '[null]', '[[]]', '{"__proto__":{"a":1}}', '\u0000', '𝕏']
  const resources = [
    'statements',
    'activities/state',
    'agents/profile',
    'activities/profile',
    'fetch',
    'about',
    'agents',
  ]
  const answers = resources.flatMap((resource) =>
    ['GET', 'PUT', 'POST', 'DELETE'].flatMap((method) =>
      odd.map((body) => daan.ask(method, resource, { statementId: randomUUID() }, method === 'GET' ? undefined : body)),
    ),
  )
  const statuses = (await Promise.all(answers)).map(({ status }) => status)
  expect(statuses.filter((status) => status >= 500)).toEqual([])
  expect(await player.verbs('defined')).toEqual(['initialized', 'initialized'])
})

test('a statement of many megabytes is cut off', async () => {
  const huge = daan.allowed({ result: { response: 'x'.repeat(2 * 1024 * 1024) } })
  expect(await sendWithoutReading(huge)).toBe(413)
})

// A client that goes on sending after the answer gets a broken connection from fetch, not the answer.
function sendWithoutReading(body: object) {
  const { endpoint } = daan.given
  const headers = {
    authorization: `Basic ${daan.token}`,
    'x-experience-api-version': '1.0.3',
    'content-type': 'application/json',
  }
  return new Promise<number>((resolve) => {
    const sending = request(`${endpoint}statements`, { method: 'POST', headers }, (response) =>
      resolve(response.statusCode!),
    )
    sending.on('error', () => {})
    sending.write(JSON.stringify(body))
  })
}

test('10,000 statements fill a registration, the next is refused, and what decides is still kept', async () => {
  const send = async (size: number) => (await daan.post(Array.from({ length: size }, () => daan.allowed()))).status
  for (const size of [500, 50, 1]) {
    let status = 200
    while (status === 200) status = await send(size)
    expect(status).toBe(403)
  }
  expect(await daan.put(daan.allowed() as { id: string })).toMatchObject({
    status: 403,
    text: expect.stringContaining('as many'),
  })
  expect((await player.statements()).filter(({ attemptId }) => attemptId === 'daans')).toHaveLength(10_000)
  expect((await daan.passed(1)).status).toBe(204)
  expect(await player.attempt()).toMatchObject({ status: 'passed' })
  expect((await frits.put(frits.allowed() as { id: string })).status).toBe(204)
})
