import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { inTransaction } from '~/db/inTransaction.server'
import { openDraft } from './draft.server'
import { eraseDraft } from './forget.server'

/** Throws a draft away at the wish of who typed it. */
export function dropDraft(db: Db, files: FileStore, secret: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const draft = await openDraft(tx, secret, now)
    if (draft) await eraseDraft(tx, files, draft.id, now)
  })
}

/** The no of an employee: of what their company filled in nothing stays but that they said it. */
export function refuseDraft(db: Db, files: FileStore, secret: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const draft = await openDraft(tx, secret, now)
    if (!draft || draft.startedBy === null) return
    await eraseDraft(tx, files, draft.id, now)
    await tx.updateTable('applicationDraft').set({ refusedAt: now }).where('id', '=', draft.id).execute()
  })
}

/** The yes of an employee, after which they go on with the form as anybody. */
export function acceptDraft(db: Db, secret: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const draft = await openDraft(tx, secret, now)
    if (!draft || draft.startedBy === null || draft.acceptedAt !== null) return
    await tx.updateTable('applicationDraft').set({ acceptedAt: now }).where('id', '=', draft.id).execute()
  })
}
