import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import { linkTo } from '~/modules/mail/linkTo.server'
import { postMail } from '~/modules/mail/postMail.server'
import { handlersOf } from '../handlersOf.server'
import { pipelineMailTexts } from '../texts'

/** What the hub and a candidate said to each other, by application, the newest last; as the candidate's own page shows it. */
export function ownMessages(db: Db, candidateSecret: string) {
  return ofCandidate(db, candidateSecret)
    .innerJoin('candidateMessage', 'candidateMessage.applicationId', 'application.id')
    .leftJoin('person as writer', 'writer.id', 'candidateMessage.by')
    .select(['candidateMessage.id', 'candidateMessage.direction', 'candidateMessage.subject', 'candidateMessage.text'])
    .select(['candidateMessage.at', 'application.id as applicationId', 'offering.title', 'hub.name as hubName'])
    .select('writer.name as writerName')
    .orderBy('candidateMessage.at')
    .orderBy('candidateMessage.id')
    .execute()
}
export type OwnMessage = Awaited<ReturnType<typeof ownMessages>>[number]

/** The applications about which a candidate can write. */
export function ownApplications(db: Db, candidateSecret: string) {
  return ofCandidate(db, candidateSecret)
    .select(['application.id', 'offering.title', 'candidate.name', 'hub.name as hubName'])
    .orderBy('application.number', 'desc')
    .execute()
}

type Answer = { secret: string; applicationId: string; text: string }

/** What a candidate answers or asks comes into their file, and who handles it is mailed. Undefined when it is not theirs. */
export function answerOwn(db: Db, { secret, applicationId, text }: Answer, at = Date.now()) {
  return inTransaction(db, async (tx) => {
    const own = (await ownApplications(tx, secret)).find(({ id }) => id === applicationId)
    if (!own) return undefined
    const key = `answer:${applicationId}:${newId()}`
    await tx
      .insertInto('candidateMessage')
      .values({ applicationId, direction: 'in', key, text, at, by: null })
      .execute()
    for (const to of await handlersOf(tx, applicationId)) {
      const t = pipelineMailTexts[to.language]
      await postMail(tx, {
        key: `${key}:${to.email}`,
        to,
        language: to.language,
        subject: t.answered(own.name, own.title),
        text: [t.answeredText(own.name), text, `${t.file}\n${linkTo(`/applications/${applicationId}`)}`].join('\n\n'),
      })
    }
    return { said: true as const }
  })
}

function ofCandidate(db: Db, secret: string) {
  return db
    .selectFrom('candidate')
    .innerJoin('application', 'application.candidateId', 'candidate.id')
    .innerJoin('offering', 'offering.id', 'application.offeringId')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .where('candidate.secret', '=', secret)
    .where('candidate.erasedAt', 'is', null)
}
