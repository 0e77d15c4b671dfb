import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import { supervisorOf } from './offerPlace.server'
import type { PlaceField, PlaceValues } from './placeFields'
import {
  changedMeanwhile,
  keepReplaced,
  type Save,
  type SaveRefused,
  type Writer,
  withOwnName,
  writerId,
} from './placeRevisions.server'
import { parsePlace, wrongFields } from './placeSchema'
import { columnsOf, valuesOf, type WorkPlace } from './placeValues'
import { allPlaces, workedPlaces } from './workedPlaces.server'

/** A place as its form has it, for who may change it. */
export async function readWritable(db: Db, writer: Writer, workPlaceId?: string) {
  const row = await ('person' in writer
    ? workedPlaces(db, writer.person).where('workPlace.id', '=', workPlaceId!)
    : allPlaces(db).where('workPlace.secret', '=', writer.secret)
  )
    .leftJoin('person as editor', 'editor.id', 'workPlace.updatedBy')
    .selectAll('workPlace')
    .select(['taken', 'editor.name as updatedByName'])
    .executeTakeFirst()
  if (!row) return undefined
  const { taken, updatedByName, ...place } = row
  return { ...place, taken, updatedByName, values: valuesOf(place as WorkPlace) }
}

/** Saves what a form says of a place that is offered already: it must stay complete. */
export function changePlace(db: Db, writer: Writer, workPlaceId: string | undefined, save: Save, now = Date.now()) {
  return inTransaction(db, async (tx): Promise<SaveRefused | { workPlaceId: string }> => {
    const found = await readWritable(tx, writer, workPlaceId)
    if (!found) return { refused: 'absent' }
    const typed = withOwnName(found, save.typed)
    if (found.revision !== save.revision)
      return changedMeanwhile(tx, { workPlaceId: found.id }, found, { ...save, typed })
    const wrong = [...wrongFields(typed), ...clashing(found, typed)]
    if (wrong.length > 0) return { refused: 'wrong', fields: [...new Set(wrong)] }
    const input = parsePlace(typed).data!
    const { revision } = found
    await keepReplaced(tx, { workPlaceId: found.id }, found, writer, now)
    const supervisorId = await supervisorOf(tx, found.companyId, input)
    await tx
      .updateTable('workPlace')
      .set({ ...columnsOf(input), supervisorId, revision: revision + 1, updatedAt: now, updatedBy: writerId(writer) })
      .where('id', '=', found.id)
      .execute()
    return { workPlaceId: found.id }
  })
}

// Whoever has such a place was promised it, for that qualification.
function clashing({ taken, crebo }: { taken: number; crebo: string }, typed: PlaceValues): PlaceField[] {
  const fewer = Number(typed.number) < taken ? (['number'] as const) : []
  return [...fewer, ...(taken > 0 && typed.crebo !== crebo ? (['crebo'] as const) : [])]
}
