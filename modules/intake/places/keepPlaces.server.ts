import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import { linkTo } from '~/modules/mail/linkTo.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { newSecret } from '~/modules/people/secret.server'
import { dayWords } from './dayWords'
import { mailedPlace } from './placeFacts.server'
import { placeMailTexts } from './placeMail'
import { daysAfter, warningDays } from './placeState'
import { proposalStep } from './proposalStep.server'
import { personFor, tellCompany, tellHub } from './tellPlace.server'
import { allPlaces } from './workedPlaces.server'

/** What the clock does to places: proposals that nobody answered lapse, and who can renew something reads that it lapses. */
export async function keepPlaces(db: Db, now = Date.now()) {
  for (const { id } of await unanswered(db, now))
    await inTransaction(db, (tx) => proposalStep(tx, id, { state: 'lapsed', at: now }))
  const today = dutchDay(now)
  for (const { id, key } of await untold(db, await runningOut(db, today)))
    await inTransaction(db, (tx) => tellOnce(tx, key, now, () => tellRunsOut(tx, id)))
  for (const { id, key } of await untold(db, await recognitionsLapsing(db, today)))
    await inTransaction(db, (tx) => tellOnce(tx, key, now, () => tellLapses(tx, id)))
}

type Lapsing = { id: string; key: string }

async function untold(db: Db, lapsing: Lapsing[]) {
  const keys = lapsing.map(({ key }) => key)
  const told = await db.selectFrom('lapseTold').where('key', 'in', keys).select('key').execute()
  return lapsing.filter(({ key }) => !told.some((one) => one.key === key))
}

async function tellOnce(tx: Db, key: string, toldAt: number, tell: () => Promise<void>) {
  await tx.insertInto('lapseTold').values({ key, toldAt }).execute()
  await tell()
}

function unanswered(db: Db, now: number) {
  return db
    .selectFrom('matchProposal')
    .innerJoin('answerLink', 'answerLink.proposalId', 'matchProposal.id')
    .where('answerLink.replacedAt', 'is', null)
    .where('answerLink.expiresAt', '<', now)
    .where((eb) =>
      eb.or([
        eb.and([eb('state', '=', 'askedCandidate'), eb('side', '=', 'candidate')]),
        eb.and([eb('state', 'in', ['askedCompany', 'talking']), eb('side', '=', 'company')]),
      ]),
    )
    .select('matchProposal.id')
    .execute()
}

/** Places that are offered for two months yet at most, and go on longer than that. */
async function runningOut(db: Db, today: string) {
  const rows = await allPlaces(db)
    .where('withdrawnAt', 'is', null)
    .where('offeredUntil', '>=', today)
    .where('offeredUntil', '<=', daysAfter(today, warningDays))
    .whereRef('offeredUntil', '<', 'endsOn')
    .whereRef('taken', '<', 'number')
    .select(['workPlace.id', 'offeredUntil'])
    .execute()
  return rows.map(({ id, offeredUntil }) => ({ id, key: `place:${id}:${offeredUntil}` }))
}

async function tellRunsOut(tx: Db, workPlaceId: string) {
  const place = await mailedPlace(tx, workPlaceId)
  const t = placeMailTexts[place.language]
  const secret = place.secret ?? newSecret().secret
  await tx.updateTable('workPlace').set({ secret }).where('id', '=', workPlaceId).execute()
  const words = t.runsOut(place.title, dayWords(place.offeredUntil, place.language))
  const link = `${t.renewLink}\n${linkTo(`/work-places/by-link/${secret}/renewal`)}`
  await tellCompany(tx, { ...place, secret }, `place-runs-out:${workPlaceId}:${place.offeredUntil}`, words, link)
}

/** One place of each contact whose company is recognised for two months yet at most. */
async function recognitionsLapsing(db: Db, today: string) {
  const rows = await allPlaces(db)
    .where('withdrawnAt', 'is', null)
    .where('endsOn', '>', today)
    .where('lapsesOn', '>=', today)
    .where('lapsesOn', '<=', daysAfter(today, warningDays))
    .select(['workPlace.id', 'workPlace.companyId', 'workPlace.companyName', 'workPlace.crebo', 'lapsesOn'])
    .select('workPlace.contactEmail')
    .orderBy('workPlace.id')
    .execute()
  const byKey = Map.groupBy(rows, ({ companyId, companyName, crebo, lapsesOn, contactEmail }) =>
    ['recognition', companyId ?? companyName.toLowerCase(), crebo, lapsesOn, contactEmail.toLowerCase()].join(':'),
  )
  return [...byKey].map(([key, [first]]) => ({ id: first!.id, key }))
}

async function tellLapses(tx: Db, workPlaceId: string) {
  const place = await mailedPlace(tx, workPlaceId)
  const { lapsesOn, checkedBy } = await tx
    .selectFrom('placeStanding')
    .where('workPlaceId', '=', workPlaceId)
    .select(['lapsesOn', 'checkedBy'])
    .executeTakeFirstOrThrow()
  const key = `recognition:${place.companyId ?? place.companyName}:${place.crebo}:${lapsesOn}`
  const wordsIn = (language: 'nl' | 'en') =>
    placeMailTexts[language].recognitionLapses(
      place.companyName,
      `${place.qualification} (${place.crebo})`,
      dayWords(lapsesOn!, language),
    )
  await tellCompany(tx, place, `${key}:${place.contactEmail}`, wordsIn(place.language))
  const checker = await personFor(tx, checkedBy!)
  if (!checker) return
  const { language } = checker
  await tellHub(tx, { key: `${key}:hub`, language, to: checker }, wordsIn(language), `/work-places/${workPlaceId}`)
}
