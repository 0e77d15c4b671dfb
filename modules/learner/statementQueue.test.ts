import { expect, test } from 'vitest'
import { statementQueue } from './statementQueue'
import type { Statement } from './statements'

const one = (id: string) => ({ id, verb: { id: 'urn:v' } }) as Statement

/** An LRS that answers a request by what it brings; undefined is none at all. */
function lrs(answer: (ids: string[]) => number | undefined) {
  const asked: string[] = []
  const queue = statementQueue(async ({ method, body }) => {
    const ids = [JSON.parse(body!) as Statement[]].flat().map(({ id }) => id)
    asked.push(`${method} ${ids}`)
    const status = answer(ids)
    return status === undefined ? undefined : new Response(null, { status })
  })
  return { asked, queue }
}

test('statements go in their order, the same ones again after a failure, until they are acknowledged', async () => {
  let [isThere, status]: [boolean, number] = [false, 503]
  const { asked, queue } = lrs(() => (isThere ? status : undefined))
  for (let id = 0; id < 22; id++) queue.add(one(String(id)), true)
  expect(await queue.send()).toBe(false)
  isThere = true
  expect(await queue.send()).toBe(false)
  status = 200
  expect(await queue.send()).toBe(true)
  expect(new Set(asked.slice(0, 3)).size).toBe(1)
  expect(asked[3]).toBe('POST 20,21')
  expect(queue.isWaiting('21')).toBe(false)
})

test('one that is refused does not hold the others up: it waits when it is needed, and is let go when it is not', async () => {
  const { asked, queue } = lrs((ids) => {
    if (ids.includes('known')) return ids.length === 1 ? 409 : 400
    return ids.some((id) => id.startsWith('bad')) ? 400 : 204
  })
  for (const [id, isOptional] of [
    ['bad answer', true],
    ['known', false],
    ['bad end', false],
    ['good', false],
  ] as const)
    queue.add(one(id), isOptional)
  expect(await queue.send()).toBe(false)
  expect(['bad answer', 'known', 'bad end', 'good'].map(queue.isWaiting)).toEqual([false, false, true, false])
  expect(asked).toEqual([
    'POST bad answer,known,bad end,good',
    'PUT bad answer',
    'PUT known',
    'PUT bad end',
    'PUT good',
  ])
})

test('a page that closes sends all that is needed, and of the rest what fits', async () => {
  const { asked, queue } = lrs(() => undefined)
  const long = (id: string): Statement => ({ ...one(id), text: 'x'.repeat(30_000) })
  queue.add(one('begin'))
  queue.add(long('a'), true)
  queue.add(long('b'), true)
  queue.add(one('end'))
  await queue.send(true)
  expect(asked).toEqual(['POST begin,a,end'])
})
