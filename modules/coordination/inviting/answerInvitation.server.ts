import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { settleAssignments } from '../rules/settleAssignments.server'
import { joinTeam } from '../teams/changeTeamMembers.server'
import { writeProfile } from '../teams/saveProfile.server'
import { offeredSchema } from './askToJoin.server'

/** The invitations that somebody can still answer. */
export function openInvitations(db: Db, person: Pick<Person, 'id'>, now = Date.now()) {
  return db
    .selectFrom('invitation')
    .innerJoin('organisation', 'organisation.id', 'invitation.organisationId')
    .where('invitation.personId', '=', person.id)
    .where('invitation.kind', '=', 'joining')
    .where('acceptedAt', 'is', null)
    .where('declinedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .where('expiresAt', '>', now)
}

export async function readInvitation(db: Db, person: Pick<Person, 'id'>, invitationId: string, now = Date.now()) {
  const found = await openInvitations(db, person, now)
    .innerJoin('person as inviter', 'inviter.id', 'invitation.invitedBy')
    .where('invitation.id', '=', invitationId)
    .select(['invitation.id', 'organisationId', 'organisation.name as organisation', 'organisation.kind', 'offered'])
    .select(['inviter.name as inviter', 'expiresAt'])
    .executeTakeFirst()
  if (!found) return undefined
  const { offered, ...invitation } = found
  return { ...invitation, offered: offeredSchema.parse(JSON.parse(offered)) }
}

/** Says yes, and belongs there from then on, or no. Undefined when there is nothing to answer any more. */
export function answerInvitation(db: Db, person: Person, invitationId: string, isYes: boolean, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const invitation = await readInvitation(tx, person, invitationId, now)
    if (!invitation) return undefined
    const { organisationId } = invitation
    const answered = isYes ? { acceptedAt: now } : { declinedAt: now }
    const row = await tx
      .updateTable('invitation')
      .set(answered)
      .where('id', '=', invitationId)
      .returning('invitedBy')
      .executeTakeFirstOrThrow()
    if (!isYes) return { organisationId, isYes }
    await join(tx, { personId: person.id, organisationId, by: row.invitedBy }, invitation.offered, now)
    return { organisationId, isYes }
  })
}

type Joining = { personId: string; organisationId: string; by: string }
type Said = ReturnType<typeof offeredSchema.parse>

async function join(tx: Db, { personId, organisationId, by }: Joining, said: Said, now: number) {
  const { roles, teamIds, ...profile } = said
  await tx
    .insertInto('membership')
    .values(roles.map((role) => ({ personId, organisationId, role, grantedAt: now, grantedBy: by })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await writeProfile(tx, organisationId, { personId, ...profile }, by, now)
  const teams = await tx
    .selectFrom('team')
    .where('id', 'in', teamIds.length ? teamIds : [''])
    .where('organisationId', '=', organisationId)
    .where('endedAt', 'is', null)
    .select('id')
    .execute()
  for (const { id: teamId } of teams) await joinTeam(tx, { teamId, personIds: [personId], by }, now)
  await settleAssignments(tx, organisationId, now)
}
