import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { contextNames } from '~/modules/progress/cmi5Names'
import { au, cmi5, openUnit, startCmi5 } from './testCmi5.server'

const contents = cmi5(au('a', { moveOn: 'Passed', masteryScore: 0.8 }), au('b', { moveOn: 'Completed' }))
let player: Awaited<ReturnType<typeof startCmi5>>
let path: string
beforeEach(async () => {
  player = await startCmi5(contents, 2)
  ;({ path } = await player.launch())
})
afterEach(() => player.stop())

describe('the rules of cmi5', () => {
  type Unit = Awaited<ReturnType<typeof openUnit>>
  const refused = async (answer: ReturnType<Unit['say']>, words: string) =>
    expect(await answer).toMatchObject({ status: 403, text: expect.stringContaining(words) })

  test('initialized first, terminated last, each verb once', async () => {
    const unit = await openUnit(path, 1)
    await refused(unit.completed(), 'initialized')
    await refused(unit.put(unit.allowed()), 'initialized')
    await unit.begin()
    await refused(unit.begin(), 'was used')
    expect((await unit.put(unit.allowed())).status).toBe(204)
    const overtaken = unit.statement('completed', { completion: true, duration: 'PT1S' })
    const late = unit.allowed({ timestamp: new Date(Date.now() + 60_000).toISOString() })
    expect((await unit.end()).status).toBe(204)
    await refused(unit.put(late), 'terminated')
    expect((await unit.put(overtaken)).status).toBe(204)
    await refused(unit.end(), '')
  })

  test('one judgement in a session, passed and completed once in a registration, no failed after passed', async () => {
    const first = await openUnit(path)
    await first.begin()
    expect((await first.failed(0.2)).status).toBe(204)
    await refused(first.passed(0.9), 'judged')
    const second = await openUnit(path)
    await second.begin()
    expect((await second.passed(0.9)).status).toBe(204)
    expect((await second.completed()).status).toBe(204)
    const third = await openUnit(path)
    expect(third.launchData.launchMode).toBe('Review')
    await third.begin()
    await refused(third.failed(0.1), 'review')
    await refused(third.completed(), 'review')
    expect((await third.end()).status).toBe(204)
  })

  test('a result goes with its verb and with the mastery score', async () => {
    const unit = await openUnit(path)
    await unit.begin()
    await refused(unit.passed(0.79), 'mastery')
    await refused(unit.failed(0.8), 'mastery')
    await refused(unit.say('passed', { duration: 'PT1S' }), 'success')
    await refused(unit.say('passed', { success: true }), 'duration')
    await refused(unit.say('completed', { duration: 'PT1S' }), 'completion')
    await refused(unit.say('completed', { completion: true, duration: 'PT1S', score: { scaled: 1 } }), 'score')
    await refused(unit.say('passed', { success: true, duration: 'PT1S', score: { raw: 9 } }), 'min and max')
    const strange = unit.statement('passed', { success: true, duration: 'PT1S', score: { scaled: 0.7 } })
    const extensions = { ...strange.context.extensions, [contextNames.masteryScore]: 0.5 }
    await refused(unit.put({ ...strange, context: { ...strange.context, extensions } }), 'mastery')
    expect(await player.verbs('defined')).toEqual(['initialized'])
  })

  test('what is not of this session, learner, registration or AU is refused', async () => {
    const unit = await openUnit(path)
    await unit.begin()
    const one = unit.statement('completed', { completion: true, duration: 'PT1S' })
    const { context } = one
    const account = { ...unit.actor.account, name: 'frits' }
    await refused(unit.put({ ...one, actor: { account } }), 'actor')
    await refused(unit.put({ ...one, context: { ...context, registration: randomUUID() } }), 'registration')
    await refused(unit.put({ ...one, context: { ...context, extensions: {} } }), 'session')
    await refused(unit.put({ ...one, object: { id: 'https://maker.example/a' } }), 'object')
    const { grouping: _grouping, ...contextActivities } = context.contextActivities
    await refused(unit.put({ ...one, context: { ...context, contextActivities } }), 'publisher')
    for (const verb of ['launched', 'abandoned', 'waived', 'satisfied'] as const) await refused(unit.say(verb), 'verb')
    const voids = {
      verb: { id: 'http://adlnet.gov/expapi/verbs/voided' },
      object: { objectType: 'StatementRef', id: randomUUID() },
    }
    await refused(unit.put(unit.allowed(voids)), 'void')
    expect(await player.verbs('defined')).toEqual(['initialized'])
  })
})
