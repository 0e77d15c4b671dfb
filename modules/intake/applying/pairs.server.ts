import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { likePairs, visibleCandidates } from './likeCandidates.server'

const mostShown = 20

/** Pairs that look alike, each of the two with what there is to compare; so many at a time. */
export async function pairsToJudge(db: Db, person: Person) {
  const pairs = await likePairs(db, person)
  const shown = pairs.slice(0, mostShown)
  const sides = await sidesOf(db, person, [...new Set(shown.flatMap(({ one, other }) => [one, other]))])
  return {
    total: pairs.length,
    pairs: shown.map(({ one, other, likeness }) => ({ likeness, sides: [sides.get(one)!, sides.get(other)!] })),
  }
}

async function sidesOf(db: Db, person: Person, ids: string[]) {
  const rows = await visibleCandidates(db, person)
    .where('candidate.id', 'in', ids)
    .select(['candidate.id', 'candidate.name', 'candidate.birthDate', 'candidate.email', 'candidate.phone'])
    .select(['candidate.place', 'candidate.createdAt'])
    .select((eb) =>
      eb
        .selectFrom('candidateDocument')
        .whereRef('candidateDocument.candidateId', '=', 'candidate.id')
        .select((of) => of.fn.countAll<number>().as('count'))
        .as('papers'),
    )
    .execute()
  const applications = await applicationsOf(db, ids)
  const side = (row: (typeof rows)[number]) => ({
    ...row,
    papers: row.papers ?? 0,
    applications: applications.filter(({ candidateId }) => candidateId === row.id),
  })
  return new Map(rows.map((row) => [row.id, side(row)]))
}

function applicationsOf(db: Db, candidateIds: string[]) {
  return db
    .selectFrom('application')
    .innerJoin('offering', 'offering.id', 'application.offeringId')
    .where('application.candidateId', 'in', candidateIds)
    .select(['application.id', 'application.candidateId', 'application.state', 'offering.title'])
    .orderBy('application.number')
    .execute()
}

export type Pair = Awaited<ReturnType<typeof pairsToJudge>>['pairs'][number]
