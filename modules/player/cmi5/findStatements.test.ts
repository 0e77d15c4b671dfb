import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verbs } from '~/modules/progress/cmi5Names'
import { au, cmi5, openUnit, startCmi5 } from './testCmi5.server'

let player: Awaited<ReturnType<typeof startCmi5>>
let path: string
beforeEach(async () => {
  player = await startCmi5(cmi5(au('a', { moveOn: 'Passed' })), 1)
  ;({ path } = await player.launch())
})
afterEach(() => player.stop())

describe('what is found', () => {
  test('are the statements of this registration, by each filter', async () => {
    const unit = await openUnit(path)
    const begun = unit.statement('initialized')
    await unit.post([begun, unit.allowed({ object: { id: 'https://maker.example/question' } })])
    const find = async (query: object) => {
      const { statements } = (await unit.ask('GET', 'statements', query)).json()
      return (statements as { verb: { id: string } }[]).map(({ verb }) => verb.id.split('/').at(-1))
    }
    expect(await find({})).toEqual(['answered', 'initialized', 'launched'])
    expect(await find({ ascending: 'true' })).toEqual(['launched', 'initialized', 'answered'])
    expect(await find({ verb: verbs.initialized })).toEqual(['initialized'])
    expect(await find({ activity: unit.given.activityId })).toEqual(['initialized', 'launched'])
    expect(await find({ activity: 'https://maker.example/a' })).toEqual([])
    expect(await find({ activity: 'https://maker.example/a', related_activities: 'true' })).toHaveLength(3)
    expect(await find({ agent: unit.given.actor })).toHaveLength(3)
    expect(await find({ agent: '{"mbox":"mailto:frits@vos.example"}' })).toEqual([])
    expect(await find({ registration: randomUUID() })).toEqual([])
    expect(await find({ since: new Date(Date.now() + 60_000).toISOString() })).toEqual([])
    expect(await find({ until: new Date(Date.now() + 60_000).toISOString() })).toHaveLength(3)
    const ids = (await unit.ask('GET', 'statements', { statementId: begun.id, format: 'ids' })).json()
    expect(ids.verb).toEqual({ id: verbs.initialized })
  })

  test('comes in pages', async () => {
    const unit = await openUnit(path)
    await unit.begin()
    await unit.post([unit.allowed(), unit.allowed()])
    const seen: string[] = []
    let page = (await unit.ask('GET', 'statements', { limit: '3' })).json()
    seen.push(...page.statements.map(({ id }: { id: string }) => id))
    const next = new URL(page.more, path)
    expect(next.pathname).toBe(`${new URL(path).pathname}xapi/statements`)
    page = (await unit.ask('GET', 'statements', Object.fromEntries(next.searchParams))).json()
    seen.push(...page.statements.map(({ id }: { id: string }) => id))
    expect(page.more).toBe('')
    expect(new Set(seen).size).toBe(4)
  })

  test.each([
    [{ unknown: '1' }, 400],
    [{ statementId: 'x' }, 400],
    [{ statementId: randomUUID() }, 404],
    [{ statementId: randomUUID(), verb: 'https://a.example' }, 400],
    [{ voidedStatementId: randomUUID() }, 404],
    [{ agent: 'x' }, 400],
    [{ since: 'x' }, 400],
    [{ limit: '-1' }, 400],
    [{ format: 'x' }, 400],
    [{ registration: 'x' }, 400],
  ])('%o is answered with %i', async (query, status) => {
    const unit = await openUnit(path)
    expect((await unit.ask('GET', 'statements', query)).status).toBe(status)
  })

  test('is nothing elsewhere: other resources and methods', async () => {
    const unit = await openUnit(path)
    expect((await unit.ask('DELETE', 'statements')).status).toBe(405)
    expect((await unit.ask('GET', 'users')).status).toBe(404)
    expect((await fetch(`${path}xapi/../cmi5/../xapi`)).status).toBe(404)
    expect((await unit.ask('HEAD', 'statements')).text).toBe('')
    const person = (await unit.ask('GET', 'agents', { agent: unit.given.actor })).json()
    expect(person).toEqual({ objectType: 'Person', account: [unit.actor.account] })
    expect((await unit.ask('GET', 'agents', { agent: '{"mbox":"mailto:a@b.nl"}' })).status).toBe(403)
    const activity = (await unit.ask('GET', 'activities', { activityId: unit.given.activityId })).json()
    expect(activity.definition.name).toEqual({ und: 'a' })
  })
})
