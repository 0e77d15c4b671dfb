import { deflateSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { mostHeldBytes } from './mostBytes'
import { commitOf, send, startPlayer } from './testPlayer.server'
import { aPackage, aUnit } from './testUnits'

let player: Awaited<ReturnType<typeof startPlayer>>
beforeEach(async () => {
  player = await startPlayer([], ':memory:', aPackage([aUnit('a'), aUnit('b')]))
})
afterEach(() => player.stop())

const good = { '1:cmi.core.lesson_status': 'completed', 'package:place': 'b' }

test('each unit is kept by its place, and the attempt is what they come to together', async () => {
  const { path } = await player.launch()
  const cmi = { ...good, '0:cmi.core.lesson_status': 'completed', '0:cmi.core.score.raw': '60' }
  expect(await send(path, commitOf(1, 1, cmi))).toMatchObject({ status: 200 })
  const { cmi: kept, ...attempt } = await player.attempt()
  expect(JSON.parse(kept)).toEqual(cmi)
  expect(attempt).toMatchObject({ status: 'completed', scoreRaw: 60, location: 'b', pagesSeen: 2 })
})

test.each<[string, Record<string, string>]>([
  ['an element without its unit', { 'cmi.core.lesson_status': 'completed', '0:cmi.comments': 'x' }],
  ['an element with and without', { '0:cmi.comments': 'x', 'cmi.core.lesson_status': 'completed' }],
  ['an unknown element', { '0:cmi.core.x': '1' }],
  ['a unit without a number', { 'x:cmi.comments': '1' }],
  ['a number that is none', { '01:cmi.comments': '1' }],
  ['who the learner is', { '0:cmi.core.student_id': 'anouk' }],
  ['a setting', { '0:settings.lmsCommitUrl': 'x' }],
  ['a name of the package that is none', { 'package:': 'x' }],
  ['too much', { '0:cmi.suspend_data': 'x'.repeat(4097) }],
])('a commit with %s is refused', async (_what, cmi) => {
  const { path } = await player.launch()
  expect(await send(path, commitOf(1, 1, cmi))).toMatchObject({ status: 400, result: 'false' })
  expect((await player.attempt()).committedAt).toBeNull()
})

test('a module written here takes no names of units, and a package no names without one', async () => {
  const { path } = await player.launch()
  expect(await send(path, commitOf(1, 1, { 'cmi.core.lesson_status': 'passed' }))).toMatchObject({ status: 404 })
  const own = await startPlayer()
  const launched = await own.launch()
  expect(await send(launched.path, commitOf(1, 1, good))).toMatchObject({ status: 400 })
  await own.stop()
})

test('a packed commit is read; one that unpacks into far more, or into nothing, is refused', async () => {
  const { path } = await player.launch()
  const large = Object.fromEntries(
    Array.from({ length: 80 }, (_, unit) => [`${unit}:cmi.suspend_data`, 'x'.repeat(4096)]),
  )
  const packed = (text: string) => post(path, deflateSync(text))
  expect(await packed(JSON.stringify(commitOf(1, 1, { ...large, ...good })))).toBe(200)
  expect(await packed('x'.repeat(50_000_000))).toBe(413)
  expect(await packed('{"attempt":')).toBe(400)
  expect(await post(path, Buffer.from('not packed'))).toBe(400)
  expect(JSON.parse((await player.attempt()).cmi)).toMatchObject(large)
})

test('what arrives all at once stays bounded: who comes then is told to come back', async () => {
  const { path } = await player.launch()
  const body = 'x'.repeat(2 * 1024 * 1024 - 1)
  const answers = await Promise.all(
    Array.from({ length: Math.ceil((1.5 * mostHeldBytes) / body.length) }, () =>
      post(path, Buffer.from(body), {}).catch(() => 0),
    ),
  )
  expect(new Set(answers)).toEqual(new Set([400, ...answers.filter((status) => status === 503 || status === 0)]))
  // Nothing of it is held any more.
  expect(await send(path, commitOf(1, 1, good))).toMatchObject({ status: 200 })
})

async function post(path: string, body: Buffer, headers: Record<string, string> = { 'content-encoding': 'deflate' }) {
  const response = await fetch(`${path}commit`, { method: 'POST', body: new Uint8Array(body), headers })
  return response.status
}
