import slugify from '@sindresorhus/slugify'
import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { askForDate } from '~/modules/catalogue/sessions/interest.server'
import { giveConsent } from '~/modules/intake/applying/consent.server'
import { addDocument } from '~/modules/intake/applying/documents.server'
import { beginDraft } from '~/modules/intake/applying/draft.server'
import { forget } from '~/modules/intake/applying/forget.server'
import { writeStep } from '~/modules/intake/takeStep.server'
import { newSecret } from '~/modules/people/secret.server'
import { agree, beginAndSend, changeSheets } from './agreements.server'
import { candidates } from './candidates'
import { loadHours } from './hours.server'
import { aPaper } from './paper'
import { places } from './places'
import type { DemoCandidate } from './steps'

const hour = 3_600_000
const day = 24 * hour
const slugs = {
  mechatronica: 'mbo-bbl-mechatronica',
  tekenaar: 'technisch-tekenaar-bbl',
  werkvoorbereider: 'technisch-werkvoorbereider-bbl',
}
const crebos = { mechatronica: '25340', tekenaar: '25315', werkvoorbereider: '25297' }

type Programmes = Record<DemoCandidate['to'], string>

/** Who applied for the BBL programmes of Precisietechnologie in a year, how far they came, and where they work and learn. */
export async function loadIntake(db: Db, files: FileStore, now: number) {
  const programmes = await programmesOf(db)
  for (const place of places) await addPlace(db, place, now)
  const inOrder = [...candidates].sort((a, b) => b.ago - a.ago)
  for (const [place, one] of inOrder.entries())
    await addCandidate(db, files, { ...one, number: place + 1 }, programmes, now)
  await changeSheets(db, files, now)
  await loadHours(db, now)
  await addLoose(db, programmes, now)
  for (const ago of [3, 2, 1]) await addRun(db, now - ago * day)
  await forget(db, files, now)
}

async function programmesOf(db: Db): Promise<Programmes> {
  const rows = await db
    .selectFrom('offering')
    .where('slug', 'in', Object.values(slugs))
    .select(['id', 'slug'])
    .execute()
  const entries = Object.entries(slugs).map(([to, slug]) => [to, rows.find((row) => row.slug === slug)!.id])
  return Object.fromEntries(entries)
}

async function addPlace(db: Db, { from, ...place }: (typeof places)[number], now: number) {
  const company = await db
    .selectFrom('organisation')
    .where('id', '=', place.companyId)
    .select(['name', 'place'])
    .executeTakeFirstOrThrow()
  const isoDay = (days: number) => new Date(now + days * day).toISOString().slice(0, 10)
  await db
    .insertInto('workPlace')
    .values({
      ...place,
      companyName: company.name,
      place: company.place,
      contactName: 'Afdeling opleidingen',
      contactEmail: `opleiding@${place.companyId}.example`,
      startsOn: isoDay(from),
      endsOn: isoDay(from + 3 * 365),
      schoolDay: 5,
      offeredAt: now - 430 * day,
      offeredBy: 'bram',
      offeredUntil: isoDay(150),
    })
    .execute()
}

type Numbered = DemoCandidate & { number: number }

async function addCandidate(db: Db, files: FileStore, one: Numbered, programmes: Programmes, now: number) {
  const id = slugify(one.name)
  const applicationId = `aanmelding-${id}`
  const appliedAt = atWork(now - one.ago * day, one.number)
  const { name, postcode, place } = one
  const email = one.email ?? `${slugify(name, { separator: '.' })}@elders.example`
  await db
    .insertInto('candidate')
    .values({
      ...{ id, secret: newSecret().secret, name, postcode, place, email, language: 'nl', createdAt: appliedAt },
      birthDate: one.born,
      phone: `06 ${String(10_000_000 + ((one.born.length * 7919 * Number(one.born.replaceAll('-', ''))) % 89_999_999))}`,
      parentName: one.parent ?? '',
      parentEmail: one.parent ? `${slugify(one.parent, { separator: '.' })}@elders.example` : '',
    })
    .execute()
  const steps = one.steps ?? []
  const heardAt = now - Math.min(one.ago, 2 + (one.number % 9)) * day
  await db
    .insertInto('application')
    .values({
      ...{ id: applicationId, number: one.number, offeringId: programmes[one.to], candidateId: id },
      ...{ employerId: one.employer ?? null, appliedBy: one.appliedBy ?? null },
      employerName: one.employer ? await nameOf(db, one.employer) : '',
      answers: JSON.stringify({ education: one.education ?? 'vmbo', motivation: one.why ?? '' }),
      wishes: JSON.stringify({ days: [1, 2, 3, 4], furthest: one.furthest ?? null, from: null, work: '' }),
      ...{ appliedAt, since: appliedAt, heardAt: Math.max(appliedAt, heardAt) },
    })
    .execute()
  await writeStep(db, applicationId, { state: 'applied', at: appliedAt, by: null })
  await takeSteps(db, files, { ...one, id, applicationId, steps }, appliedAt, now)
  if (one.keepLonger) await giveConsent(db, id, 12, appliedAt)
  if (one.hasPaper)
    await addDocument(
      db,
      files,
      { candidateId: id },
      { kind: 'cv', name: `Cv ${name}.pdf`, bytes: aPaper(name) },
      appliedAt + hour,
    )
  if (steps.length > 0)
    await db
      .insertInto('fileOpening')
      .values({ candidateId: id, personId: 'bram', at: appliedAt + 20 * hour })
      .execute()
}

type Going = Numbered & { id: string; applicationId: string; steps: NonNullable<DemoCandidate['steps']> }

/** The steps of one application, with the place that comes with a match, and the agreement that goes along with it. */
async function takeSteps(db: Db, files: FileStore, going: Going, appliedAt: number, now: number) {
  const { name, applicationId, steps, to, number } = going
  let at = appliedAt
  const from = startOf(steps, appliedAt) ?? now + 35 * day
  for (const [place, [state, days, reason]] of steps.entries()) {
    at = atWork(at + days * day, number)
    if (state === 'matched') await addPlacement(db, going, at)
    const by = state === 'withdrawn' ? null : 'bram'
    const isLast = place === steps.length - 1
    if (state === 'signing') await beginAndSend(db, files, { name, applicationId, from }, { at, isLast })
    else if (state === 'placed') await agree(db, files, applicationId, at)
    else await writeStep(db, applicationId, { state, at, by, reason, crebo: state === 'admitted' ? crebos[to] : null })
  }
}

/** When they start to work and learn, as far as they did. */
function startOf(steps: Going['steps'], appliedAt: number) {
  const last = steps.findIndex(([state]) => state === 'started')
  if (last < 0) return undefined
  return steps.slice(0, last + 1).reduce((at, [, days]) => at + days * day, appliedAt)
}

async function addPlacement(db: Db, { id, applicationId, at: own }: Going, at: number) {
  const placement = { id: `plek-${id}`, workPlaceId: own ?? 'vos-montage', applicationId, candidateId: id }
  await db
    .insertInto('placement')
    .values({ ...placement, matchedAt: at, matchedBy: 'bram' })
    .execute()
}

async function nameOf(db: Db, organisationId: string) {
  const found = db.selectFrom('organisation').where('id', '=', organisationId).select('name')
  return (await found.executeTakeFirstOrThrow()).name
}

/** What is not sent yet, and who waits for a date. */
async function addLoose(db: Db, programmes: Programmes, now: number) {
  const typed = { name: 'Milan Blok', birthDate: '3-4-2008', email: 'milan.blok@elders.example', postcode: '8011' }
  await beginDraft(db, { offeringId: programmes.mechatronica, language: 'nl', typed }, now - 3 * day)
  for (const [name, email] of [
    ['Inge Drost', 'inge.drost@elders.example'],
    ['Paul Vermaat', 'paul.vermaat@elders.example'],
  ] as const) {
    const asked = { offeringId: programmes.werkvoorbereider, name, email, companyName: '', question: '' }
    await askForDate(db, { ...asked, language: 'nl' }, undefined, now - 60 * day)
  }
}

function addRun(db: Db, at: number) {
  const nothing = { applications: 0, candidates: 0, documents: 0, drafts: 0, interests: 0 }
  const run = { day: new Date(at).toISOString().slice(0, 10), at, ...nothing }
  return db.insertInto('forgettingRun').values(run).execute()
}

// People apply in the evening too, and nobody of the hub works at night; what matters is that it is no whole number of days.
function atWork(at: number, number: number) {
  const midnight = at - (at % day)
  return midnight + (8 + (number % 8)) * hour + (number % 11) * 5 * 60_000
}
