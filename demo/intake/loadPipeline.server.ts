import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import type { ApplicationState } from '~/db/intakeTables'
import { studyYearOf } from '~/modules/intake/pipeline/settings/intakeSchema'
import { usualTemplates } from '~/modules/intake/pipeline/templates/texts'
import { dutchDay } from '~/modules/people/dutchDay'
import { notes, questions, tasks } from './pipelineWords'

const hour = 3_600_000
const day = 24 * hour

type Going = {
  id: string
  offeringId: string
  state: ApplicationState
  appliedAt: number
  name: string
  place: number
  talkedAt: number | null
}

/** What was said around the steps of the demo's applications: conversations held and to come, messages, tasks, targets. */
export async function loadPipeline(db: Db, now: number) {
  const rows = await goingOn(db)
  for (const one of rows) await addHistory(db, one, now)
  const waiting = rows.filter(({ state }) => state === 'applied')
  for (const [place, one] of waiting.entries()) await addTalk(db, one, { place, now })
  for (const [place, one] of rows.filter(({ state }) => state === 'seekingPlace').entries())
    if (place < questions.length) await ask(db, one, questions[place]!, now - (place + 1) * 1.4 * day)
  for (const [place, task] of tasks.entries()) await addTask(db, rows[place * 3 + 1]!, { ...task, now })
  await addTargets(db, [...new Set(rows.map(({ offeringId }) => offeringId))], now)
}

async function goingOn(db: Db): Promise<Going[]> {
  const rows = await db
    .selectFrom('application')
    .innerJoin('candidate', 'candidate.id', 'application.candidateId')
    .where('candidate.name', '<>', '')
    .where('application.id', 'like', 'aanmelding-%')
    .select(['application.id', 'application.offeringId', 'application.state', 'application.appliedAt'])
    .select(['candidate.name'])
    .select((eb) =>
      eb
        .selectFrom('applicationStep')
        .whereRef('applicationStep.applicationId', '=', 'application.id')
        .where('applicationStep.state', '=', 'conversationPlanned')
        .select((one) => one.fn.max('applicationStep.at').as('at'))
        .as('talkedAt'),
    )
    .orderBy('application.number')
    .execute()
  return rows.map((row, place) => ({ ...row, place }))
}

/** Of who came so far: that it came in, and the conversation that they had or will have. */
async function addHistory(db: Db, one: Going, now: number) {
  await say(db, one, {
    subject: 'We hebben je aanmelding',
    text: `Dag ${one.name.split(' ')[0]},\n\nJe aanmelding is binnen. We lezen hem deze week en nodigen je dan uit.`,
    at: one.appliedAt + 60_000,
    by: null,
  })
  if (one.talkedAt === null) return
  const isPlanned = one.state === 'conversationPlanned'
  const startsAt = atTen(isPlanned ? now + ((one.place % 5) - 1) * day : one.talkedAt + 3 * day)
  const held = isPlanned
    ? {}
    : { heldAt: startsAt + hour, heldBy: 'bram', notes: notes[one.place % notes.length]!, answers: answersOf(one) }
  await db
    .insertInto('conversation')
    .values({
      ...{ id: newId(), applicationId: one.id, minutes: 30, place: 'Technohub Precisietechnologie, kamer 2' },
      ...{ proposedAt: one.talkedAt - day, proposedBy: 'bram', startsAt, chosenAt: one.talkedAt, sequence: 1, ...held },
    })
    .execute()
}

/** At ten in the morning, on a day of work. */
function atTen(at: number) {
  const midnight = at - (at % day)
  const weekday = new Date(midnight).getUTCDay()
  return midnight + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0) * day + 9 * hour
}

function answersOf({ place }: Going) {
  return JSON.stringify([
    {
      id: 'why',
      label: 'Waarom wil je deze opleiding?',
      value: 'Ik wil met machines werken en er geld mee verdienen.',
    },
    { id: 'diploma', label: 'Heb je een diploma dat telt voor dit niveau?', value: place % 4 === 0 ? 'no' : 'yes' },
    { id: 'level', label: 'Welk niveau past?', value: `mbo ${2 + (place % 2)}` },
  ])
}

/** Of who applied and waits: times to choose from, none that fits, or a question. */
async function addTalk(db: Db, one: Going, { place, now }: { place: number; now: number }) {
  if (place % 3 === 2) return
  const id = newId()
  const proposedAt = Math.max(one.appliedAt + hour, now - (place + 1) * day)
  const none =
    place % 3 === 1 ? { noneFitsAt: proposedAt + 5 * hour, noneFits: 'Overdag werk ik. Na vijf uur kan het wel.' } : {}
  await db
    .insertInto('conversation')
    .values({
      id,
      applicationId: one.id,
      minutes: 30,
      place: 'Online',
      link: 'https://gesprek.example/kamer2',
      proposedAt,
      proposedBy: 'bram',
      ...none,
    })
    .execute()
  for (const days of [3, 4, 8])
    await db
      .insertInto('conversationTime')
      .values({ conversationId: id, startsAt: atTen(now + days * day) + days * hour })
      .execute()
  const { subject } = usualTemplates.nl.times
  await say(db, one, {
    subject,
    text: `Dag ${one.name.split(' ')[0]},\n\nKies op je eigen pagina een tijd die jou past.`,
    at: proposedAt,
    by: 'bram',
  })
}

function ask(db: Db, one: Going, text: string, at: number) {
  return db
    .insertInto('candidateMessage')
    .values({ applicationId: one.id, direction: 'in', key: `demo:in:${one.id}`, text, at: Math.round(at), by: null })
    .execute()
}

async function say(
  db: Db,
  one: Going,
  { at, ...message }: { subject: string; text: string; at: number; by: string | null },
) {
  await db
    .insertInto('candidateMessage')
    .values({ applicationId: one.id, direction: 'out', key: `demo:${one.id}:${at}`, at, ...message })
    .execute()
}

type Task = { title: string; inDays: number; isDone?: true; now: number }

async function addTask(db: Db, one: Going, { title, inDays, isDone, now }: Task) {
  const done = isDone ? { doneAt: now - day, doneBy: 'bram' } : {}
  const row = { id: newId(), applicationId: one.id, title, dueOn: dutchDay(now + inDays * day) }
  await db
    .insertInto('applicationTask')
    .values({ ...row, personId: 'bram', madeAt: now - 6 * day, madeBy: 'bram', ...done })
    .execute()
}

async function addTargets(db: Db, offeringIds: string[], now: number) {
  const year = studyYearOf(dutchDay(now))
  for (const [place, offeringId] of offeringIds.entries())
    for (const [later, starters] of [12, 16].entries())
      await db
        .insertInto('intakeTarget')
        .values({ offeringId, studyYear: year + later, starters: starters - place * 3 })
        .execute()
}
