import type { Db } from '~/db/connection.server'
import { linkTo } from '~/modules/mail/linkTo.server'
import { postMail } from '~/modules/mail/postMail.server'
import { whenWords } from './mailFacts.server'
import { sessionMailTexts } from './texts'

/** Tells somebody who waits for a date that we know; with a session that there is one; when asked again, that they can stay. */
export async function tellInterest(tx: Db, interestId: string, sessionId: string | undefined, askedAgainAt?: number) {
  const one = await tx
    .selectFrom('offeringInterest')
    .innerJoin('offering', 'offering.id', 'offeringInterest.offeringId')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .where('offeringInterest.id', '=', interestId)
    .select([
      'offeringInterest.name',
      'offeringInterest.email',
      'secret',
      'offeringInterest.language',
      'offering.title',
      'offering.kind',
      'offering.slug',
    ])
    .select(['hub.name as hubName', 'hub.email as hubEmail', 'offering.contactEmail'])
    .executeTakeFirstOrThrow()
  const t = sessionMailTexts[one.language]
  const { subject, lines } = sessionId
    ? t.dated(one.title, await whenOf(tx, sessionId, one.language))
    : askedAgainAt === undefined
      ? t.interested(one.title)
      : t.interestedStill(one.title)
  // Who wants to work and learn applies, and takes no seat.
  const dated = one.kind === 'bbl' ? `/catalogue/${one.slug}/application` : `/sessions/${sessionId}/booking`
  const link = linkTo(sessionId ? dated : `/interests/${one.secret}`)
  await postMail(tx, {
    key: ['interest', interestId, sessionId, askedAgainAt].filter(Boolean).join(':'),
    to: { name: one.name, email: one.email },
    language: one.language,
    from: { name: one.hubName, email: one.contactEmail || one.hubEmail },
    subject,
    text: [...lines, link].join('\n\n'),
  })
}

async function whenOf(tx: Db, sessionId: string, language: 'nl' | 'en') {
  const session = await tx
    .selectFrom('offeringSession')
    .where('id', '=', sessionId)
    .select(['startsAt', 'endsAt', 'place'])
    .executeTakeFirstOrThrow()
  const meetings = await tx
    .selectFrom('sessionMeeting')
    .where('sessionId', '=', sessionId)
    .select(['startsAt', 'endsAt', 'room', 'removedAt'])
    .orderBy('startsAt')
    .execute()
  return whenWords({ ...session, meetings, language })
}
