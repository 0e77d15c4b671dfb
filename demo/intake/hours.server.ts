import type { HourKind } from '~/db/agreementTables'
import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { addDays, mondayOf } from '~/modules/intake/hours/studyYear'
import { dutchDay } from '~/modules/people/dutchDay'
import { dutchMoment } from '~/modules/people/dutchTime'
import { newSecret } from '~/modules/people/secret.server'
import { type Random, randomFrom } from '../random'

const work = [
  'Frames monteren',
  'Pneumatiek aansluiten',
  'Meten en stellen',
  'Storing zoeken',
  'Onderdelen passen',
  'Testen op de bank',
  'Tekening uitwerken',
  'Meegelopen met service',
]
const lessons = ['Techniek', 'Meten en tekenen', 'Nederlands en rekenen', 'Besturingstechniek', 'Veilig werken']
const results: [day: number, subject: string, result: string][] = [
  [28, 'Veilig werken', 'voldaan'],
  [42, 'Meten, toets 1', '7,4'],
  [63, 'Techniek, toets 1', '6,8'],
  [77, 'Rekenen', 'onvoldoende'],
  [84, 'Praktijkopdracht 1', 'goed'],
  [140, 'Techniek, toets 2', '7,1'],
  [210, 'Proeve van bekwaamheid 1', 'behaald'],
]

type Started = Awaited<ReturnType<typeof started>>[number]

/** The hours of everybody who started: weeks of work and a school day, confirmed as they went by; this last week is still open. */
export async function loadHours(db: Db, now: number) {
  const students = await started(db)
  const going = students.filter(({ endedAt }) => endedAt === null)
  for (const [place, student] of students.entries()) {
    const random = randomFrom(4711 + place)
    const first = student.startsOn
    // Today is still to be entered.
    const last = student.endedAt === null ? addDays(dutchDay(now), -1) : dutchDay(student.endedAt)
    const answers = going.indexOf(student) === 1 ? 'sendsBack' : going.indexOf(student) % 3 === 2 ? 'waits' : 'confirms'
    for (let monday = mondayOf(first); monday <= last; monday = addDays(monday, 7)) {
      // Holidays, and a week of illness now and then.
      if (isHoliday(monday) || random() < 0.03) continue
      await addWeek(db, student, { monday, first, last, random, now, place, answers })
    }
    for (const [after, subject, result] of results)
      await addResult(db, student, { after, subject, result, last, place })
  }
}

function started(db: Db) {
  return db
    .selectFrom('placement')
    .innerJoin('agreement', 'agreement.placementId', 'placement.id')
    .innerJoin('agreementSheet', 'agreementSheet.id', 'agreement.sheetInForce')
    .innerJoin('applicationStep', 'applicationStep.applicationId', 'placement.applicationId')
    .where('applicationStep.state', '=', 'started')
    .select(['placement.id as placementId', 'placement.applicationId', 'placement.endedAt', 'startsOn'])
    .select(['supervisorName', 'supervisorEmail'])
    .orderBy('placement.matchedAt')
    .execute()
}

const isHoliday = (monday: string) => /-(?:07-(?:2\d|3)|08-(?:0\d|1\d)|12-2[1-9]|10-1[2-8])/.test(monday)

type Answers = 'confirms' | 'sendsBack' | 'waits'
type Week = {
  monday: string
  first: string
  last: string
  random: Random
  now: number
  place: number
  answers: Answers
}

async function addWeek(db: Db, student: Started, { monday, first, last, random, now, place, answers }: Week) {
  const friday = dutchMoment(addDays(monday, 4), '15:00')!
  const isOver = friday <= now
  const isNewest = isOver && friday > now - 7 * 86_400_000
  const weekId = isOver ? await addSent(db, student, monday, friday) : undefined
  const days = [0, 1, 2, 3, 4].map((one) => addDays(monday, one)).filter((one) => one >= first && one <= last)
  for (const [at, day] of days.entries()) {
    const isSchool = new Date(day).getUTCDay() === 5
    const kind: HourKind = isSchool ? 'guided' : 'practice'
    // One of them misses more than the others.
    const isMissed = random() < (place === 4 ? 0.7 : 0.05) && !isNewest
    if (isMissed && !isSchool) continue
    const quarters = isSchool ? (isMissed ? 0 : 28) : random() < 0.15 ? 24 : 32
    const words = isSchool ? lessons : work
    const what = words[Math.floor(random() * words.length)]!
    const id = await addEntry(db, student, {
      day,
      kind,
      quarters,
      what: isSchool && isMissed ? 'ziek' : what,
      isSchool,
    })
    if (isSchool) await answer(db, id, { by: 'sofie', at: dutchMoment(day, '17:00')! })
    // What some praktijkopleiders had in their mail on Friday waits, and one day of somebody was sent back.
    else if (weekId && isNewest && answers === 'sendsBack' && at === 0)
      await answerBack(db, id, { weekId, student, at: friday + 3_600_000 })
    else if (weekId && !(isNewest && answers === 'waits'))
      await answer(db, id, { weekId, student, at: friday + 3_600_000 })
  }
}

async function addSent(db: Db, student: Started, monday: string, sentAt: number) {
  const { placementId, applicationId, supervisorName, supervisorEmail } = student
  const id = newId()
  const week = { id, applicationId, placementId, monday, secret: newSecret().secret, sentAt }
  await db
    .insertInto('hourWeek')
    .values({ ...week, supervisorName, supervisorEmail })
    .execute()
  return id
}

type Entry = { day: string; kind: HourKind; quarters: number; what: string; isSchool: boolean }

async function addEntry(db: Db, { placementId, applicationId }: Started, { isSchool, ...entry }: Entry) {
  const id = newId()
  const at = dutchMoment(entry.day, '16:30')!
  await db
    .insertInto('hourEntry')
    .values({ id, applicationId, placementId, ...entry, at, by: isSchool ? 'sofie' : null })
    .execute()
  return id
}

type Answering = { at: number; by?: string; weekId?: string; student?: Started }

async function answer(db: Db, entryId: string, { at, by, weekId, student }: Answering) {
  const row = { entryId, answer: 'confirmed' as const, at, by, weekId, name: student?.supervisorName ?? '' }
  await db.insertInto('hourAnswer').values(row).execute()
}

async function answerBack(db: Db, entryId: string, { at, weekId, student }: Answering) {
  const wrong = { answer: 'returned' as const, quarters: 20, sentence: 'Maandag ging je om één uur naar de tandarts.' }
  const row = { entryId, at, weekId, name: student?.supervisorName ?? '', ...wrong }
  await db.insertInto('hourAnswer').values(row).execute()
}

type Result = { after: number; subject: string; result: string; last: string; place: number }

async function addResult(
  db: Db,
  { applicationId, startsOn }: Started,
  { after, subject, result, last, place }: Result,
) {
  const day = addDays(startsOn, after + (place % 3))
  if (day > last) return
  const at = dutchMoment(day, '16:00')!
  await db
    .insertInto('studyResult')
    .values({ id: newId(), applicationId, day, subject, result, at, by: 'sofie' })
    .execute()
}
