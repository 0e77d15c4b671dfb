import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Language } from '~/db/tables'
import { postMail } from '~/modules/mail/postMail.server'
import { organisationsWithRole, type Person } from '~/modules/people/person'
import { assign } from './assign.server'
import { assignableOfferings } from './assignable.server'
import { followUpTexts } from './texts'

type Input = { sessionId: string; offeringId: string; dueOn: string | null; address: (slug: string) => string }

/**
 * Gives a module of the hub to those who were at a date: who has an account is assigned it, the others get a mail with its page.
 * Pressed twice, nobody hears twice. Undefined when the date is not of a hub that the person coordinates, or the module not of it.
 */
export function followUp(db: Db, person: Person, { sessionId, offeringId, dueOn, address }: Input, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const hub = await hubOf(tx, person, sessionId)
    if (!hub) return undefined
    const followed = { organisationId: hub.id, name: hub.name, as: 'hub' as const }
    const module = await assignableOfferings(tx, followed)
      .where('offering.id', '=', offeringId)
      .select(['offering.title', 'offering.slug'])
      .executeTakeFirst()
    if (!module) return undefined
    const present = await presentAt(tx, sessionId)
    const personIds = await notYetAssigned(tx, hub.id, offeringId, present)
    if (personIds.length > 0) {
      const asked = { batchId: newId(), organisationId: hub.id, offeringId, personIds, dueOn }
      const answer = await assign(tx, person, asked, now)
      if (answer && 'refused' in answer) return answer
    }
    const guests = present.filter(({ personId, name }) => personId === null && name !== '')
    for (const { id, name, email, language } of guests)
      await postMail(tx, {
        key: `follow-up:${id}:${offeringId}`,
        to: { name, email },
        language: language as Language,
        from: { name: hub.name, email: hub.email },
        ...followUpTexts[language as Language].mail(module.title, hub.title, address(module.slug)),
      })
    return { assigned: personIds.length, mailed: guests.length }
  })
}

function hubOf(tx: Db, person: Person, sessionId: string) {
  return tx
    .selectFrom('offeringSession')
    .innerJoin('offering', 'offering.id', 'offeringSession.offeringId')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .where('offeringSession.id', '=', sessionId)
    .where('hub.id', 'in', organisationsWithRole(person, 'hub', 'coordinator'))
    .select(['hub.id', 'hub.name', 'hub.email', 'offering.title'])
    .executeTakeFirst()
}

function presentAt(tx: Db, sessionId: string) {
  return tx
    .selectFrom('booking')
    .where('sessionId', '=', sessionId)
    .where('state', '=', 'finished')
    .select(['id', 'personId', 'name', 'email', 'language'])
    .orderBy('number')
    .execute()
}

async function notYetAssigned(tx: Db, hubId: string, offeringId: string, present: { personId: string | null }[]) {
  const ids = [...new Set(present.flatMap(({ personId }) => personId ?? []))]
  if (ids.length === 0) return []
  const asked = await tx
    .selectFrom('assignment')
    .where('organisationId', '=', hubId)
    .where('offeringId', '=', offeringId)
    .where('withdrawnAt', 'is', null)
    .where('personId', 'in', ids)
    .select('personId')
    .execute()
  const known = new Set(asked.map(({ personId }) => personId))
  return ids.filter((id) => !known.has(id))
}
