import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Language } from '~/db/tables'
import { organisationsWithRole, type Person } from '~/modules/people/person'
import { emailSchema } from '~/modules/people/personSchema'
import { line } from '~/modules/people/typedText'
import { beginDraft } from './draft.server'
import { programmeAt } from './programmeAt.server'
import { tellDraft } from './tellDraft.server'

/** The companies for which a person may apply for an employee. */
export function applyingCompanies(person: Person) {
  return organisationsWithRole(person, 'company', 'coordinator', 'teamLead')
}

export const employeeSchema = z.object({
  offeringId: z.string().max(40),
  companyId: z.string().max(40),
  /** An employee who is known here, or the name and address of one who is not. */
  employeeId: z.string().max(40).default(''),
  name: line(120).default(''),
  email: z.literal('').or(emailSchema).default(''),
})
type Asked = z.output<typeof employeeSchema>

type Begun = { begun: true } | { refused: 'closed' | 'who' | 'waits' }

/**
 * Begins an application for an employee: they get a link, and only their yes and what they fill in themselves makes it an
 * application. Undefined when it is not the person's company, or no programme that is on offer.
 */
export function applyForEmployee(
  db: Db,
  person: Person,
  asked: Asked,
  language: Language,
  now = Date.now(),
): Promise<Begun | undefined> {
  return inTransaction(db, async (tx) => {
    if (!applyingCompanies(person).includes(asked.companyId)) return undefined
    const programme = await programmeAt(tx, { id: asked.offeringId }, now)
    if (!programme) return undefined
    if (programme.closed) return { refused: 'closed' }
    const who = await whoOf(tx, asked)
    if (!who) return { refused: 'who' }
    if (await waits(tx, asked, who.email, now)) return { refused: 'waits' }
    const company = await companyName(tx, asked.companyId)
    const typed = { name: who.name, email: who.email, works: 'yes', employerName: company }
    const { id } = await beginDraft(
      tx,
      { offeringId: asked.offeringId, language: who.language ?? language, typed },
      now,
    )
    const begun = { startedBy: person.id, companyId: asked.companyId, employeeId: who.id }
    await tx.updateTable('applicationDraft').set(begun).where('id', '=', id).execute()
    await tellDraft(tx, id, 'asked')
    return { begun: true }
  })
}

/** An employee of the company by their account, or somebody by name. */
async function whoOf(tx: Db, { employeeId, companyId, name, email }: Asked) {
  if (employeeId) return employees(tx, [companyId]).where('person.id', '=', employeeId).executeTakeFirst()
  return name && email ? { id: null, name, email, language: undefined } : undefined
}

export function employees(db: Db, companyIds: string[]) {
  return db
    .selectFrom('person')
    .innerJoin('membership', 'membership.personId', 'person.id')
    .where('membership.organisationId', 'in', companyIds)
    .select(['person.id', 'person.name', 'person.email', 'person.language'])
    .distinct()
    .orderBy('person.name')
}

function waits(tx: Db, { offeringId, companyId }: Asked, email: string, now: number) {
  return tx
    .selectFrom('applicationDraft')
    .where('offeringId', '=', offeringId)
    .where('companyId', '=', companyId)
    .where('email', '=', email)
    .where('erasedAt', 'is', null)
    .where('expiresAt', '>', now)
    .select('id')
    .executeTakeFirst()
}

async function companyName(tx: Db, companyId: string) {
  const found = tx.selectFrom('organisation').where('id', '=', companyId).select('name')
  return (await found.executeTakeFirstOrThrow()).name
}

/** What became of those for whom the companies of a person applied: who waits still has a name here, of a no only that it was said. */
export async function employeeApplications(db: Db, person: Person, now = Date.now()) {
  const rows = await db
    .selectFrom('applicationDraft as draft')
    .innerJoin('offering', 'offering.id', 'draft.offeringId')
    .innerJoin('organisation as company', 'company.id', 'draft.companyId')
    .leftJoin('application', 'application.id', 'draft.applicationId')
    .leftJoin('candidate', 'candidate.id', 'application.candidateId')
    .where('draft.companyId', 'in', applyingCompanies(person))
    .select(['draft.id', 'draft.startedAt', 'draft.acceptedAt', 'draft.refusedAt', 'draft.expiresAt', 'draft.typed'])
    .select(['draft.applicationId', 'draft.erasedAt', 'offering.title', 'company.name as companyName'])
    .select('candidate.name as candidateName')
    .orderBy('draft.startedAt', 'desc')
    .limit(200)
    .execute()
  return rows.map(({ typed, candidateName, ...row }) => ({
    ...row,
    name: candidateName || (JSON.parse(typed).name ?? ''),
    state: stateOf(row, now),
  }))
}

type Row = {
  refusedAt: number | null
  applicationId: string | null
  erasedAt: number | null
  expiresAt: number
  acceptedAt: number | null
}

function stateOf({ refusedAt, applicationId, erasedAt, expiresAt, acceptedAt }: Row, now: number) {
  if (refusedAt !== null) return 'refused' as const
  if (applicationId !== null) return 'applied' as const
  if (erasedAt !== null || expiresAt <= now) return 'over' as const
  return acceptedAt === null ? ('waits' as const) : ('filling' as const)
}

/** The programmes that take applications now. */
export async function openProgrammes(db: Db, now = Date.now()) {
  const rows = await db
    .selectFrom('publishedOffering')
    .where('kind', '=', 'bbl')
    .select('id')
    .orderBy('title')
    .execute()
  const all = await Promise.all(rows.map(({ id }) => programmeAt(db, { id }, now)))
  return all.flatMap((one) => (one && !one.closed ? [{ id: one.id, title: one.title, hubName: one.hubName }] : []))
}
