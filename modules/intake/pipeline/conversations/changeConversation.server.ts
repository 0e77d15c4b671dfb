import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { takeStep } from '../../takeStep.server'
import { intakeOf } from '../intakeOf.server'
import { answersFrom } from '../questions'
import type { Proposal } from './conversationSchema'
import { type HandledConversation, handledConversation } from './openConversation.server'
import { tellDate } from './tellDate.server'

export type ConversationRefused = { refused: 'gone' | 'past' | 'unplanned' }
type Change = { tx: Db; talk: HandledConversation; at: number }

/** Gives a conversation another time, or another place: both hear of it, and their calendars follow. */
export function moveConversation(
  db: Db,
  person: Person,
  conversationId: string,
  { startsAt, ...rest }: Omit<Proposal, 'times'> & { startsAt: number },
  now = Date.now(),
) {
  return change(db, person, conversationId, now, async ({ tx, talk, at }) => {
    if (startsAt <= at) return { refused: 'past' }
    await tx
      .updateTable('conversation')
      .set({ ...rest, startsAt, chosenAt: at, chosenBy: person.id, noneFitsAt: null, noneFits: '' })
      .where('id', '=', talk.id)
      .execute()
    const { skipped } = await intakeOf(tx, talk.offeringId)
    if (talk.state === 'applied' && !skipped.includes('conversationPlanned'))
      await takeStep(tx, talk.applicationId, { state: 'conversationPlanned', at, by: person.id })
    await tellDate(tx, talk.id, talk.startsAt === null ? 'chosen' : 'moved', at)
    return undefined
  })
}

/** Calls a conversation off; who had its date hears of it, and who only came this far for it goes a step back. */
export function cancelConversation(db: Db, person: Person, conversationId: string, why: string, now = Date.now()) {
  return change(db, person, conversationId, now, async ({ tx, talk, at }) => {
    await tx
      .updateTable('conversation')
      .set({ cancelledAt: at, cancelledBy: person.id, cancelledBecause: why })
      .where('id', '=', talk.id)
      .execute()
    if (talk.startsAt !== null) await tellDate(tx, talk.id, 'cancelled', at, why)
    if (talk.state === 'conversationPlanned' && !(await wasHeld(tx, talk.applicationId)))
      await takeStep(tx, talk.applicationId, { state: 'applied', at, by: person.id })
    return undefined
  })
}

function wasHeld(tx: Db, applicationId: string) {
  return tx
    .selectFrom('conversation')
    .where('applicationId', '=', applicationId)
    .where('heldAt', 'is not', null)
    .select('id')
    .executeTakeFirst()
}

/** A conversation was held: its notes and the small form, kept with the questions as they were asked. */
export function holdConversation(
  db: Db,
  person: Person,
  conversationId: string,
  { notes, values }: { notes: string; values: Record<string, string> },
  now = Date.now(),
) {
  return inTransaction(db, async (tx) => {
    const talk = await handledConversation(tx, person, conversationId)
    if (!talk) return undefined
    if (talk.cancelledAt !== null) return { refused: 'gone' as const }
    const { questions } = await intakeOf(tx, talk.offeringId)
    const answers = JSON.stringify(answersFrom(questions, values))
    const first = talk.heldAt === null ? { heldAt: now, heldBy: person.id } : {}
    await tx
      .updateTable('conversation')
      .set({ notes, answers, ...first })
      .where('id', '=', talk.id)
      .execute()
    return { held: true as const }
  })
}

function change(
  db: Db,
  person: Person,
  conversationId: string,
  at: number,
  work: (of: Change) => Promise<ConversationRefused | undefined>,
) {
  return inTransaction(db, async (tx): Promise<{ changed: true } | ConversationRefused | undefined> => {
    const talk = await handledConversation(tx, person, conversationId)
    if (!talk) return undefined
    if (talk.cancelledAt !== null || talk.heldAt !== null) return { refused: 'gone' }
    return (await work({ tx, talk, at })) ?? { changed: true }
  })
}
