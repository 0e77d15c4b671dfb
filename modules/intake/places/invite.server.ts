import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Language } from '~/db/tables'
import { linkTo } from '~/modules/mail/linkTo.server'
import { postMail } from '~/modules/mail/postMail.server'
import { dutchDay } from '~/modules/people/dutchDay'
import type { Person } from '~/modules/people/person'
import { emailSchema } from '~/modules/people/personSchema'
import { newSecret } from '~/modules/people/secret.server'
import { line } from '~/modules/people/typedText'
import { dayWords } from './dayWords'
import { ownDrafts } from './draftPlace.server'
import { emptyPlace, readPlaceValues } from './placeFields'
import { placeMailTexts } from './placeMail'
import { daysAfter, offerDays } from './placeState'
import { matchingHubs } from './workedPlaces.server'

const day = 86_400_000
/** So long a company can fill in the form behind its link. */
export const inviteDays = 30

export const invitationSchema = z.object({
  hubId: z.string().max(40).optional(),
  companyName: line(120).pipe(z.string().min(1)),
  contactName: line(120).default(''),
  contactEmail: emailSchema,
  language: z.enum(['nl', 'en']).default('nl'),
})
type Invitation = z.output<typeof invitationSchema>

/** Mails a company the link of a form in which it offers a place. Undefined for a hub that is not the person's. */
export function inviteCompany(db: Db, person: Person, asked: Invitation, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const hubId = asked.hubId ?? matchingHubs(person)[0]
    if (hubId === undefined || !matchingHubs(person).includes(hubId)) return undefined
    const { companyName, contactName, contactEmail, language } = asked
    const offeredUntil = daysAfter(dutchDay(now), offerDays)
    const values = { ...emptyPlace, companyName, contactName, contactEmail, offeredUntil }
    const id = newId()
    await tx
      .insertInto('placeDraft')
      .values({
        ...{ id, hubId, companyId: null, fields: JSON.stringify(values), language },
        ...{ createdAt: now, createdBy: person.id, updatedAt: now, updatedBy: person.id },
      })
      .execute()
    await mailLink(tx, person, id, now)
    return { draftId: id }
  })
}

/** Mails the link once more; the one before leads nowhere any more. */
export function inviteAgain(db: Db, person: Person, draftId: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const found = await ownDrafts(tx, person).where('id', '=', draftId).select(['id', 'invitedAt']).executeTakeFirst()
    if (!found || found.invitedAt === null) return undefined
    await mailLink(tx, person, draftId, now)
    return { draftId }
  })
}

async function mailLink(tx: Db, person: Person, draftId: string, now: number) {
  const { secret } = newSecret()
  const expiresAt = now + inviteDays * day
  await tx.updateTable('placeDraft').set({ secret, invitedAt: now, expiresAt }).where('id', '=', draftId).execute()
  const draft = await tx
    .selectFrom('placeDraft')
    .innerJoin('organisation as hub', 'hub.id', 'placeDraft.hubId')
    .where('placeDraft.id', '=', draftId)
    .select(['placeDraft.fields', 'placeDraft.language', 'hub.name as hubName'])
    .executeTakeFirstOrThrow()
  const { companyName, contactName, contactEmail } = readPlaceValues(draft.fields)
  const language: Language = draft.language
  const t = placeMailTexts[language]
  const until = dayWords(dutchDay(expiresAt), language)
  const { subject, lines } = t.invited(draft.hubName, person.name, until)
  await postMail(tx, {
    key: `place-invitation:${draftId}:${now}`,
    to: { name: contactName || companyName, email: contactEmail },
    language,
    from: { name: draft.hubName, email: person.email },
    subject,
    text: [...lines, `${t.invitedLink}\n${linkTo(`/work-places/by-link/${secret}`)}`].join('\n\n'),
  })
}
