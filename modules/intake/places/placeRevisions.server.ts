import type { Db } from '~/db/connection.server'
import { mergeFields, type OthersChange } from '~/modules/catalogue/editing/merge'
import type { Person } from '~/modules/people/person'
import { type PlaceField, type PlaceValues, placeFields, readPlaceValues } from './placeFields'

/** Who writes: somebody with an account, or whoever has the link of the form or the place. */
export type Writer = { person: Person } | { secret: string }
export type Save = { revision: number; typed: PlaceValues }
export type Changed = {
  refused: 'changed'
  revision: number
  values: PlaceValues
  changes: OthersChange<PlaceField>[]
  by: string | null
  at: number
}
export type SaveRefused = { refused: 'absent' | 'expired' } | { refused: 'wrong'; fields: PlaceField[] } | Changed

export function writerId(writer: Writer) {
  return 'person' in writer ? writer.person.id : null
}

// The name of a company that is known here is its own.
export function withOwnName(
  { companyId, values }: { companyId: string | null; values: PlaceValues },
  typed: PlaceValues,
) {
  return companyId === null ? typed : { ...typed, companyName: values.companyName }
}

type Subject = { placeDraftId: string } | { workPlaceId: string }
type Found = { revision: number; values: PlaceValues; updatedByName: string | null; updatedAt: number | null }

/** Brings what was typed together with what somebody else saved since. */
export async function changedMeanwhile(tx: Db, of: Subject, found: Found, { revision, typed }: Save): Promise<Changed> {
  const row = await tx
    .selectFrom('placeRevision')
    .where('placeDraftId', 'is', 'placeDraftId' in of ? of.placeDraftId : null)
    .where('workPlaceId', 'is', 'workPlaceId' in of ? of.workPlaceId : null)
    .where('revision', '=', revision)
    .select('fields')
    .executeTakeFirst()
  const { values, changes } = mergeFields(placeFields, row && readPlaceValues(row.fields), found.values, typed)
  const { updatedByName: by, updatedAt } = found
  return { refused: 'changed', revision: found.revision, values, changes, by, at: updatedAt ?? 0 }
}

/** Keeps what a form said before it is saved, for who began from that. */
export async function keepReplaced(tx: Db, of: Subject, { revision, values }: Found, writer: Writer, now: number) {
  const subject = { placeDraftId: null, workPlaceId: null, ...of }
  await tx
    .insertInto('placeRevision')
    .values({ ...subject, revision, fields: JSON.stringify(values), replacedAt: now, replacedBy: writerId(writer) })
    .execute()
}
