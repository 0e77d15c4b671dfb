import type { Db } from '~/db/connection.server'
import type { Language } from '~/db/tables'
import { readAnswer } from './answer.server'
import { factsOf, mailedPlace } from './placeFacts.server'
import { saidOf } from './sharedFacts'

export type OwnProposal = Awaited<ReturnType<typeof proposalsOf>>[number]

/** The places that were proposed to a candidate, for their own page: what is asked of them first, and what came of the rest. */
export async function proposalsOf(db: Db, candidateId: string, language: Language, now = Date.now()) {
  const links = await db
    .selectFrom('answerLink')
    .innerJoin('matchProposal', 'matchProposal.id', 'answerLink.proposalId')
    .innerJoin('application', 'application.id', 'matchProposal.applicationId')
    .where('application.candidateId', '=', candidateId)
    .where('answerLink.side', '=', 'candidate')
    .where('answerLink.replacedAt', 'is', null)
    .orderBy('matchProposal.proposedAt', 'desc')
    .select('answerLink.secret')
    .limit(20)
    .execute()
  const found = await Promise.all(links.map(({ secret }) => askedOf(db, secret, language, now)))
  return found
    .filter((one) => one !== undefined)
    .sort((a, b) => Number(b.standing === 'open') - Number(a.standing === 'open'))
}

/** What one link asks, in words that a page can show. */
export async function askedOf(db: Db, secret: string, language: Language, now = Date.now()) {
  const asked = await readAnswer(db, secret, now)
  if (!asked) return undefined
  const { side, standing, proposed, place, steps, link } = asked
  const facts = factsOf(await mailedPlace(db, place.id), language)
  const { description, supervisorName, schoolDay, companyName } = place
  return {
    ...{ secret, side, standing, facts, note: proposed.note, state: proposed.state, expiresAt: link.expiresAt },
    place: { description, supervisorName, schoolDay, companyName },
    candidate: { name: proposed.name, said: saidOf(proposed, proposed.wishes, language) },
    sharing: { email: proposed.email, phone: proposed.phone, place: proposed.place },
    shares: proposed.shares,
    wishes: proposed.wishes,
    contact: {
      name: proposed.proposerName,
      email: proposed.proposerEmail ?? proposed.hubEmail,
      phone: proposed.hubPhone,
    },
    hubName: proposed.hubName,
    own: steps.findLast(({ state }) => ownStates[side].some((one) => one === state)),
  }
}

const ownStates = {
  candidate: ['askedCompany', 'candidateDeclined'],
  company: ['agreed', 'companyDeclined', 'talking'],
} as const
