import type { Db } from '~/db/connection.server'
import type { Language } from '~/db/tables'
import { linkTo } from '~/modules/mail/linkTo.server'
import { postMail } from '~/modules/mail/postMail.server'
import { newSecret } from '~/modules/people/secret.server'
import { type MailedPlace, mailedPlace } from './placeFacts.server'
import { placeMailTexts } from './placeMail'

type Words = { subject: string; lines: (string | false)[] }

/** Tells the company of a place something, with the way to its page. */
export async function tellCompany(tx: Db, place: MailedPlace, key: string, { subject, lines }: Words, link?: string) {
  const t = placeMailTexts[place.language]
  await postMail(tx, {
    key,
    to: { name: place.contactName || place.companyName, email: place.contactEmail },
    language: place.language,
    ...(place.hubName && { from: { name: place.hubName, email: place.hubEmail ?? '' } }),
    subject,
    text: [...lines.filter(Boolean), link, `${t.yourPlace}\n${linkTo(await pageOf(tx, place))}`]
      .filter(Boolean)
      .join('\n\n'),
  })
}

/** Where the company finds its place: signed in, or by a link of its own. */
export async function pageOf(tx: Db, { id, companyId, offeredBy, hubId, secret }: MailedPlace) {
  // A colleague without an account may be the contact of a company that has some: a link serves both.
  if (companyId !== null && hubId === null && offeredBy !== null) return `/work-places/${id}`
  if (secret !== null) return `/work-places/by-link/${secret}`
  const made = newSecret().secret
  await tx.updateTable('workPlace').set({ secret: made }).where('id', '=', id).execute()
  return `/work-places/by-link/${made}`
}

type Teller = { key: string; language: Language; to: { name: string; email: string } }

/** Tells somebody of a hub something, with the way to where it is done. */
export async function tellHub(tx: Db, { key, language, to }: Teller, { subject, lines }: Words, path: string) {
  const link = `${placeMailTexts[language].toMatching}\n${linkTo(path)}`
  await postMail(tx, { key, to, language, subject, text: [...lines.filter(Boolean), link].join('\n\n') })
}

type Offered = {
  workPlaceId: string
  draft: { createdBy: string | null; hubId: string | null; hubName: string | null }
  isByLink: boolean
}

/** Tells who was not there that a place is offered: the company when its hub did it, and the hub when the company did. */
export async function tellOffered(tx: Db, { workPlaceId, draft, isByLink }: Offered) {
  const place = await mailedPlace(tx, workPlaceId)
  const t = placeMailTexts[place.language]
  if (draft.hubId === null) return
  const words = isByLink ? t.offered(place.title) : t.offeredFor(place.title, draft.hubName ?? '')
  await tellCompany(tx, place, `place-offered:${workPlaceId}`, words)
  const asker = isByLink && draft.createdBy !== null ? await personFor(tx, draft.createdBy) : undefined
  if (!asker) return
  const came = placeMailTexts[asker.language].cameIn(place.title, place.companyName)
  await tellHub(
    tx,
    { key: `place-came:${workPlaceId}`, language: asker.language, to: asker },
    came,
    `/work-places/${workPlaceId}`,
  )
}

export function personFor(tx: Db, id: string) {
  return tx.selectFrom('person').where('id', '=', id).select(['name', 'email', 'language']).executeTakeFirst()
}
