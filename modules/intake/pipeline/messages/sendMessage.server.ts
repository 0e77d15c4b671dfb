import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { handledApplications } from '../../visibleApplications.server'
import { answerAll, tellCandidate } from '../tellCandidate.server'
import type { Template } from '../templates/texts'

/** Writes to a candidate whose application the person handles. */
export function sendMessage(db: Db, person: Person, applicationId: string, message: Template, at = Date.now()) {
  return inTransaction(db, async (tx) => {
    if (!(await handles(tx, person, applicationId))) return undefined
    await tellCandidate(tx, applicationId, { ...message, key: `message:${newId()}`, by: person.id, at })
    return { sent: true as const }
  })
}

/** What a candidate asked was answered in another way, or needs no answer. */
export function needsNoAnswer(db: Db, person: Person, applicationId: string, at = Date.now()) {
  return inTransaction(db, async (tx) => {
    if (!(await handles(tx, person, applicationId))) return undefined
    await answerAll(tx, applicationId, { by: person.id, at })
    await tx.updateTable('application').set({ heardAt: at }).where('id', '=', applicationId).execute()
    return { answered: true as const }
  })
}

function handles(tx: Db, person: Person, applicationId: string) {
  return handledApplications(tx, person)
    .where('application.id', '=', applicationId)
    .select('application.id')
    .executeTakeFirst()
}
