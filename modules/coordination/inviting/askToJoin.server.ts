import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Language, Role } from '~/db/tables'
import { linkTo } from '~/modules/mail/linkTo.server'
import { postMail } from '~/modules/mail/postMail.server'
import { grantableRoles } from '~/modules/people/granting'
import { managedOrganisation } from '~/modules/people/managedOrganisations.server'
import type { Person } from '~/modules/people/person'
import { rateLimit } from '~/modules/people/rateLimit.server'
import { roleSchema } from '~/modules/people/roleSchema'
import { newInvitation } from './invite.server'
import { invitationTexts } from './texts'

/** What somebody will be who says yes. */
export const offeredSchema = z.object({
  roles: z.array(roleSchema).min(1),
  jobTitle: z.string().default(''),
  startedOn: z.string().nullable().default(null),
  phone: z.string().default(''),
  teamIds: z.array(z.string()).default([]),
})
export type Offered = Partial<z.output<typeof offeredSchema>> & { roles: Role[] }

const perMaker = rateLimit(60, 3600)

/**
 * Asks somebody who has an account and belongs elsewhere to join a managed organisation: they say yes or no themselves.
 * Undefined when the organisation is not managed or there is no such account.
 */
export async function askToJoin(
  db: Db,
  actor: Person,
  organisationId: string,
  { email, ...offered }: Offered & { email: string },
  now = Date.now(),
) {
  if (!(await perMaker.spend(actor.id))) return { refused: 'tooMany' as const }
  return inTransaction(db, async (tx) => {
    const organisation = await managedOrganisation(tx, actor, organisationId)
    if (!organisation) return undefined
    const grantable = grantableRoles(actor, organisation)
    if (!offered.roles.length || !offered.roles.every((role) => grantable.includes(role)))
      return { refused: 'roles' as const }
    const person = tx.selectFrom('person').where('email', '=', email).select('id')
    const known = await person.executeTakeFirst()
    return (
      known && { invitationId: await askThem(tx, { organisationId, by: actor.id, personId: known.id, offered }, now) }
    )
  })
}

type Asking = { organisationId: string; by: string; personId: string; offered: Offered }

export async function askThem(tx: Db, { organisationId, by, personId, offered }: Asking, now: number) {
  const from = await tx
    .selectFrom('organisation')
    .where('id', '=', organisationId)
    .select(['name', 'email'])
    .executeTakeFirstOrThrow()
  const person = await tx
    .selectFrom('person')
    .where('id', '=', personId)
    .select(['name', 'email', 'language'])
    .executeTakeFirstOrThrow()
  const id = await newInvitation(tx, { organisationId, personId, by, kind: 'joining', offered }, now)
  const language = person.language as Language
  const words = invitationTexts[language].joining(from.name, linkTo(`/invitations/${id}`))
  const to = { name: person.name, email: person.email }
  await postMail(tx, { key: `invitation:${id}`, to, language, from, invitationId: id, ...words }, now)
  return id
}
