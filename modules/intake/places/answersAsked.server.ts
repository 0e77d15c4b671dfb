import type { Db } from '~/db/connection.server'

/** Whose answer to a proposed place is being waited for, by application, since when; of one, or of all. */
export async function answersAsked(db: Db, applicationId?: string) {
  const rows = await db
    .selectFrom('matchProposal')
    .where('state', 'in', ['askedCandidate', 'askedCompany'])
    .$if(applicationId !== undefined, (some) => some.where('applicationId', '=', applicationId!))
    .select(['applicationId as id', 'state', 'since'])
    .execute()
  // Who wants to meet first waits for an appointment that the hub makes.
  return rows.map(({ id, state, since }) => {
    const who = state === 'askedCandidate' ? ('candidate' as const) : ('company' as const)
    return { id, who, since }
  })
}
