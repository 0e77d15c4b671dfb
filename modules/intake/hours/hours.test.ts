import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addInForce, openAgreements, type World } from '../agreements/testAgreements.server'
import { answerWeek, readWeek } from './answerWeek.server'
import { enterHours, type HourPlacement, hoursBetween, placementOf } from './ownHours.server'
import { keepHours, sendWeek } from './sendWeek.server'
import { lawfulYear, measure, mondayOf, studyYearOf } from './studyYear'
import { readQuarters } from './typedHours'

// Monday 31 August 2026, nine o'clock.
const began = Date.UTC(2026, 7, 31, 7)
const day = 86_400_000
let world: World
let sem: HourPlacement
beforeEach(async () => {
  world = await openAgreements()
  await addInForce(world, 'sem', { at: began, values: { startsOn: '2026-08-31' } })
  sem = (await placementOf(world.db, 'secret-sem-c'))!
})
afterEach(() => world.close())

const worked = (on: string, quarters = 32, what = 'Montage') => ({ day: on, kind: 'practice' as const, quarters, what })
const week = ['2026-09-07', '2026-09-08', '2026-09-09', '2026-09-10']
const friday = Date.UTC(2026, 8, 11, 13)

test('hours are entered for days that were, under an agreement, and never more than a day holds', async () => {
  const now = friday
  expect(
    await enterHours(
      world.db,
      sem,
      week.map((on) => worked(on)),
      { now },
    ),
  ).toEqual({ entered: true })
  expect(await enterHours(world.db, sem, [worked('2026-09-12')], { now })).toEqual({ refused: 'future' })
  expect(await enterHours(world.db, sem, [worked('2026-08-30')], { now })).toEqual({ refused: 'outside' })
  const school = { ...worked('2026-09-07', 40), kind: 'guided' as const }
  expect(await enterHours(world.db, sem, [worked('2026-09-11'), school], { now })).toEqual({ refused: 'tooMuch' })
  const rows = await hoursBetween(world.db, 'sem', '2026-09-01', '2026-09-30')
  expect(rows.map((row) => [row.day, row.quarters])).toEqual(week.map((on) => [on, 32]))
})

test('on Friday at three a week goes to the praktijkopleider once, who confirms it all by the link', async () => {
  await enterHours(
    world.db,
    sem,
    week.map((on) => worked(on)),
    { now: friday - 3_600_000 },
  )
  await keepHours(world.db, friday - 60_000)
  const sent = () => world.db.selectFrom('hourWeek').selectAll().execute()
  expect(await sent()).toEqual([])
  for (const later of [0, 60_000, day]) await keepHours(world.db, friday + later)
  const [one, ...more] = await sent()
  expect(more).toEqual([])
  expect(one).toMatchObject({ monday: '2026-09-07', supervisorEmail: 'esra@vos.example', times: 1 })
  const mails = world.db.selectFrom('outgoingMail').where('key', 'like', 'hours:%').select(['subject', 'text'])
  const [mail] = await mails.execute()
  expect(mail!.subject).toBe('Kloppen de uren van Sem sem?')
  expect(mail!.text).toContain('7 t/m 13 september 2026: samen 32 uur')
  const found = (await readWeek(world.db, one!.secret, friday))!
  const shown = found.open.map(({ id }) => id)
  expect(await answerWeek(world.db, one!.secret, { shown: shown.slice(1), corrections: [] }, friday)).toEqual({
    refused: 'changed',
  })
  expect(await answerWeek(world.db, one!.secret, { shown, corrections: [] }, friday)).toEqual({
    confirmed: 4,
    returned: 0,
  })
  expect(await enterHours(world.db, sem, [worked(week[0]!, 20)], { now: friday })).toEqual({ refused: 'confirmed' })
  await keepHours(world.db, friday + 7 * day)
  expect(await sent()).toHaveLength(1)
  expect((await readWeek(world.db, one!.secret, friday + 61 * day))!.isExpired).toBe(true)
})

test('what is not right goes back with a sentence, is corrected by the student, and is asked once more', async () => {
  await enterHours(
    world.db,
    sem,
    week.map((on) => worked(on)),
    { now: friday },
  )
  expect(await sendWeek(world.db, sem, '2026-09-07', friday)).toEqual({ sent: true })
  const { secret } = await world.db.selectFrom('hourWeek').selectAll().executeTakeFirstOrThrow()
  const { open } = (await readWeek(world.db, secret, friday))!
  const wrong = { entryId: open[0]!.id, quarters: 24, sentence: 'Maandag was je om drie uur weg.' }
  const shown = open.map(({ id }) => id)
  expect(await answerWeek(world.db, secret, { shown, corrections: [wrong] }, friday)).toEqual({
    confirmed: 3,
    returned: 1,
  })
  const [back] = await hoursBetween(world.db, 'sem', week[0]!, week[0]!)
  expect(back).toMatchObject({ state: 'returned', proposed: 24, sentence: wrong.sentence, answeredBy: 'Esra Yılmaz' })
  const mails = world.db.selectFrom('outgoingMail').where('key', 'like', 'hours-back:%').select('text')
  expect((await mails.executeTakeFirstOrThrow()).text).toContain('maandag 7 september: 8 uur → 6 uur. Maandag was je')
  expect(await enterHours(world.db, sem, [worked(week[0]!, 24)], { now: friday + day })).toEqual({ entered: true })
  await keepHours(world.db, friday + 7 * day)
  const again = (await readWeek(world.db, secret, friday + 7 * day))!
  expect(again.open.map((row) => [row.day, row.quarters])).toEqual([[week[0], 24]])
  expect(again.week.times).toBe(2)
})

test('the database confirms hours by an answer only, and changes none', async () => {
  await enterHours(world.db, sem, [worked(week[0]!)], { now: friday })
  const refused = (work: { execute: () => Promise<unknown> }, words: string) =>
    expect(work.execute()).rejects.toThrow(words)
  await refused(world.db.updateTable('hourEntry').set({ state: 'confirmed' }), 'by an answer')
  await refused(world.db.updateTable('hourEntry').set({ quarters: 60 }), 'as they were entered')
  await refused(world.db.deleteFrom('hourEntry'), 'as they were entered')
})

test('a study year runs from the first of August, and its pace asks nobody more than their part of it', () => {
  expect(studyYearOf('2026-07-31').name).toBe('2025-2026')
  expect(studyYearOf('2026-08-01')).toEqual({ name: '2026-2027', from: '2026-08-01', until: '2027-07-31' })
  expect(mondayOf('2026-09-13')).toBe('2026-09-07')
  const year = studyYearOf('2026-08-01')
  const asked = { rule: lawfulYear, year, from: '2026-08-01', until: '2029-07-31' }
  const whole = measure({ ...asked, made: { guided: 200, practice: 650 }, today: '2027-07-31' })
  expect(whole.total).toEqual({ made: 850, asked: 850, behind: 0 })
  const half = measure({ ...asked, from: '2027-02-01', made: { guided: 0, practice: 0 }, today: '2027-02-01' })
  expect(half.practice).toEqual({ made: 0, asked: Math.round((610 * 181) / 365), behind: 0 })
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 800 }), fc.integer({ min: 0, max: 900 }), (days, hours) => {
      const today = new Date(Date.UTC(2026, 7, 1) + days * day).toISOString().slice(0, 10)
      const { total, practice } = measure({ ...asked, made: { guided: 0, practice: hours }, today })
      expect(total.behind).toBeLessThanOrEqual(850)
      expect(practice.behind).toBeGreaterThanOrEqual(0)
      const more = measure({ ...asked, made: { guided: 0, practice: hours + 1 }, today })
      expect(more.practice.behind).toBeLessThanOrEqual(practice.behind)
    }),
  )
})

test('hours are read as people type them', () => {
  for (const [typed, quarters] of [
    ['8', 32],
    ['7,5', 30],
    ['7.25', 29],
    ['7:30', 30],
    ['8 uur', 32],
    ['0', 0],
  ] as const)
    expect(readQuarters(typed)).toBe(quarters)
  for (const typed of ['', '-1', '7,1', '17', '1e1', 'acht', '٣', '0x8', '8:61', '7,', ' , '])
    expect(readQuarters(typed), typed).toBeUndefined()
})
