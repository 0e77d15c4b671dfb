import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import { organisationsWithRole, type Person } from '~/modules/people/person'
import { lines } from '~/modules/people/typedText'
import { exampleTerms } from './exampleTerms'

export type Terms = { text: string; validFrom: string; isExample: boolean }

/** The terms that hold on a day: those of the offering, else of the school, else the example that comes along. */
export async function termsFor(db: Db, offeringId: string, schoolId: string | null, today: string): Promise<Terms> {
  const found =
    (await newest(db, 'offeringId', offeringId, today)) ?? (schoolId && (await newest(db, 'schoolId', schoolId, today)))
  return found ? { ...found, isExample: false } : { text: exampleTerms, validFrom: '', isExample: true }
}

function newest(db: Db, whose: 'offeringId' | 'schoolId', id: string, today: string) {
  return db
    .selectFrom('agreementTerms')
    .where(whose, '=', id)
    .where('validFrom', '<=', today)
    .select(['text', 'validFrom'])
    .orderBy('validFrom', 'desc')
    .orderBy('writtenAt', 'desc')
    .executeTakeFirst()
}

export const termsSchema = z.object({ text: lines(20_000).pipe(z.string().min(50)), validFrom: z.iso.date() })
export type TermsOwner = { kind: 'school' | 'offering'; id: string; name: string }

/** Whose terms a person writes: of the programmes of their hub, of their school. */
export async function termsOwners(db: Db, person: Person): Promise<TermsOwner[]> {
  const schools = organisationsWithRole(person, 'school', 'coordinator')
  const offerings = await db
    .selectFrom('offering')
    .where('kind', '=', 'bbl')
    .where('hubId', 'in', organisationsWithRole(person, 'hub', 'coordinator'))
    .select(['id', 'title as name'])
    .orderBy('title')
    .execute()
  const nameOf = (id: string) => person.memberships.find((one) => one.organisationId === id)!.organisationName
  return [
    ...schools.map((id) => ({ kind: 'school' as const, id, name: nameOf(id) })),
    ...offerings.map((one) => ({ kind: 'offering' as const, ...one })),
  ]
}

/** Writes terms that hold from a day on; sheets that were made before keep theirs. Undefined for who writes none there. */
export function writeTerms(
  db: Db,
  person: Person,
  ownerId: string,
  { text, validFrom }: z.output<typeof termsSchema>,
  now = Date.now(),
) {
  return inTransaction(db, async (tx) => {
    const owner = (await termsOwners(tx, person)).find(({ id }) => id === ownerId)
    if (!owner) return undefined
    const whose = owner.kind === 'school' ? { schoolId: owner.id } : { offeringId: owner.id }
    const row = { id: newId(), schoolId: null, offeringId: null, ...whose, text, validFrom }
    await tx
      .insertInto('agreementTerms')
      .values({ ...row, writtenAt: now, writtenBy: person.id })
      .execute()
    return { written: true as const }
  })
}

export function termsOf(db: Db, owner: TermsOwner) {
  return db
    .selectFrom('agreementTerms')
    .leftJoin('person', 'person.id', 'agreementTerms.writtenBy')
    .where(owner.kind === 'school' ? 'schoolId' : 'offeringId', '=', owner.id)
    .select(['agreementTerms.id', 'text', 'validFrom', 'writtenAt', 'person.name'])
    .orderBy('validFrom', 'desc')
    .orderBy('writtenAt', 'desc')
    .execute()
}
