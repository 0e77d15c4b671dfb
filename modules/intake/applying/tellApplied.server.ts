import type { Db } from '~/db/connection.server'
import { linkTo } from '~/modules/mail/linkTo.server'
import { postMail } from '~/modules/mail/postMail.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { applyingMailTexts } from './texts'

/** Mails who applied once more the link to their own page, or a parent that an application came in. */
export async function tellApplied(
  tx: Db,
  candidateId: string,
  offeringId: string,
  word: 'appliedAgain' | 'parent',
  now: number,
) {
  const one = await tx.selectFrom('candidate').where('id', '=', candidateId).selectAll().executeTakeFirstOrThrow()
  const programme = await tx
    .selectFrom('offering')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .where('offering.id', '=', offeringId)
    .select(['offering.title', 'offering.contactName', 'offering.contactEmail', 'offering.contactPhone'])
    .select(['hub.name as hubName', 'hub.email as hubEmail', 'hub.phone as hubPhone'])
    .executeTakeFirstOrThrow()
  const t = applyingMailTexts[one.language]
  const { title, hubName, contactName, contactEmail, hubEmail, contactPhone, hubPhone } = programme
  const words = {
    appliedAgain: t.appliedAgain(title),
    parent: t.parent(one.name, title, hubName),
  }[word]
  const replyTo = contactEmail || hubEmail
  const contact = [contactName || hubName, replyTo, contactPhone || hubPhone].filter(Boolean).join(', ')
  const link = word === 'parent' ? [] : [linkTo(`/applying/${one.secret}`)]
  await postMail(tx, {
    key: `candidate:${candidateId}:${word}:${offeringId}:${dutchDay(now)}`,
    to: word === 'parent' ? { name: one.parentName, email: one.parentEmail } : { name: one.name, email: one.email },
    language: one.language,
    from: { name: hubName, email: replyTo },
    subject: words.subject,
    text: [...words.lines, ...link, t.contact(contact)].join('\n\n'),
  })
}
