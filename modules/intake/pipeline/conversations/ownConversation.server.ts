import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import { linkTo } from '~/modules/mail/linkTo.server'
import { postMail } from '~/modules/mail/postMail.server'
import { takeStep } from '../../takeStep.server'
import { handlersOf } from '../handlersOf.server'
import { intakeOf } from '../intakeOf.server'
import { mailedCandidate } from '../mailedCandidate.server'
import { pipelineMailTexts } from '../texts'
import { tellDate } from './tellDate.server'

/** The conversations of a candidate that are proposed or planned, as their own page shows them. */
export async function ownConversations(db: Db, candidateSecret: string) {
  const conversations = await open(db, candidateSecret)
    .select(['conversation.id', 'conversation.minutes', 'conversation.place', 'conversation.link'])
    .select(['conversation.startsAt', 'conversation.noneFitsAt', 'conversation.noneFits', 'offering.title'])
    .select(['offering.contactName', 'offering.contactPhone', 'offering.contactEmail'])
    .orderBy('conversation.proposedAt')
    .execute()
  const times = await db
    .selectFrom('conversationTime')
    .where(
      'conversationId',
      'in',
      conversations.map(({ id }) => id),
    )
    .selectAll()
    .orderBy('startsAt')
    .execute()
  return conversations.map((one) => ({
    ...one,
    times: times.filter(({ conversationId }) => conversationId === one.id).map(({ startsAt }) => startsAt),
  }))
}
export type OwnConversation = Awaited<ReturnType<typeof ownConversations>>[number]

type Choice = { secret: string; conversationId: string; startsAt: number }
export type ChoiceRefused = { refused: 'gone' | 'past' | 'chosen' }

/** The candidate chooses one of the times: both get it for their calendar, and the application takes its step. */
export function chooseTime(db: Db, { secret, conversationId, startsAt }: Choice, at = Date.now()) {
  return inTransaction(db, async (tx): Promise<{ chosen: true } | ChoiceRefused | undefined> => {
    const found = await ofCandidate(tx, secret, conversationId)
    if (!found) return undefined
    if (found.cancelledAt !== null || found.heldAt !== null) return { refused: 'gone' }
    if (found.startsAt === startsAt) return { chosen: true }
    if (found.startsAt !== null) return { refused: 'chosen' }
    const time = await tx
      .selectFrom('conversationTime')
      .where('conversationId', '=', conversationId)
      .where('startsAt', '=', startsAt)
      .select('startsAt')
      .executeTakeFirst()
    if (!time) return { refused: 'gone' }
    if (startsAt <= at) return { refused: 'past' }
    await tx
      .updateTable('conversation')
      .set({ startsAt, chosenAt: at, noneFitsAt: null, noneFits: '' })
      .where('id', '=', conversationId)
      .execute()
    const { skipped } = await intakeOf(tx, found.offeringId)
    if (found.state === 'applied' && !skipped.includes('conversationPlanned'))
      await takeStep(tx, found.applicationId, { state: 'conversationPlanned', at, by: null })
    await tellDate(tx, conversationId, 'chosen', at)
    return { chosen: true }
  })
}

/** None of the times fits the candidate, who may say when it does; who handles it hears of it. */
export function saveNoneFits(
  db: Db,
  { secret, conversationId, words }: { secret: string; conversationId: string; words: string },
  at = Date.now(),
) {
  return inTransaction(db, async (tx): Promise<{ said: true } | ChoiceRefused | undefined> => {
    const found = await ofCandidate(tx, secret, conversationId)
    if (!found) return undefined
    if (found.cancelledAt !== null || found.heldAt !== null) return { refused: 'gone' }
    if (found.startsAt !== null) return { refused: 'chosen' }
    await tx
      .updateTable('conversation')
      .set({ noneFitsAt: at, noneFits: words })
      .where('id', '=', conversationId)
      .execute()
    const one = await mailedCandidate(tx, found.applicationId)
    for (const to of await handlersOf(tx, found.applicationId)) {
      const t = pipelineMailTexts[to.language]
      const link = `${t.propose}\n${linkTo(`/applications/${found.applicationId}`)}`
      await postMail(tx, {
        key: `noneFits:${found.applicationId}:${at}:${to.email}`,
        to,
        language: to.language,
        subject: t.noneFits(one.name),
        text: [t.noneFitsText(one.name), words && `“${words}”`, link].filter(Boolean).join('\n\n'),
      })
    }
    return { said: true }
  })
}

function ofCandidate(db: Db, secret: string, conversationId: string) {
  return bySecret(db, secret)
    .where('conversation.id', '=', conversationId)
    .selectAll('conversation')
    .select(['application.state', 'application.offeringId'])
    .executeTakeFirst()
}

function open(db: Db, secret: string) {
  return bySecret(db, secret).where('conversation.cancelledAt', 'is', null).where('conversation.heldAt', 'is', null)
}

function bySecret(db: Db, secret: string) {
  return db
    .selectFrom('candidate')
    .innerJoin('application', 'application.candidateId', 'candidate.id')
    .innerJoin('offering', 'offering.id', 'application.offeringId')
    .innerJoin('conversation', 'conversation.applicationId', 'application.id')
    .where('candidate.secret', '=', secret)
}
