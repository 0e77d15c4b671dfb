import type { Db } from '~/db/connection.server'
import { linkTo } from '~/modules/mail/linkTo.server'
import { postMail } from '~/modules/mail/postMail.server'
import { hashOf } from '~/modules/people/secret.server'
import { applyingMailTexts } from './texts'

/** Mails the link of a draft: to go on with it, or to say yes to what a company began. */
export async function tellDraft(tx: Db, draftId: string, word: 'goOn' | 'asked') {
  const draft = await tx
    .selectFrom('applicationDraft as draft')
    .innerJoin('offering', 'offering.id', 'draft.offeringId')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .leftJoin('person', 'person.id', 'draft.startedBy')
    .leftJoin('organisation as company', 'company.id', 'draft.companyId')
    .where('draft.id', '=', draftId)
    .select(['draft.secret', 'draft.email', 'draft.typed', 'draft.language', 'offering.title', 'offering.contactEmail'])
    .select(['hub.name as hubName', 'hub.email as hubEmail', 'person.name as by', 'company.name as company'])
    .executeTakeFirstOrThrow()
  const t = applyingMailTexts[draft.language]
  const words = word === 'goOn' ? t.goOn(draft.title) : t.asked(draft.title, draft.by ?? '', draft.company ?? '')
  await postMail(tx, {
    // A key outlives its mail, so that it does not hold the address itself.
    key: `applying:${draftId}:${word}:${hashOf(draft.email.toLowerCase())}`,
    to: { name: JSON.parse(draft.typed).name ?? '', email: draft.email },
    language: draft.language,
    from: { name: draft.hubName, email: draft.contactEmail || draft.hubEmail },
    subject: words.subject,
    text: [...words.lines, linkTo(`/application-drafts/${draft.secret}`)].join('\n\n'),
  })
}
