import { sql } from 'kysely'
import type { PartyRole } from '~/db/agreementTables'
import type { Db } from '~/db/connection.server'
import { containing } from '~/db/folded'
import { organisationsWithRole, type Person } from '~/modules/people/person'
import { handledApplications } from '../visibleApplications.server'
import { visibleAgreements } from './visibleAgreements.server'

export const agreementFilters = ['waiting', 'begun', 'signing', 'inForce', 'ended'] as const
export type AgreementFilter = (typeof agreementFilters)[number]
export const perPage = 50

type Asked = { filter?: AgreementFilter; text?: string; page?: number }

/** The agreements that a person may read, those that wait for a signature longest first. */
export async function agreementList(db: Db, person: Person, { filter, text = '', page = 1 }: Asked) {
  let rows = visibleAgreements(db, person)
  if (filter === 'waiting') rows = rows.where(openSheet, 'is not', null)
  else if (filter) rows = rows.where('agreement.state', '=', filter)
  if (text)
    rows = rows.where(
      sql<boolean>`folded(candidate.name || ' ' || workPlace.companyName || ' ' || offering.title) like ${containing(text)} escape '\\'`,
    )
  const { total } = await rows.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const found = await rows
    .select(['agreement.id', 'agreement.number', 'agreement.state', 'agreement.since', 'candidate.name'])
    .select(['workPlace.companyName', 'offering.title', 'application.id as applicationId', 'placement.endedAt'])
    .select(openSheet.as('openSheet'))
    .select(
      sql<number | null>`(select madeAt from agreementSheet where agreementId = agreement.id and state = 'signing')`.as(
        'sentAt',
      ),
    )
    .orderBy(
      sql`case when agreement.state = 'begun' then 0 when ${openSheet} is not null then 1 when agreement.state = 'inForce' then 2 else 3 end`,
    )
    .orderBy('agreement.since')
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute()
  const waits = await waitingFor(
    db,
    found.flatMap(({ openSheet: id }) => id ?? []),
  )
  return { total, rows: found.map((row) => ({ ...row, waitsFor: waits.get(row.openSheet ?? '') ?? [] })) }
}

const openSheet = sql<
  string | null
>`(select id from agreementSheet where agreementId = agreement.id and state = 'signing')`

export type AgreementRow = Awaited<ReturnType<typeof agreementList>>['rows'][number]

async function waitingFor(db: Db, sheetIds: string[]) {
  const rows = await db
    .selectFrom('agreementParty')
    .leftJoin('agreementSignature', 'agreementSignature.partyId', 'agreementParty.id')
    .where('agreementParty.sheetId', 'in', sheetIds)
    .where('agreementSignature.id', 'is', null)
    .select(['agreementParty.sheetId', 'agreementParty.role'])
    .execute()
  const waits = new Map<string, PartyRole[]>()
  for (const { sheetId, role } of rows) waits.set(sheetId, [...(waits.get(sheetId) ?? []), role])
  return waits
}

/** Who has a place and no agreement yet: what the coordinator begins next. */
export function toBegin(db: Db, person: Person) {
  return handledApplications(db, person)
    .innerJoin('placement', 'placement.applicationId', 'application.id')
    .innerJoin('workPlace', 'workPlace.id', 'placement.workPlaceId')
    .leftJoin('agreement', 'agreement.placementId', 'placement.id')
    .where('placement.endedAt', 'is', null)
    .where('application.state', 'in', ['matched', 'signing'])
    .where('agreement.id', 'is', null)
    .select(['application.id', 'candidate.name', 'workPlace.companyName', 'offering.title', 'placement.matchedAt'])
    .orderBy('placement.matchedAt')
    .execute()
}

export function handlesAgreements(person: Person) {
  return organisationsWithRole(person, 'hub', 'coordinator').length > 0
}

/** The agreement of the place that an applicant has, for a screen that knows the application only. */
export function begunFor(db: Db, person: Person, applicationId: string) {
  return visibleAgreements(db, person)
    .where('application.id', '=', applicationId)
    .select('agreement.id')
    .orderBy('placement.matchedAt', 'desc')
    .executeTakeFirst()
}
