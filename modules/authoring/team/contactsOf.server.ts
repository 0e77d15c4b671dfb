import type { Db } from '~/db/connection.server'

export type Contact = {
  id: string
  personId: string
  name: string
  givenAt: number
  /** Still an author or coordinator of the module's hub. */
  isThere: boolean
}

/** Whom one asks about each of these modules, longest first; also those who have left the hub. */
export async function contactsOf(db: Db, moduleIds: string[]): Promise<Map<string, Contact[]>> {
  const rows = await db
    .selectFrom('moduleContact')
    .innerJoin('learningModule', 'learningModule.id', 'moduleContact.moduleId')
    .innerJoin('person', 'person.id', 'moduleContact.personId')
    .where('moduleContact.moduleId', 'in', moduleIds)
    .where('moduleContact.endedAt', 'is', null)
    .orderBy('moduleContact.givenAt')
    .select([
      'moduleContact.id',
      'moduleContact.moduleId',
      'moduleContact.personId',
      'moduleContact.givenAt',
      'person.name',
    ])
    .select((select) =>
      select
        .selectFrom('membership')
        .whereRef('membership.personId', '=', 'moduleContact.personId')
        .whereRef('membership.organisationId', '=', 'learningModule.hubId')
        .where('membership.role', 'in', ['author', 'coordinator'])
        .select((count) => count.fn.countAll<number>().as('roles'))
        .as('roles'),
    )
    .execute()
  const found = new Map<string, Contact[]>()
  for (const { moduleId, roles, ...contact } of rows)
    found.set(moduleId, [...(found.get(moduleId) ?? []), { ...contact, isThere: Number(roles) > 0 }])
  return found
}
