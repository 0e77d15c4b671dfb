import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { openStates } from '../../states'
import { handledApplications } from '../../visibleApplications.server'
import { tellCandidate } from '../tellCandidate.server'
import { filledTemplate } from '../templates/templateOf.server'
import type { Template } from '../templates/texts'
import type { Proposal } from './conversationSchema'
import { openConversation } from './openConversation.server'

/** Without `message` the text of the programme goes out; with null nothing does. */
type Asked = Proposal & { message?: Template | null }

/**
 * Proposes times to a candidate; those that were proposed before and not chosen give way. Undefined when the application is
 * not theirs; a conversation that has its time is moved, not proposed again.
 */
export function proposeTimes(db: Db, person: Person, applicationId: string, asked: Asked, at = Date.now()) {
  return inTransaction(db, async (tx) => {
    const application = await handledApplications(tx, person)
      .where('application.id', '=', applicationId)
      .select('application.state')
      .executeTakeFirst()
    if (!application) return undefined
    if (!openStates.includes(application.state)) return { refused: 'closed' as const }
    if (asked.times.some((startsAt) => startsAt <= at)) return { refused: 'past' as const }
    const open = await openConversation(tx, applicationId)
    if (open?.startsAt) return { refused: 'planned' as const }
    const id = newId()
    if (open) await giveWay(tx, open.id, { by: person.id, at })
    const { minutes, place, link, times } = asked
    await tx
      .insertInto('conversation')
      .values({ id, applicationId, minutes, place, link, proposedAt: at, proposedBy: person.id })
      .execute()
    for (const startsAt of new Set(times))
      await tx.insertInto('conversationTime').values({ conversationId: id, startsAt }).execute()
    if (asked.message !== null) {
      const { subject, text } = asked.message ?? (await filledTemplate(tx, applicationId, 'times'))
      await tellCandidate(tx, applicationId, { subject, text, key: `times:${id}`, by: person.id, at })
    }
    return { conversationId: id }
  })
}

async function giveWay(tx: Db, id: string, { by, at }: { by: string; at: number }) {
  await tx
    .updateTable('conversation')
    .set({ cancelledAt: at, cancelledBy: by, cancelledBecause: 'again' })
    .where('id', '=', id)
    .execute()
}
