import { afterEach, beforeEach, expect, test } from 'vitest'
import { eraseCandidate } from '../applying/erase.server'
import { answerWeek, readWeek } from '../hours/answerWeek.server'
import { enterHours, placementOf } from '../hours/ownHours.server'
import { sendWeek } from '../hours/sendWeek.server'
import { checkSheet } from './checkSheet.server'
import { readLink } from './readLink.server'
import { addInForce, liveLinks, openAgreements, type World } from './testAgreements.server'

const at = Date.UTC(2026, 8, 1, 9)
const day = 86_400_000
let world: World
beforeEach(async () => {
  world = await openAgreements()
})
afterEach(() => world.close())

test('of who is erased no word, file or mail is left, and a sheet can still be checked by its hash', async () => {
  const { db, files } = world
  const candidate = { name: 'Xandra Quist', email: 'xandra.quist@elders.example' }
  const { sheetId } = await addInForce(world, 'sem', { at, candidate, values: { startsOn: '2026-08-31' } })
  const placement = (await placementOf(db, 'secret-sem-c'))!
  const hours = [{ day: '2026-09-07', kind: 'practice' as const, quarters: 32, what: 'Pomp van Quist' }]
  await enterHours(db, placement, hours, { now: at + 10 * day })
  await sendWeek(db, placement, '2026-09-07', at + 10 * day)
  const { secret } = await db.selectFrom('hourWeek').select('secret').executeTakeFirstOrThrow()
  const shown = (await readWeek(db, secret, at + 10 * day))!.open.map(({ id }) => id)
  const corrections = [{ entryId: shown[0]!, quarters: 8, sentence: 'Xandra was ziek.' }]
  await answerWeek(db, secret, { shown, corrections }, at + 10 * day)
  const [link] = await liveLinks(db, sheetId)
  const { sha256 } = await db.selectFrom('agreementSheet').select('sha256').executeTakeFirstOrThrow()

  await db.transaction().execute((tx) => eraseCandidate(tx, files, 'sem-c', at + 20 * day))
  const tables = [
    'agreement',
    'agreementSheet',
    'agreementParty',
    'agreementSignature',
    'hourEntry',
    'hourAnswer',
    'hourWeek',
    'outgoingMail',
  ] as const
  for (const table of tables)
    expect(JSON.stringify(await db.selectFrom(table).selectAll().execute()), table).not.toMatch(
      /Xandra|Quist|quist|Esra|Sofie/,
    )
  await expect(files.read(sha256)).rejects.toThrow('ENOENT')
  expect(await checkSheet(db, sha256)).toMatchObject({ initials: '', signed: 3, parties: 3, state: 'inForce' })
  expect((await readLink(db, link!.secret, at + 21 * day))!.state).toBe('erased')
  expect(await readWeek(db, secret, at + 21 * day)).toBeUndefined()
  await expect(db.updateTable('agreementSheet').set({ content: '{"a":1}' }).execute()).rejects.toThrow('stays')
})
