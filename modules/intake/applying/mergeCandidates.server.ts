import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { openStates, way } from '../states'
import { takeStep } from '../takeStep.server'
import { visibleCandidates } from './likeCandidates.server'

/** The tables beside `application` that say of which candidate a row is; a merger takes their rows along. */
export const ofCandidate = ['placement', 'candidateDocument', 'fileOpening'] as const

type Merged = { merged: true } | { refused: 'bothPlaced' }

/**
 * Makes one candidate of two: applications, papers and who opened the file go to the one that stays; what the other one was
 * called stays with it, and their link leads to the one page. Where both applied for the same, the one that is less far is
 * withdrawn as double. Undefined when the person does not handle both.
 */
export function mergeCandidates(
  db: Db,
  person: Person,
  keptId: string,
  otherId: string,
  now = Date.now(),
): Promise<Merged | undefined> {
  return inTransaction(db, async (tx) => {
    const both = await pairOf(tx, person, keptId, otherId)
    if (!both) return undefined
    if (await bothPlaced(tx, keptId, otherId)) return { refused: 'bothPlaced' }
    for (const applicationId of await doubles(tx, keptId, otherId))
      await takeStep(tx, applicationId, { state: 'withdrawn', at: now, by: person.id, reason: 'double' })
    await tx.updateTable('application').set({ candidateId: keptId }).where('candidateId', '=', otherId).execute()
    for (const table of ofCandidate)
      await tx.updateTable(table).set({ candidateId: keptId }).where('candidateId', '=', otherId).execute()
    await joinConsent(tx, keptId, otherId, now)
    await tx.updateTable('candidate').set({ mergedInto: keptId }).where('mergedInto', '=', otherId).execute()
    await tx.updateTable('candidate').set({ mergedInto: keptId }).where('id', '=', otherId).execute()
    await tx.insertInto('candidateMerger').values({ keptId, mergedId: otherId, at: now, by: person.id }).execute()
    await takeOver(tx, both.kept, both.other)
    return { merged: true }
  })
}

/** Remembers that two candidates are not the same, so that they are not offered again. */
export async function tellApart(db: Db, person: Person, oneId: string, otherId: string, now = Date.now()) {
  if (!(await pairOf(db, person, oneId, otherId))) return undefined
  const [first, second] = [oneId, otherId].sort() as [string, string]
  await db
    .insertInto('candidateDistinction')
    .values({ oneId: first, otherId: second, at: now, by: person.id })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return { apart: true as const }
}

async function pairOf(tx: Db, person: Person, keptId: string, otherId: string) {
  if (keptId === otherId) return undefined
  const rows = await visibleCandidates(tx, person)
    .where('candidate.id', 'in', [keptId, otherId])
    .where('mergedInto', 'is', null)
    .where('erasedAt', 'is', null)
    .selectAll('candidate')
    .execute()
  const [kept, other] = [keptId, otherId].map((id) => rows.find((row) => row.id === id))
  return kept && other && { kept, other }
}

async function bothPlaced(tx: Db, keptId: string, otherId: string) {
  const placed = await tx
    .selectFrom('placement')
    .where('candidateId', 'in', [keptId, otherId])
    .where('endedAt', 'is', null)
    .select('candidateId')
    .execute()
  return placed.length > 1
}

/** Of every programme for which both have an open application, the one that is less far. */
async function doubles(tx: Db, keptId: string, otherId: string) {
  const open = await tx
    .selectFrom('application')
    .where('candidateId', 'in', [keptId, otherId])
    .where('state', 'in', openStates)
    .select(['id', 'offeringId', 'state', 'number'])
    .execute()
  const groups = Map.groupBy(open, ({ offeringId }) => offeringId)
  const far = ({ state }: (typeof open)[number]) => way.indexOf(state as (typeof way)[number])
  return [...groups.values()].flatMap((group) =>
    group
      .sort((a, b) => far(b) - far(a) || a.number - b.number)
      .slice(1)
      .map(({ id }) => id),
  )
}

async function joinConsent(tx: Db, keptId: string, otherId: string, now: number) {
  const has = tx.selectFrom('keepingConsent').where('candidateId', '=', keptId).where('withdrawnAt', 'is', null)
  const ofOther = tx.updateTable('keepingConsent').where('candidateId', '=', otherId)
  if (await has.select('id').executeTakeFirst())
    await ofOther.set({ withdrawnAt: now }).where('withdrawnAt', 'is', null).execute()
  await ofOther.set({ candidateId: keptId }).execute()
}

type Row = NonNullable<Awaited<ReturnType<typeof pairOf>>>['kept']

/** What the one that stays does not say, and the other one does. */
function takeOver(tx: Db, kept: Row, other: Row) {
  const fields = ['phone', 'postcode', 'place', 'parentName', 'parentEmail', 'email'] as const
  const blanks = Object.fromEntries(fields.map((field) => [field, kept[field] || other[field]]))
  return tx
    .updateTable('candidate')
    .set({ ...blanks, birthDate: kept.birthDate ?? other.birthDate, personId: kept.personId ?? other.personId })
    .where('id', '=', kept.id)
    .execute()
}
