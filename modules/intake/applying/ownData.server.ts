import type { Db } from '~/db/connection.server'
import { ownWords } from '../pipeline/ownWords.server'
import { proposalData } from '../places/proposalData.server'
import { documentsOf } from './documents.server'
import { fileOpenings } from './openFile.server'
import { candidateAt, stepsOf } from './ownPage.server'

/** What other parts of the intake know of a candidate, under a name of theirs; a new table is a line here. */
type Part = (db: Db, candidateId: string) => Promise<unknown>
const parts: Record<string, Part> = { words: ownWords, places: proposalData }

/** All that is known of the candidate of a link, for themselves: as a page, or as a file to take along. */
export async function ownData(db: Db, secret: string) {
  const candidate = await candidateAt(db, secret)
  if (!candidate) return undefined
  const { id, secret: _, mergedInto: __, erasedAt: ___, personId: ____, ...details } = candidate
  const others = Object.entries(parts).map(async ([name, read]) => [name, await read(db, id)] as const)
  return {
    details,
    applications: await applicationsOf(db, id),
    documents: await documentsOf(db, { candidateId: id }),
    consent: await db
      .selectFrom('keepingConsent')
      .where('candidateId', '=', id)
      .select(['months', 'givenAt', 'withdrawnAt'])
      .orderBy('givenAt')
      .execute(),
    openings: await fileOpenings(db, id),
    mergers: await mergersOf(db, id),
    ...Object.fromEntries(await Promise.all(others)),
  }
}

export type OwnData = NonNullable<Awaited<ReturnType<typeof ownData>>>

async function applicationsOf(db: Db, candidateId: string) {
  const rows = await db
    .selectFrom('application')
    .innerJoin('offering', 'offering.id', 'application.offeringId')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .where('application.candidateId', '=', candidateId)
    .select(['application.id', 'offering.title as programme', 'hub.name as hub', 'application.state'])
    .select(['application.appliedAt', 'application.since', 'application.crebo', 'application.employerName'])
    .select(['application.answers', 'application.wishes'])
    .orderBy('application.number')
    .execute()
  return Promise.all(
    rows.map(async ({ id, answers, wishes, ...row }) => ({
      ...row,
      answers: JSON.parse(answers) as Record<string, string>,
      wishes: JSON.parse(wishes) as { days?: number[]; furthest?: number | null; from?: string | null; work?: string },
      steps: await stepsOf(db, id),
    })),
  )
}

/** What those were called who turned out to be the same. */
function mergersOf(db: Db, candidateId: string) {
  return db
    .selectFrom('candidate')
    .innerJoin('candidateMerger', 'candidateMerger.mergedId', 'candidate.id')
    .where('candidate.mergedInto', '=', candidateId)
    .select(['candidate.name', 'candidate.email', 'candidate.phone', 'candidate.birthDate', 'candidateMerger.at'])
    .execute()
}
