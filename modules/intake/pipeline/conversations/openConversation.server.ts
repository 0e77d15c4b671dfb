import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { handledApplications } from '../../visibleApplications.server'

/** The conversation of an application that was not held yet, nor cancelled. */
export function openConversation(db: Db, applicationId: string) {
  return db
    .selectFrom('conversation')
    .where('applicationId', '=', applicationId)
    .where('cancelledAt', 'is', null)
    .where('heldAt', 'is', null)
    .selectAll()
    .executeTakeFirst()
}

/** A conversation about an application that the person handles. */
export function handledConversation(db: Db, person: Person, conversationId: string) {
  return handledApplications(db, person)
    .innerJoin('conversation', 'conversation.applicationId', 'application.id')
    .where('conversation.id', '=', conversationId)
    .selectAll('conversation')
    .select(['application.state', 'application.offeringId'])
    .executeTakeFirst()
}
export type HandledConversation = NonNullable<Awaited<ReturnType<typeof handledConversation>>>
