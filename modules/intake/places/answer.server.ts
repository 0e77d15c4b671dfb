import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { ProposalState } from '~/db/placeTables'
import { dutchDay } from '~/modules/people/dutchDay'
import type { Person } from '~/modules/people/person'
import { lines } from '~/modules/people/typedText'
import type { Side } from './answerLinks.server'
import { placeStateOf } from './placeState'
import { proposalStep } from './proposalStep.server'
import { liveProposal } from './propose.server'
import { proposedTo } from './proposed.server'
import { shares } from './shares'
import { ask, tellProposer } from './tellProposal.server'
import { allPlaces } from './workedPlaces.server'

/** Why a link asks nothing any more; `open` when it does. */
export type Standing = 'open' | 'used' | 'expired' | 'replaced' | 'overtaken' | 'withdrawn'

export const answerSchema = z.object({
  answer: z.enum(['yes', 'no', 'talk']),
  words: lines(600).default(''),
  shares: z.array(z.enum(shares)).max(shares.length).default([]),
})
export type Answer = z.output<typeof answerSchema>

const turns: Record<Side, ProposalState[]> = { candidate: ['askedCandidate'], company: ['askedCompany', 'talking'] }

/** What a link asks of whom; undefined when there never was such a link. */
export async function readAnswer(db: Db, secret: string, now = Date.now()) {
  const link = await db.selectFrom('answerLink').where('secret', '=', secret).selectAll().executeTakeFirst()
  if (!link) return undefined
  const proposed = await proposedTo(db, link.proposalId)
  const place = await allPlaces(db)
    .where('workPlace.id', '=', proposed.workPlaceId)
    .selectAll('workPlace')
    .select(['taken', 'crebo.name as qualification', 'crebo.level'])
    .executeTakeFirstOrThrow()
  const steps = await db
    .selectFrom('proposalStep')
    .where('proposalId', '=', proposed.id)
    .select(['state', 'at', 'words'])
    .orderBy('id')
    .execute()
  const isGone = placeStateOf(place, dutchDay(now)) !== 'open'
  return { link, side: link.side, proposed, place, steps, standing: standingOf(link, proposed.state, isGone, now) }
}

export type OpenAnswer = NonNullable<Awaited<ReturnType<typeof readAnswer>>>

function standingOf(
  { side, replacedAt, expiresAt }: { side: Side; replacedAt: number | null; expiresAt: number },
  state: ProposalState,
  isGone: boolean,
  now: number,
): Standing {
  const isTurn = turns[side].includes(state)
  if (state === 'overtaken' || (isTurn && isGone)) return 'overtaken'
  if (state === 'withdrawn') return 'withdrawn'
  if (replacedAt !== null) return isTurn ? 'replaced' : 'used'
  if (state === 'lapsed' || (isTurn && expiresAt < now)) return 'expired'
  if (isTurn) return 'open'
  return side === 'company' && state === 'candidateDeclined' ? 'withdrawn' : 'used'
}

/** Answers by a link. Refused when it asks nothing any more; undefined when there never was such a link. */
export function answerByLink(db: Db, secret: string, answer: Answer, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const found = await readAnswer(tx, secret, now)
    if (!found) return undefined
    if (found.standing !== 'open') return { refused: found.standing }
    if (found.side === 'candidate' && answer.answer === 'talk') return { refused: 'open' as const }
    await write(tx, found.proposed.id, found.side, answer, null, now)
    return { answered: answer.answer }
  })
}

/** Writes down what one side said by telephone, on the day that it was said. */
export function recordAnswer(db: Db, person: Person, proposalId: string, answer: Answer, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const found = await liveProposal(tx, person, proposalId)
    if (!found || found.state === 'agreed') return undefined
    const side = found.state === 'askedCandidate' ? 'candidate' : 'company'
    if (side === 'candidate' && answer.answer === 'talk') return undefined
    await write(tx, proposalId, side, answer, person.id, now)
    return { answered: answer.answer }
  })
}

async function write(tx: Db, proposalId: string, side: Side, answer: Answer, by: string | null, now: number) {
  const { words } = answer
  await proposalStep(tx, proposalId, { state: stateAfter(side, answer.answer), at: now, by, words })
  if (side === 'candidate' && answer.answer === 'yes') {
    const said = JSON.stringify(answer.shares)
    await tx.updateTable('matchProposal').set({ shares: said }).where('id', '=', proposalId).execute()
    await ask(tx, proposalId, 'company', now)
  }
  if (by === null) await tellProposer(tx, proposalId, { side, answer: answer.answer, words }, now)
}

function stateAfter(side: Side, answer: Answer['answer']): ProposalState {
  if (side === 'candidate') return answer === 'yes' ? 'askedCompany' : 'candidateDeclined'
  if (answer === 'talk') return 'talking'
  return answer === 'yes' ? 'agreed' : 'companyDeclined'
}
