import type { Db } from '~/db/connection.server'
import type { ProposalState } from '~/db/placeTables'

export const liveStates = ['askedCandidate', 'askedCompany', 'talking', 'agreed'] as const satisfies ProposalState[]

export function isLive(state: ProposalState) {
  return liveStates.some((live) => live === state)
}

type Step = { state: ProposalState; at: number; by?: string | null; words?: string }

/** Writes down what was said to a proposal; its state follows from this row (proposalStateFollows). */
export async function proposalStep(tx: Db, proposalId: string, { state, at, by = null, words = '' }: Step) {
  await tx.insertInto('proposalStep').values({ proposalId, state, at, by, words }).execute()
}
