import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { textFile } from '~/modules/packages/packageFile'
import { openStrictLrs } from './strictLrs'
import { categories, type Told } from './strictLrsRules'

const course = textFile('cmi5.xml', 'application/xml', '<au id="urn:x:unit" moveOn="Passed" masteryScore="0.7">')
const verbs = 'http://adlnet.gov/expapi/verbs/'

/** Speaks for an AU that does all as it should. */
async function opened(address: string) {
  const given = Object.fromEntries(new URL(address).searchParams) as Record<string, string>
  const token = ((await (await fetch(given.fetch!, { method: 'POST' })).json()) as Told)['auth-token']
  const headers = { authorization: `Basic ${token}`, 'x-experience-api-version': '1.0.3' }
  const ask = (method: string, resource: string, query: Record<string, string>, body?: unknown) =>
    fetch(`${given.endpoint}${resource}?${new URLSearchParams(query)}`, {
      method,
      headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
  const agent = { agent: given.actor! }
  const shelf = { ...agent, activityId: given.activityId!, registration: given.registration! }
  const { contextTemplate } = (await (
    await ask('GET', 'activities/state', { ...shelf, stateId: 'LMS.LaunchData' })
  ).json()) as Told
  await ask('GET', 'agents/profile', { ...agent, profileId: 'cmi5LearnerPreferences' })
  function statement(verb: string, result?: Told): Told {
    const isJudged = result && ('success' in result || 'completion' in result)
    const category = categories.slice(0, isJudged ? 2 : 1).map((id) => ({ id }))
    const extensions = { ...contextTemplate.extensions }
    if (result?.score) extensions['https://w3id.org/xapi/cmi5/context/extensions/masteryscore'] = 0.7
    return {
      id: randomUUID(),
      timestamp: new Date().toISOString(),
      actor: JSON.parse(given.actor!),
      verb: { id: verbs + verb, display: { en: verb } },
      object: { id: given.activityId },
      ...(result ? { result } : {}),
      context: {
        registration: given.registration,
        contextActivities: { ...contextTemplate.contextActivities, category },
        extensions,
      },
    }
  }
  const say = async (one: Told) => (await ask('PUT', 'statements', { statementId: one.id }, one)).status
  return { ask, shelf, say, statement, begin: () => say(statement('initialized')) }
}

const passed = { success: true, score: { scaled: 0.9 }, duration: 'PT9S' }
const wrong: [string, Told | undefined, (statement: Told) => void, string][] = [
  ['failed', { success: false, score: { scaled: 0.9 }, duration: 'PT9S' }, () => {}, '9.3.5'],
  ['passed', { success: true, score: { scaled: 0.1 }, duration: 'PT9S' }, () => {}, '9.3.4'],
  ['passed', { success: true }, () => {}, '9.5.4.1'],
  ['passed', { ...passed, completion: true }, () => {}, '9.5.3'],
  ['passed', { ...passed, score: { raw: 9 } }, () => {}, '9.5.1'],
  ['passed', passed, (one) => one.context.contextActivities.category.pop(), '9.6.2.2'],
  ['passed', passed, (one) => delete one.timestamp, '9.7'],
  ['passed', passed, (one) => (one.id = 'one'), '9.1'],
  ['passed', passed, (one) => (one.extra = 1), 'xAPI 2.2.2'],
  ['passed', passed, (one) => (one.actor.account.name = 'other'), '8.1.3'],
  ['passed', passed, (one) => (one.object.id = 'urn:x:unit'), '9.4'],
  ['passed', passed, (one) => (one.context.extensions = {}), '10.2.1'],
  ['passed', passed, (one) => (one.context.registration = randomUUID()), '9.6.1'],
  ['passed', passed, (one) => (one.context.contextActivities.grouping = []), '9.6.2.3'],
  ['passed', passed, (one) => (one.timestamp = '2001-01-01T00:00:00Z'), '9.3: it happened before'],
  ['initialized', undefined, () => {}, '9.3: this verb was used'],
  ['answered', undefined, () => {}, '9.3: an AU may not use this verb'],
]

test.each(wrong)('the strict store refuses what cmi5 forbids: %s %o', async (verb, result, spoil, section) => {
  const { lrs, launch, close } = await openStrictLrs([course])
  const au = await opened(launch().address)
  expect(await au.begin()).toBe(204)
  const statement = au.statement(verb, result)
  spoil(statement)
  expect(await au.say(statement)).toBe(400)
  expect(lrs.errors.join()).toContain(section)
  expect(await au.say(au.statement('passed', passed))).toBe(204)
  await close()
})

test('the strict store keeps the order of a session, and of a registration', async () => {
  const { lrs, launch, close } = await openStrictLrs([course])
  const { address, registration } = launch()
  const au = await opened(address)
  expect(await au.say(au.statement('passed', passed))).toBe(400)
  await au.begin()
  const once = au.statement('passed', passed)
  expect([await au.say(once), await au.say(once)]).toEqual([204, 204])
  expect(await au.say(au.statement('failed', { success: false, duration: 'PT9S' }))).toBe(400)
  await au.say(au.statement('terminated', { duration: 'PT9S' }))
  expect(await au.say(au.statement('completed', { completion: true, duration: 'PT9S' }))).toBe(400)
  const second = await opened(launch({ registration, mode: 'Browse' }).address)
  await second.begin()
  expect(await second.say(second.statement('completed', { completion: true, duration: 'PT9S' }))).toBe(400)
  const { shelf } = second
  expect((await second.ask('PUT', 'activities/state', { ...shelf, stateId: 'LMS.LaunchData' }, {})).status).toBe(400)
  expect(await au.say(once)).toBe(400)
  const sections = ['9.3: init', '9.3: this session was judged', '9.3.8', '10.2.2', '10.2.1', '9.3.6']
  for (const section of sections) expect(lrs.errors.join()).toContain(section)
  expect(lrs.verbs(registration)).toEqual(['initialized', 'passed', 'terminated', 'initialized'])
  await close()
})
