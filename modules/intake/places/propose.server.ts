import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { handledApplications } from '../visibleApplications.server'
import { type PlaceRefused, whyNot } from './place.server'
import { isLive, liveStates, proposalStep } from './proposalStep.server'
import { handledProposals } from './proposed.server'
import { ask } from './tellProposal.server'
import { matchedPlaces } from './workedPlaces.server'

type Asked = { applicationId: string; workPlaceIds: string[]; note: string }
type NotProposed = { workPlaceId: string; refused: PlaceRefused['refused'] | 'known' }

/** Proposes places to an applicant: first they are asked, and nobody else reads of it before their yes. */
export function propose(db: Db, person: Person, { applicationId, workPlaceIds, note }: Asked, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const application = await handledApplications(tx, person)
      .where('application.id', '=', applicationId)
      .select('application.id')
      .executeTakeFirst()
    if (!application) return undefined
    const refused: NotProposed[] = []
    const proposalIds: string[] = []
    for (const workPlaceId of new Set(workPlaceIds)) {
      const why = await whyNotProposed(tx, person, { applicationId, workPlaceId, at: now })
      if (why) refused.push({ workPlaceId, refused: why })
      else proposalIds.push(await add(tx, { ...application, workPlaceId, note, by: person.id, now }))
    }
    return { proposalIds, refused }
  })
}

async function whyNotProposed(
  tx: Db,
  person: Person,
  asked: { applicationId: string; workPlaceId: string; at: number },
) {
  const { applicationId, workPlaceId } = asked
  const mine = await matchedPlaces(tx, person)
    .where('workPlace.id', '=', workPlaceId)
    .select('workPlace.id')
    .executeTakeFirst()
  if (!mine) return 'absent'
  const known = await tx
    .selectFrom('matchProposal')
    .where('applicationId', '=', applicationId)
    .where('workPlaceId', '=', workPlaceId)
    .where('state', 'in', liveStates)
    .select('id')
    .executeTakeFirst()
  return known ? 'known' : (await whyNot(tx, asked))?.refused
}

type New = { id: string; workPlaceId: string; note: string; by: string; now: number }

async function add(tx: Db, { id: applicationId, workPlaceId, note, by, now }: New) {
  const id = newId()
  const row = { id, applicationId, workPlaceId, note, proposedAt: now, proposedBy: by, since: now }
  await tx.insertInto('matchProposal').values(row).execute()
  await proposalStep(tx, id, { state: 'askedCandidate', at: now, by })
  await ask(tx, id, 'candidate', now)
  return id
}

/** Mails whose turn it is a new link; the one before leads nowhere any more. */
export function askAgain(db: Db, person: Person, proposalId: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const found = await liveProposal(tx, person, proposalId)
    if (!found) return undefined
    if (found.state === 'agreed') return { refused: 'agreed' as const }
    await ask(tx, proposalId, found.state === 'askedCandidate' ? 'candidate' : 'company', now)
    return { asked: true as const }
  })
}

/** Takes a proposal back; links say so from then on. */
export function withdrawProposal(db: Db, person: Person, proposalId: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const found = await liveProposal(tx, person, proposalId)
    if (!found) return undefined
    await proposalStep(tx, proposalId, { state: 'withdrawn', at: now, by: person.id })
    return { withdrawn: true as const }
  })
}

export async function liveProposal(tx: Db, person: Person, proposalId: string) {
  const found = await handledProposals(tx, person)
    .where('matchProposal.id', '=', proposalId)
    .select(['matchProposal.id', 'matchProposal.state', 'matchProposal.applicationId', 'matchProposal.workPlaceId'])
    .executeTakeFirst()
  return found && isLive(found.state) ? found : undefined
}
