import type { HourKind } from '~/db/agreementTables'
import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { candidateAt } from '../applying/ownPage.server'

/** The placement under which a candidate may enter hours, with the sheet that is or was in force. */
export type HourPlacement = NonNullable<Awaited<ReturnType<typeof placementOf>>>

/** The last agreement of who has this secret, as far as one was ever in force; undefined for nobody. */
export async function placementOf(db: Db, candidateSecret: string) {
  const candidate = await candidateAt(db, candidateSecret)
  if (!candidate) return undefined
  return withAgreement(db)
    .where('candidate.id', '=', candidate.id)
    .orderBy('placement.matchedAt', 'desc')
    .executeTakeFirst()
}

export function withAgreement(db: Db) {
  return db
    .selectFrom('placement')
    .innerJoin('agreement', 'agreement.placementId', 'placement.id')
    .innerJoin('agreementSheet', 'agreementSheet.id', 'agreement.sheetInForce')
    .innerJoin('workPlace', 'workPlace.id', 'placement.workPlaceId')
    .innerJoin('candidate', 'candidate.id', 'placement.candidateId')
    .innerJoin('application', 'application.id', 'placement.applicationId')
    .innerJoin('offering', 'offering.id', 'application.offeringId')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .leftJoin('studyYearRule', 'studyYearRule.offeringId', 'offering.id')
    .select(['placement.id as placementId', 'placement.endedAt', 'application.id as applicationId'])
    .select(['application.state', 'agreement.id as agreementId', 'agreement.number', 'agreementSheet.startsOn'])
    .select(['agreementSheet.endsOn', 'agreementSheet.supervisorName', 'agreementSheet.supervisorEmail'])
    .select(['agreementSheet.crebo', 'candidate.name', 'candidate.secret', 'candidate.language', 'candidate.email'])
    .select(['workPlace.companyName', 'offering.id as offeringId', 'offering.title', 'offering.contactName'])
    .select(['offering.contactEmail', 'offering.contactPhone', 'hub.name as hubName', 'hub.email as hubEmail'])
    .select(['studyYearRule.beginsOn', 'studyYearRule.totalHours', 'studyYearRule.guidedHours'])
    .select(['studyYearRule.practiceHours'])
}

export type Hours = { day: string; kind: HourKind; quarters: number; what: string }
export type Entered = { entered: true } | { refused: 'confirmed' | 'future' | 'outside' | 'tooMuch' }

// More than this in one day is a slip of a thumb.
const mostADay = 64

/**
 * Enters hours of days for a student, each in the place of what stood there before; no hours takes them away. What was confirmed
 * stays: only the school or the hub corrects that. All days together, or none.
 */
export function enterHours(
  db: Db,
  placement: Pick<HourPlacement, 'placementId' | 'applicationId' | 'startsOn' | 'endsOn' | 'endedAt'>,
  hours: Hours[],
  { by = null, now = Date.now() }: { by?: string | null; now?: number } = {},
): Promise<Entered> {
  return inTransaction(db, async (tx): Promise<Entered> => {
    const today = dutchDay(now)
    const last = placement.endedAt === null ? placement.endsOn : dutchDay(placement.endedAt)
    if (hours.some(({ day }) => day > today)) return { refused: 'future' }
    if (hours.some(({ day }) => day < placement.startsOn || day > last)) return { refused: 'outside' }
    const { applicationId } = placement
    const known = await Promise.all(hours.map((one) => entryOf(tx, applicationId, one)))
    const changes = hours.flatMap((one, place) => (isSame(known[place], one) ? [] : [{ one, known: known[place] }]))
    if (by === null && changes.some((change) => change.known?.state === 'confirmed')) return { refused: 'confirmed' }
    const of = await quartersOn(
      tx,
      applicationId,
      changes.map(({ one }) => one.day),
    )
    for (const { one, known: before } of changes) {
      const quarters = (of.get(one.day) ?? 0) + one.quarters - (before?.quarters ?? 0)
      if (quarters > mostADay) return { refused: 'tooMuch' }
      of.set(one.day, quarters)
    }
    for (const { one, known: before } of changes) await replaceEntry(tx, placement, one, { known: before, by, now })
    return { entered: true }
  })
}

function entryOf(tx: Db, applicationId: string, { day, kind }: Hours) {
  return tx
    .selectFrom('hourEntry')
    .where('applicationId', '=', applicationId)
    .where('day', '=', day)
    .where('kind', '=', kind)
    .where('removedAt', 'is', null)
    .select(['id', 'quarters', 'what', 'state'])
    .executeTakeFirst()
}

type Entry = { quarters: number; what: string; state: string } | undefined

function isSame(known: Entry, { quarters, what }: Hours) {
  return known !== undefined && known.quarters === quarters && known.what === what && known.state !== 'returned'
}

type Known = { id: string } | undefined

async function replaceEntry(
  tx: Db,
  { placementId, applicationId }: Pick<HourPlacement, 'placementId' | 'applicationId'>,
  { day, kind, quarters, what }: Hours,
  { known, by, now }: { known: Known; by: string | null; now: number },
) {
  if (known)
    await tx.updateTable('hourEntry').set({ removedAt: now, removedBy: by }).where('id', '=', known.id).execute()
  // Of somebody of the school, no hours says that a student was absent.
  if (quarters === 0 && by === null) return
  const id = newId()
  await tx
    .insertInto('hourEntry')
    .values({ id, applicationId, placementId, day, kind, quarters, what, at: now, by })
    .execute()
  // What the school or the hub enters needs nobody's confirmation.
  if (by !== null) await tx.insertInto('hourAnswer').values({ entryId: id, answer: 'confirmed', at: now, by }).execute()
}

async function quartersOn(tx: Db, applicationId: string, days: string[]) {
  const rows = await tx
    .selectFrom('hourEntry')
    .where('applicationId', '=', applicationId)
    .where('day', 'in', days)
    .where('removedAt', 'is', null)
    .select(['day', (eb) => eb.fn.sum<number>('quarters').as('quarters')])
    .groupBy('day')
    .execute()
  return new Map(rows.map(({ day, quarters }) => [day, quarters]))
}

/** The hours of an application from a day to a day, with the last answer to each. */
export function hoursBetween(db: Db, applicationId: string, from: string, until: string) {
  return db
    .selectFrom('hourEntry')
    .leftJoin('person as enterer', 'enterer.id', 'hourEntry.by')
    .leftJoin('hourAnswer', (join) =>
      join.on('hourAnswer.id', '=', (eb) =>
        eb
          .selectFrom('hourAnswer as last')
          .whereRef('last.entryId', '=', 'hourEntry.id')
          .select((last) => last.fn.max('last.id').as('id')),
      ),
    )
    .leftJoin('person as answerer', 'answerer.id', 'hourAnswer.by')
    .where('hourEntry.applicationId', '=', applicationId)
    .where('hourEntry.removedAt', 'is', null)
    .where('day', '>=', from)
    .where('day', '<=', until)
    .select(['hourEntry.id', 'day', 'kind', 'hourEntry.quarters', 'what', 'hourEntry.state', 'hourEntry.at'])
    .select([
      'enterer.name as enteredBy',
      'hourAnswer.at as answeredAt',
      'hourAnswer.sentence',
      'answerer.name as answerer',
    ])
    .select(['hourAnswer.name as answeredBy', 'hourAnswer.quarters as proposed'])
    .orderBy('day')
    .orderBy('kind', 'desc')
    .execute()
}

export type HourRow = Awaited<ReturnType<typeof hoursBetween>>[number]
