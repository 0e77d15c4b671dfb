import type { Db } from '~/db/connection.server'
import type { Language } from '~/db/tables'
import { intakeOf } from './intakeOf.server'

export type Handler = { name: string; email: string; language: Language }

/**
 * Who of the hub hears what happens to an application: who last took a step, wrote or proposed times, while they still
 * coordinate the hub; else whom the programme names for it, its contact, or the hub.
 */
export async function handlersOf(tx: Db, applicationId: string): Promise<Handler[]> {
  const { offeringId } = await tx
    .selectFrom('application')
    .where('id', '=', applicationId)
    .select('offeringId')
    .executeTakeFirstOrThrow()
  const last = await lastOf(tx, applicationId)
  return last ? [last] : toldOf(tx, offeringId)
}

/** Whom a programme tells of a new application. */
export async function toldOf(tx: Db, offeringId: string): Promise<Handler[]> {
  const { told } = await intakeOf(tx, offeringId)
  const offering = await tx
    .selectFrom('offering')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .where('offering.id', '=', offeringId)
    .select(['offering.contactName', 'offering.contactEmail', 'hub.name', 'hub.email'])
    .executeTakeFirstOrThrow()
  const { contactName, contactEmail, name, email } = offering
  const usual = contactEmail ? { name: contactName || name, email: contactEmail } : { name, email }
  const named = told.length > 0 ? told.map((one) => ({ name, email: one })) : [usual]
  return named.filter((one) => one.email !== '').map((one) => ({ ...one, language: 'nl' }))
}

function lastOf(tx: Db, applicationId: string) {
  return tx
    .selectFrom('person')
    .innerJoin('membership', 'membership.personId', 'person.id')
    .innerJoin('offering', 'offering.hubId', 'membership.organisationId')
    .innerJoin('application', 'application.offeringId', 'offering.id')
    .innerJoin(
      (eb) =>
        eb
          .selectFrom('applicationStep')
          .where('applicationId', '=', applicationId)
          .where('by', 'is not', null)
          .select(['by', 'at'])
          .unionAll(
            eb
              .selectFrom('candidateMessage')
              .where('applicationId', '=', applicationId)
              .where('by', 'is not', null)
              .select(['by', 'at']),
          )
          .as('did'),
      (join) => join.onRef('did.by', '=', 'person.id'),
    )
    .where('application.id', '=', applicationId)
    .where('membership.role', '=', 'coordinator')
    .select(['person.name', 'person.email', 'person.language'])
    .orderBy('did.at', 'desc')
    .limit(1)
    .executeTakeFirst()
}
