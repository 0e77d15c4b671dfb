import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { following, withRecord } from '../states'
import { takeStep } from '../takeStep.server'
import { checkStep, type Problems } from './applicationSchema'
import { placeAt } from './apply.server'
import { isMinor } from './birthDate'
import { documentsOf } from './documents.server'
import { keepingTermOf, usualTerm } from './keepingTerm.server'
import type { Typed } from './steps'
import { withdrawalReasons } from './withdrawalReasons'

/** The candidate of whoever has the link; of two who were merged the one that stayed. Undefined when it leads nowhere (any more). */
export async function candidateAt(db: Db, secret: string) {
  const found = await db.selectFrom('candidate').where('secret', '=', secret).selectAll().executeTakeFirst()
  if (!found || found.mergedInto === null) return found?.erasedAt === null ? found : undefined
  const kept = await db.selectFrom('candidate').where('id', '=', found.mergedInto).selectAll().executeTakeFirst()
  return kept?.erasedAt === null ? kept : undefined
}

export type Candidate = NonNullable<Awaited<ReturnType<typeof candidateAt>>>

/** What a candidate sees on their own page: how far each application is, their papers, what they allowed and whom to call. */
export async function readOwnPage(db: Db, secret: string, now = Date.now()) {
  const candidate = await candidateAt(db, secret)
  if (!candidate) return undefined
  const consent = db.selectFrom('keepingConsent').where('candidateId', '=', candidate.id)
  const isYoung = isMinor(candidate.birthDate, dutchDay(now))
  const applications = await ownApplications(db, candidate.id)
  return {
    candidate,
    isYoung,
    lacksParent: isYoung && !candidate.parentEmail,
    applications,
    hasRecord: applications.some(({ state }) => withRecord.includes(state)),
    documents: await documentsOf(db, { candidateId: candidate.id }),
    consent: await consent.where('withdrawnAt', 'is', null).select(['months', 'givenAt']).executeTakeFirst(),
  }
}

export type OwnPage = NonNullable<Awaited<ReturnType<typeof readOwnPage>>>

async function ownApplications(db: Db, candidateId: string) {
  const rows = await db
    .selectFrom('application')
    .innerJoin('offering', 'offering.id', 'application.offeringId')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .leftJoin('person', 'person.id', 'application.appliedBy')
    .where('application.candidateId', '=', candidateId)
    .where('application.erasedAt', 'is', null)
    .select([
      'application.id',
      'application.state',
      'application.since',
      'application.appliedAt',
      'application.answers',
    ])
    .select([
      'application.wishes',
      'application.employerName',
      'application.offeringId',
      'offering.title',
      'offering.slug',
    ])
    .select(['offering.contactName', 'offering.contactEmail', 'offering.contactPhone', 'hub.id as hubId'])
    .select(['hub.name as hubName', 'hub.email as hubEmail', 'hub.phone as hubPhone', 'person.name as appliedByName'])
    .orderBy('application.number', 'desc')
    .execute()
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      mayWithdraw: following[row.state].includes('withdrawn'),
      steps: await stepsOf(db, row.id),
      term: await keepingTermOf(db, row.hubId),
    })),
  )
}

/** For how long a candidate may consent to be kept: what the hub says to which they applied last. */
export async function consentMonths(db: Db, candidateId: string) {
  const last = await db
    .selectFrom('application')
    .innerJoin('offering', 'offering.id', 'application.offeringId')
    .where('application.candidateId', '=', candidateId)
    .select('offering.hubId')
    .orderBy('application.number', 'desc')
    .executeTakeFirst()
  return (last ? await keepingTermOf(db, last.hubId) : usualTerm).monthsWithConsent
}

export function stepsOf(db: Db, applicationId: string) {
  return db
    .selectFrom('applicationStep')
    .where('applicationId', '=', applicationId)
    .select(['state', 'at', 'reason'])
    .orderBy('id')
    .execute()
}

/** Corrects what a candidate said of themselves; the address to which their link goes too. */
export function correctDetails(db: Db, secret: string, typed: Typed, now = Date.now()) {
  return inTransaction(db, async (tx): Promise<{ corrected: true } | { problems: Problems } | undefined> => {
    const candidate = await candidateAt(tx, secret)
    if (!candidate) return undefined
    const today = dutchDay(now)
    const [who, reach] = [checkStep('who', typed, today), checkStep('reach', typed, today)]
    if ('problems' in who || 'problems' in reach)
      return {
        problems: { ...('problems' in who ? who.problems : {}), ...('problems' in reach ? reach.problems : {}) },
      }
    const { parentName, parentEmail, ...rest } = { ...who.value, ...reach.value }
    const parent = isMinor(rest.birthDate, today) ? { parentName, parentEmail } : { parentName: '', parentEmail: '' }
    await tx
      .updateTable('candidate')
      .set({ ...rest, ...parent, place: await placeAt(tx, rest.postcode) })
      .where('id', '=', candidate.id)
      .execute()
    return { corrected: true }
  })
}

export const withdrawalSchema = z.object({ applicationId: z.string(), reason: z.enum(withdrawalReasons) })

/** Takes an application of one's own back. */
export function withdrawOwn(
  db: Db,
  secret: string,
  { applicationId, reason }: z.output<typeof withdrawalSchema>,
  now = Date.now(),
) {
  return inTransaction(db, async (tx) => {
    const candidate = await candidateAt(tx, secret)
    if (!candidate || !(await isOwn(tx, candidate.id, applicationId))) return undefined
    return (
      (await takeStep(tx, applicationId, { state: 'withdrawn', at: now, by: null, reason })) ?? {
        withdrawn: true as const,
      }
    )
  })
}

function isOwn(tx: Db, candidateId: string, applicationId: string) {
  return tx
    .selectFrom('application')
    .where('id', '=', applicationId)
    .where('candidateId', '=', candidateId)
    .where('erasedAt', 'is', null)
    .select('id')
    .executeTakeFirst()
}
