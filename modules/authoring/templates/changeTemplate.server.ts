import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { visibleTemplates } from './openTemplate.server'

type Answer = { templateId: string } | { refused: 'absent' }

/** Gives a template of the own hub another name. */
export function renameTemplate(db: Db, person: Person, { templateId, name }: { templateId: string; name: string }) {
  return change(db, person, templateId, { name, updatedAt: Date.now(), updatedBy: person.id })
}

/** Takes a template of the own hub out of every list. Modules that were made from it stay as they are. */
export function removeTemplate(db: Db, person: Person, templateId: string) {
  return change(db, person, templateId, { removedAt: Date.now(), removedBy: person.id })
}

type Values = { name: string; updatedAt: number; updatedBy: string } | { removedAt: number; removedBy: string }

function change(db: Db, person: Person, templateId: string, values: Values): Promise<Answer> {
  return inTransaction(db, async (tx) => {
    const found = await visibleTemplates(tx, person).where('id', '=', templateId).select('id').executeTakeFirst()
    if (!found) return { refused: 'absent' }
    await tx.updateTable('moduleTemplate').set(values).where('id', '=', templateId).execute()
    return { templateId }
  })
}
