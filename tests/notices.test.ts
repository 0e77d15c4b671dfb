import { beforeAll, describe, expect, test } from 'vitest'
import { bundle } from '~/bin/bundle.js'
import { killNotices } from './faults/killNotices'

describe('a process that asks, tells and sends is killed at random moments', () => {
  const kills = process.env.LEERBANK_HARD ? 200 : 4
  let after: Awaited<ReturnType<typeof killNotices>>
  beforeAll(async () => {
    await bundle('tests/faults/keepingNotices.ts')
    after = await killNotices(kills)
  }, kills * 20_000)

  test('what holds is told, and once', () => {
    const { notices, open } = after
    const keys = notices.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(open.filter(({ id }) => !keys.includes(`assigned:${id}`))).toEqual([])
    expect(notices.length).toBeGreaterThan(kills / 2)
  })

  test('each notice that goes by mail is one mail, and no mail is of a notice that is not there', () => {
    const { notices, mails } = after
    const mailed = notices.filter(({ kind }) => kind !== 'dueWeek').map(({ key }) => `notice:${key}`)
    expect(mails.map(({ key }) => key).sort()).toEqual(mailed.sort())
  })

  test('each mail arrived, and twice only where a kill had hidden the answer', () => {
    const { mails, arrived } = after
    const times = Map.groupBy(arrived, ({ messageId }) => messageId)
    expect(mails.filter(({ messageId }) => !times.has(messageId!)).map(({ key }) => key)).toEqual([])
    const cutOff = new Set(mails.flatMap(({ cutOffAt, messageId }) => (cutOffAt === null ? [] : messageId!)))
    const twice = [...times].filter(([, all]) => all.length > 1).map(([messageId]) => messageId)
    expect(twice.filter((messageId) => !cutOff.has(messageId))).toEqual([])
    console.info(JSON.stringify({ kills, notices: after.notices.length, mails: mails.length, twice: twice.length }))
  })
})
