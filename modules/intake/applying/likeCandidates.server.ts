import type { Db } from '~/db/connection.server'
import { organisationsWithRole, type Person } from '~/modules/people/person'
import { handledApplications } from '../visibleApplications.server'
import { type Identity, isSurelySame, type Likeness, likenessOf, nameKey, phoneKey } from './likeness.server'

/** Who is there already with this name, date of birth and e-mail address. */
export async function surelySame(tx: Db, identity: Identity) {
  const sameAddress = await tx
    .selectFrom('candidate')
    .where('email', '=', identity.email)
    .where('mergedInto', 'is', null)
    .where('erasedAt', 'is', null)
    .select(['id', 'secret', 'name', 'birthDate', 'email', 'phone'])
    .orderBy('createdAt')
    .execute()
  return sameAddress.find((one) => isSurelySame(one, identity))
}

export type Pair = { one: string; other: string; likeness: Likeness[] }

/** Pairs of candidates whom the person handles that are likely one and the same, the most alike first. */
export async function likePairs(db: Db, person: Person): Promise<Pair[]> {
  const candidates = await handledCandidates(db, person)
  const distinct = await db.selectFrom('candidateDistinction').select(['oneId', 'otherId']).execute()
  const known = new Set(distinct.map(({ oneId, otherId }) => `${oneId} ${otherId}`))
  const pairs: Pair[] = []
  for (const [one, other] of possiblePairs(candidates)) {
    const [first, second] = one.id < other.id ? [one, other] : [other, one]
    if (known.has(`${first.id} ${second.id}`)) continue
    const likeness = likenessOf(one, other)
    if (likeness.length > 0) pairs.push({ one: one.id, other: other.id, likeness })
  }
  return pairs.sort((a, b) => b.likeness.length - a.likeness.length)
}

type Row = Identity & { id: string }

function handledCandidates(db: Db, person: Person) {
  return handledApplications(db, person)
    .where('candidate.mergedInto', 'is', null)
    .where('candidate.erasedAt', 'is', null)
    .select(['candidate.id', 'candidate.name', 'candidate.birthDate', 'candidate.email', 'candidate.phone'])
    .select('candidate.createdAt')
    .distinct()
    .orderBy('candidate.createdAt')
    .execute()
}

// Who has nothing of these in common is no pair, so that not everybody is compared with everybody.
function* possiblePairs(rows: Row[]): Generator<[Row, Row]> {
  const seen = new Set<string>()
  for (const keyOf of keys) {
    const groups = Map.groupBy(rows, keyOf)
    for (const [key, group] of groups) {
      if (key === '') continue
      for (const [place, one] of group.entries())
        for (const other of group.slice(place + 1)) {
          if (seen.has(`${one.id} ${other.id}`)) continue
          seen.add(`${one.id} ${other.id}`)
          yield [one, other]
        }
    }
  }
}

const keys: ((row: Row) => string)[] = [
  ({ email }) => email.toLowerCase(),
  ({ phone }) => phoneKey(phone),
  ({ birthDate }) => birthDate ?? '',
  ({ name }) => nameKey(name),
]

/** The candidates of whom a person handles an application. */
export function visibleCandidates(db: Db, person: Person) {
  const hubs = organisationsWithRole(person, 'hub', 'coordinator')
  return db
    .selectFrom('candidate')
    .where((is) =>
      is.exists(
        is
          .selectFrom('application')
          .innerJoin('offering', 'offering.id', 'application.offeringId')
          .whereRef('application.candidateId', '=', 'candidate.id')
          .where('offering.hubId', 'in', hubs)
          .select('application.id'),
      ),
    )
}
