import type { Db } from '~/db/connection.server'
import { freeSlug } from '~/db/freeSlug.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import { organisationsWithRole, type Person } from '~/modules/people/person'
import { editableOffering } from './editableOffering.server'
import { isMadeElsewhere, type MadeKind } from './fields'
import { replaceChosen } from './saveOffering.server'

type Draft = { hubId: string; kind: MadeKind; title: string }

/** Begins an offering of one of the person's own hubs: a draft that nobody else sees. Undefined for another hub. */
export function draftOffering(db: Db, person: Person, { hubId, kind, title }: Draft, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    if (!organisationsWithRole(person, 'hub', 'author', 'coordinator').includes(hubId)) return undefined
    const id = newId()
    const slug = await freeSlug(tx, 'offering', title)
    const hub = await tx.selectFrom('organisation').where('id', '=', hubId).select('place').executeTakeFirstOrThrow()
    const contact = { contactName: person.name, contactEmail: person.email }
    const kinds = { kind, startKind: 'fixed' as const, ...(kind === 'bbl' && { leerweg: 'bbl' as const }) }
    const by = { createdAt: now, createdBy: person.id, updatedAt: now, updatedBy: person.id }
    await tx
      .insertInto('offering')
      .values({ id, slug, hubId, title, place: hub.place, ...kinds, ...contact, ...by })
      .execute()
    return { offeringId: id }
  })
}

/** A draft with the words of another offering of the own hub, without its dates. Undefined when it cannot be copied. */
export function copyOffering(db: Db, person: Person, offeringId: string, title: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const found = await editableOffering(tx, person, offeringId)
    if (!found || isMadeElsewhere(found.kind)) return undefined
    const { hubName, updatedByName, pathId, values, publications, dates, isPublished, moduleLevel, ...row } = found
    const id = newId()
    const slug = await freeSlug(tx, 'offering', title)
    const by = { createdAt: now, createdBy: person.id, updatedAt: now, updatedBy: person.id }
    await tx
      .insertInto('offering')
      .values({ ...row, id, slug, title: title.slice(0, 120), revision: 1, ...by })
      .execute()
    const ids = (text: string) => text.split(' ').filter(Boolean)
    await replaceChosen(tx, id, { funding: ids(values.funding), developmentPaths: ids(values.developmentPaths) })
    return { offeringId: id }
  })
}
