import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import { ownDrafts } from './draftPlace.server'
import { readPlaceValues } from './placeFields'
import {
  changedMeanwhile,
  keepReplaced,
  type Save,
  type SaveRefused,
  type Writer,
  withOwnName,
  writerId,
} from './placeRevisions.server'

/** The form of a place that somebody may go on with; undefined when there is none for them. */
export async function readDraft(db: Db, writer: Writer, draftId?: string) {
  const query =
    'person' in writer
      ? ownDrafts(db, writer.person).where('placeDraft.id', '=', draftId!)
      : db.selectFrom('placeDraft').where('secret', '=', writer.secret).where('workPlaceId', 'is', null)
  const row = await query
    .leftJoin('person as editor', 'editor.id', 'placeDraft.updatedBy')
    .leftJoin('organisation as hub', 'hub.id', 'placeDraft.hubId')
    .selectAll('placeDraft')
    .select(['editor.name as updatedByName', 'hub.name as hubName', 'hub.email as hubEmail', 'hub.phone as hubPhone'])
    .executeTakeFirst()
  return row && { ...row, values: readPlaceValues(row.fields) }
}

/** Keeps a form as far as it is filled in. */
export function saveDraft(db: Db, writer: Writer, draftId: string | undefined, save: Save, now = Date.now()) {
  return inTransaction(db, (tx) => keepDraft(tx, writer, draftId, save, now))
}

type Kept = SaveRefused | { revision: number; id: string }

/** The same inside a transaction. */
export async function keepDraft(
  tx: Db,
  writer: Writer,
  draftId: string | undefined,
  save: Save,
  now: number,
): Promise<Kept> {
  const found = await readDraft(tx, writer, draftId)
  if (!found) return { refused: 'absent' }
  if (found.removedAt !== null || isExpired(writer, found, now)) return { refused: 'expired' }
  const typed = withOwnName(found, save.typed)
  if (found.revision !== save.revision)
    return changedMeanwhile(tx, { placeDraftId: found.id }, found, { ...save, typed })
  const revision = found.revision + 1
  await keepReplaced(tx, { placeDraftId: found.id }, found, writer, now)
  await tx
    .updateTable('placeDraft')
    .set({ fields: JSON.stringify(typed), revision, updatedAt: now, updatedBy: writerId(writer) })
    .where('id', '=', found.id)
    .execute()
  return { revision, id: found.id }
}

function isExpired(writer: Writer, { expiresAt }: { expiresAt: number | null }, now: number) {
  return 'secret' in writer && expiresAt !== null && expiresAt < now
}
