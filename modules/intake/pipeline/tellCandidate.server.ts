import type { Db } from '~/db/connection.server'
import { linkTo } from '~/modules/mail/linkTo.server'
import { postMail } from '~/modules/mail/postMail.server'
import { mailedCandidate } from './mailedCandidate.server'
import { pipelineMailTexts } from './texts'

/**
 * `by` is who of the hub wrote it; without it the product says it by itself. The same key again says nothing. `toThem` stands
 * in the mail only: a link with which nobody else may answer.
 */
export type Told = { subject: string; text: string; toThem?: string; key: string; by?: string | null; at: number }

/**
 * Says something to a candidate, in the transaction that decides: it is kept in their file, goes out by mail with the way to
 * their own page, and from now on they heard of us. What they asked is answered by it when somebody wrote it.
 */
export async function tellCandidate(tx: Db, applicationId: string, told: Told) {
  const { subject, text, toThem, key, by = null, at } = told
  const kept = await tx
    .insertInto('candidateMessage')
    .values({ applicationId, direction: 'out', key, subject, text, at, by })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .executeTakeFirst()
  if (!kept.numInsertedOrUpdatedRows) return
  await tx.updateTable('application').set({ heardAt: at }).where('id', '=', applicationId).execute()
  if (by) await answerAll(tx, applicationId, { by, at })
  const one = await mailedCandidate(tx, applicationId)
  if (one.email === '') return
  const t = pipelineMailTexts[one.language]
  await postMail(tx, {
    key: `candidate:${applicationId}:${key}`,
    to: { name: one.name, email: one.email },
    language: one.language,
    from: { name: one.hubName, email: one.contactEmail || one.hubEmail },
    subject,
    text: [text, toThem, `${t.answerHere}\n${linkTo(`/applying/${one.secret}`)}`].filter(Boolean).join('\n\n'),
  })
}

/** What a candidate asked needs no answer any more. */
export async function answerAll(tx: Db, applicationId: string, { by, at }: { by: string; at: number }) {
  await tx
    .updateTable('candidateMessage')
    .set({ answeredAt: at, answeredBy: by })
    .where('applicationId', '=', applicationId)
    .where('direction', '=', 'in')
    .where('answeredAt', 'is', null)
    .execute()
}
