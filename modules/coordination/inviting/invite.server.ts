import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Language } from '~/db/tables'
import { postMail } from '~/modules/mail/postMail.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { managedOrganisation } from '~/modules/people/managedOrganisations.server'
import type { Person } from '~/modules/people/person'
import { rateLimit } from '~/modules/people/rateLimit.server'
import { inPieces } from '~/modules/progress/assigning/inPieces'
import { invitationTexts } from './texts'

export const invitationDays = 14
const perMaker = rateLimit(300, 3600)

/**
 * Sends people of a managed organisation, who have no password yet, a mail with a link that sets one; once more is allowed, and
 * the newest invitation holds. Undefined when the organisation is not managed.
 */
export async function invite(db: Db, actor: Person, organisationId: string, personIds: string[], now = Date.now()) {
  if (!(await perMaker.spend(actor.id))) return { refused: 'tooMany' as const }
  return inTransaction(db, async (tx) => {
    if (!(await managedOrganisation(tx, actor, organisationId))) return undefined
    const invited = await inviteThose(tx, { organisationId, by: actor.id, personIds }, now)
    return { invited }
  })
}

type Inviting = { organisationId: string; by: string; personIds: string[] }

/** Invites those among these people who belong here and have no password; says how many. */
export async function inviteThose(tx: Db, { organisationId, by, personIds }: Inviting, now: number) {
  const organisation = tx.selectFrom('organisation').where('id', '=', organisationId).select(['name', 'email'])
  const from = await organisation.executeTakeFirstOrThrow()
  let invited = 0
  for (const some of inPieces(personIds))
    for (const person of await withoutPassword(tx, organisationId, some)) {
      const id = await newInvitation(tx, { organisationId, personId: person.id, by, kind: 'newcomer' }, now)
      const language = person.language as Language
      const lastDay = dayIn(language, now + invitationDays * 86_400_000)
      const to = { name: person.name, email: person.email }
      const words = invitationTexts[language].newcomer(from.name, lastDay)
      await postMail(tx, { key: `invitation:${id}`, to, language, from, invitationId: id, ...words }, now)
      invited += 1
    }
  return invited
}

type New = { organisationId: string; personId: string; by: string; kind: 'newcomer' | 'joining'; offered?: object }

/** The invitation that holds from now on: an earlier open one of the same organisation is withdrawn. */
export async function newInvitation(tx: Db, { by, offered = {}, ...row }: New, now: number) {
  await tx
    .updateTable('invitation')
    .set({ withdrawnAt: now, withdrawnBy: by })
    .where('organisationId', '=', row.organisationId)
    .where('personId', '=', row.personId)
    .where('acceptedAt', 'is', null)
    .where('declinedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .execute()
  const id = newId()
  const times = { invitedAt: now, expiresAt: now + invitationDays * 86_400_000 }
  await tx
    .insertInto('invitation')
    .values({ id, ...row, ...times, invitedBy: by, offered: JSON.stringify(offered) })
    .execute()
  return id
}

function withoutPassword(tx: Db, organisationId: string, personIds: string[]) {
  return tx
    .selectFrom('person')
    .where('id', 'in', personIds)
    .where('passwordHash', 'is', null)
    .where('id', 'in', (eb) =>
      eb.selectFrom('membership').where('organisationId', '=', organisationId).select('personId'),
    )
    .where('id', 'not in', (eb) => eb.selectFrom('castMember').select('personId'))
    .select(['id', 'name', 'email', 'language'])
    .execute()
}

function dayIn(language: Language, at: number) {
  const [year, month, day] = dutchDay(at).split('-').map(Number) as [number, number, number]
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, day),
  )
}
